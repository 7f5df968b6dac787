// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Problem.h"

namespace lessonlift
{

/// What is wrong, in a sentence, with the particulars of one problem.
[[nodiscard]] QString problemText(const Problem &problem);
/// What it is about, within a sentence: see nameText(). folder: what the lesson folder is called.
[[nodiscard]] QString problemFile(const Problem &problem, const QString &folder);
/// What to do about it.
[[nodiscard]] QString problemAdvice(const Problem &problem);

/// A line for each kind of problem: its file, what is wrong and what to do; at most so many.
[[nodiscard]] QStringList problemLines(const Problems &problems, int most);

/// Equal findings together: of one rule and one sentence, in the order of the folder.
struct ProblemGroup {
    Rule rule = Rule::NoSections;
    Problems problems;
};
/// Errors first.
[[nodiscard]] QList<ProblemGroup> grouped(const Problems &problems);

} // namespace lessonlift
