// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// "1 section", "2 sections": the command line speaks English alone.
[[nodiscard]] inline QString counted(qsizetype number, const char *one, const char *many)
{
    return QString::number(number) + u' ' + QString::fromLatin1(number == 1 ? one : many);
}

[[nodiscard]] inline QString countedSections(qsizetype number)
{
    return counted(number, "section", "sections");
}

[[nodiscard]] inline QString countedAudio(qsizetype number)
{
    return counted(number, "audio file", "audio files");
}

[[nodiscard]] inline QString countedBatches(qsizetype number)
{
    return counted(number, "batch", "batches");
}

} // namespace lessonlift
