// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"

namespace lessonlift
{

/// The rules that need the whole lesson: empty sections, texts and audio without each other,
/// missing Easy variants, gaps, audio that stands twice. Pure.
[[nodiscard]] Problems checkContent(const LessonFolder &folder);

} // namespace lessonlift
