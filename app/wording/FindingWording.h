// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Verification.h"

namespace lessonlift
{

/// What was found of a section, in words: "Audio not served".
[[nodiscard]] QString findingText(Finding finding);
/// "English text", "Easy Hindi audio".
[[nodiscard]] QString textKindText(Variant variant);
[[nodiscard]] QString audioKindText(Variant variant);

} // namespace lessonlift
