// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "base/Error.h"

class QRandomGenerator;

namespace lessonlift
{

/// The pause before trying again: 0.5 s doubled with each attempt up to 30 s, less up to half of
/// it at random, so that many programs do not come back at one moment. Never less than the
/// server asked for.
[[nodiscard]] Milliseconds retryDelay(int attempt, const Error &error, QRandomGenerator &random);

} // namespace lessonlift
