// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/LessonId.h"

namespace lessonlift
{

/// What is wrong with what was typed as a lesson, and what to type.
[[nodiscard]] QString lessonIdText(LessonIdFault fault);

} // namespace lessonlift
