// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FindLessons.h"

namespace lessonlift
{

/// One line: the place, why nothing in it was taken, and what to do.
[[nodiscard]] QString skippedText(const SkippedPlace &place);

} // namespace lessonlift
