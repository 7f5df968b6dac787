// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/Icons.h"
#include "Theme.h"
#include "upload/LessonSections.h"
#include "verify/Verification.h"

namespace lessonlift
{

/// The icon and the tint of a state; the words are beside them.
struct StatePicture {
    Icon icon;
    Tone tone;
};
[[nodiscard]] StatePicture pictureOf(LessonState state);
[[nodiscard]] StatePicture pictureOf(There there);
[[nodiscard]] StatePicture pictureOf(Finding finding);

} // namespace lessonlift
