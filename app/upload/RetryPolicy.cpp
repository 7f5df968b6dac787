// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/RetryPolicy.h"

#include <algorithm>
#include <QRandomGenerator>

namespace lessonlift
{

Milliseconds retryDelay(int attempt, const Error &error, QRandomGenerator &random)
{
    constexpr int first = 500;
    constexpr int longest = 30'000;
    const int doublings = std::clamp(attempt - 1, 0, 10);
    const int full = std::min(longest, first << doublings);
    const Milliseconds delay(full / 2 + random.bounded(full / 2 + 1));
    return std::max(delay, error.retryAfter.value_or(Milliseconds(0)));
}

} // namespace lessonlift
