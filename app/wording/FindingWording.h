// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Verification.h"

namespace lessonlift
{

/// A few words: "audio is not served".
[[nodiscard]] QString findingText(Finding finding);
/// "179 of 180 sections are whole".
[[nodiscard]] QString wholeText(const Verification &verification);
/// What the level means: "every audio file is served with the right size", as a claim for those
/// that are whole.
[[nodiscard]] QString levelText(ConfirmLevel level);
/// The form in which a text is written or read: "Easy Hindi".
[[nodiscard]] QString variantText(Variant variant);

} // namespace lessonlift
