// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/AddressFlaw.h"

namespace lessonlift
{

/// What is wrong with an address that was typed, and what is right: a sentence or two.
[[nodiscard]] QString flawText(AddressFlaw flaw);

} // namespace lessonlift
