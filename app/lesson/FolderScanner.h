// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FolderSnapshot.h"
#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"

#include <QPromise>

namespace lessonlift
{

struct ScanResult {
    LessonFolder folder;
    Problems problems; ///< in the order of the folder

    bool operator==(const ScanResult &) const = default;
};

/// Reads one lesson folder: every rule that needs no server, every file pinned, on all cores.
/// Made for QtConcurrent::run: progress is in files, cancelling the future ends it soon.
/// Adds exactly one result, unless cancelled.
void scanFolder(QPromise<ScanResult> &promise, const QString &path);

/// The same, of a folder that was looked at before; tells the snapshot what it sees in addition.
void scanSnapshot(QPromise<ScanResult> &promise, FolderSnapshot &snapshot);

} // namespace lessonlift
