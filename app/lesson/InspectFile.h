// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EntryFacts.h"
#include "lesson/HeldFolder.h"
#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"

#include <functional>

namespace lessonlift
{

/// What one pass over one file showed.
struct FileFacts {
    QString text;    ///< of a text file: decoded, outer white space removed
    AudioFile audio; ///< of an audio file: pinned
    Problems problems;
    EntryFacts seen; ///< before it was read
    QByteArray sha256;

    bool operator==(const FileFacts &) const = default;
};

/// Reads a file once, in pieces (memory does not grow with it): pins it, and checks that it is
/// whole. path is relative to folder. isCancelled is asked between pieces; after a cancel the
/// result means nothing.
[[nodiscard]] FileFacts inspectAudio(const HeldFolder &folder, const QString &path,
                                     const std::function<bool()> &isCancelled);
[[nodiscard]] FileFacts inspectText(const HeldFolder &folder, const QString &path);

} // namespace lessonlift
