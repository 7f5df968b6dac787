// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

namespace lessonlift
{

/// A lesson's status in words: "3rd in the queue", "Uploading batch 7 of 18".
[[nodiscard]] QString stateText(const LessonProgress &progress, const QDateTime &now);
/// The same in two short lines for a table's row: what is, and what that means (often empty).
[[nodiscard]] QString stateHeadline(const LessonProgress &progress, const QDateTime &now);
[[nodiscard]] QString stateSubline(const LessonProgress &progress);
/// What LessonLift does next, or what the person can do, while nothing is wrong; often empty.
[[nodiscard]] QString stateAdvice(LessonState state);
/// "223 of 600 audio files, 110 of 298 MB".
[[nodiscard]] QString progressText(const LessonProgress &progress);
/// Why the queue rests, as it stands at a lesson that waits for it.
[[nodiscard]] QString holdText(Hold hold);
/// One word for a state.
[[nodiscard]] QString stateWord(LessonState state);
/// "1.2 MB", in the user's locale.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace lessonlift
