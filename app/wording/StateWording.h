// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

namespace lessonlift
{

/// A lesson's status in words: "3rd in the queue", "Uploading batch 7 of 18".
[[nodiscard]] QString stateText(const LessonProgress &progress, const QDateTime &now);
/// Why the queue rests, as it stands at a lesson that waits for it.
[[nodiscard]] QString holdText(Hold hold);
/// One word for a state.
[[nodiscard]] QString stateWord(LessonState state);
/// "1.2 MB", in the user's locale.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace lessonlift
