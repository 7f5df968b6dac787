// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

namespace lessonlift
{

/// What happened, in a sentence, with the particulars (which section, what the server said).
[[nodiscard]] QString whatHappened(const Error &error);
/// The particulars alone; empty where there are none.
[[nodiscard]] QString whatExactly(const Error &error);
/// Without the particulars.
[[nodiscard]] QString whatHappened(Kind kind);
/// What it means for the lesson, and what LessonLift and the person do next.
[[nodiscard]] QString whatNext(Kind kind);

} // namespace lessonlift
