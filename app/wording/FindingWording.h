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
/// Of an audio file that is not the same: what of it, with sizes here and there.
[[nodiscard]] QString audioFindingText(const AudioFinding &audio);
/// Of a text that is not the same: which.
[[nodiscard]] QString textFindingText(const TextFinding &text);
/// All that is wrong with a section, a line each, without the section's title; empty when nothing
/// is.
[[nodiscard]] QStringList findingLines(const SectionFindings &section);

} // namespace lessonlift
