// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "lesson/FolderScanner.h"
#include "upload/UploadOptions.h"

#include <functional>
#include <QCoro/QCoroTask>

namespace lessonlift
{

/// Scans a folder on the other cores and checks it against the server's limits and categories,
/// with the options' title, category and tags. Only a cancel ends it in an Error, and at once: a
/// disk that does not answer keeps nobody.
[[nodiscard]] QCoro::Task<Result<ScanResult>>
scanLesson(QString path, UploadOptions options, QStringList categories, Cancellation &cancel);

/// Why a folder with such problems cannot be sent or compared: ContentProblems, naming the first
/// rule and its file (the folder, where it is about that).
[[nodiscard]] Error contentProblems(const ScanResult &scan);

/// How a queue scans a folder whose turn has come: scanFromDisk, or a simulation's own.
using Scan = std::function<QCoro::Task<Result<ScanResult>>(QString path, UploadOptions options,
                                                           Cancellation &cancel)>;
[[nodiscard]] QCoro::Task<Result<ScanResult>> scanFromDisk(QString path, UploadOptions options,
                                                           Cancellation &cancel);

} // namespace lessonlift
