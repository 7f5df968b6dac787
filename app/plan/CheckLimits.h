// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"
#include "plan/Limits.h"

namespace lessonlift
{

/// The categories that every audio-lessons server knows (contract, trap 6).
[[nodiscard]] QStringList knownCategories();

/// The rules that depend on the server: its categories, its longest text field, its largest file.
[[nodiscard]] Problems checkLimits(const LessonFolder &folder, const Limits &limits,
                                   const QStringList &categories);

} // namespace lessonlift
