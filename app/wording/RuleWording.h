// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Problem.h"

namespace lessonlift
{

/// What is wrong, in a sentence, with the particulars of one problem.
[[nodiscard]] QString problemText(const Problem &problem);
/// What to do about it.
[[nodiscard]] QString problemAdvice(Rule rule);

/// Equal findings together: of one rule and one sentence, in the order of the folder.
struct ProblemGroup {
    Rule rule = Rule::NoSections;
    Problems problems;
};
/// Errors first.
[[nodiscard]] QList<ProblemGroup> grouped(const Problems &problems);

} // namespace lessonlift
