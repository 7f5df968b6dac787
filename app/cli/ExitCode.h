// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

namespace lessonlift
{

/// The exit codes that outside scripts depend on.
namespace exitcode
{
inline constexpr int done = 0;
inline constexpr int usage = 1;
inline constexpr int blocked = 2;
inline constexpr int failed = 3;
inline constexpr int differs = 4;
inline constexpr int notSignedIn = 5;
inline constexpr int unreachable = 6;
inline constexpr int held = 7;
inline constexpr int interrupted = 130;
} // namespace exitcode

[[nodiscard]] int exitCodeOf(const Error &error);
[[nodiscard]] int exitCodeOf(const LessonSummary &summary);
/// Of several: the first that applies of 130, 5, 6, 7, 3, 4, 2.
[[nodiscard]] int firstThatApplies(const QList<int> &codes);
[[nodiscard]] int exitCodeOf(const QList<LessonSummary> &summaries);

} // namespace lessonlift
