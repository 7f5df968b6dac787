// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Note.h"

namespace lessonlift
{

/// A line of the log: "Sending 10 sections", "Sent 10 sections", "Server is busy. (…)".
[[nodiscard]] QString noteText(const Note &note);
/// What a bar of the timeline was, in a few words: "Sending 10 sections".
[[nodiscard]] QString spanText(const Note &note);

} // namespace lessonlift
