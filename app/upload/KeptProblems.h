// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Problem.h"

namespace lessonlift
{

class Journal;

/// Those that stop a lesson.
[[nodiscard]] Problems stopping(const Problems &problems);

/// What stopped an import's folder when it was checked last, kept for the next start of the
/// program; it says more than the import's own problem, which names the first only.
void keepProblems(Journal &journal, const QString &importId, const Problems &problems);
[[nodiscard]] Problems keptProblems(Journal &journal, const QString &importId);

} // namespace lessonlift
