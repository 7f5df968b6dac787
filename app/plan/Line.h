// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "plan/Limits.h"

#include <optional>

namespace lessonlift
{

/// What one request to a server may take at most, however steadily its bytes move: a server that
/// is reached directly cuts it off after five minutes (contract, trap 13).
constexpr Milliseconds longestRequest = std::chrono::minutes(5);
/// What it is to take: far enough from that for a line that becomes slower meanwhile.
constexpr Milliseconds wantedRequest = std::chrono::minutes(1);

/// The line to a server, as far as it is known.
struct Line {
    std::optional<qint64> bytesPerSecond; ///< of one request; nothing: never measured
    Milliseconds mayTake = wantedRequest; ///< one request
    bool operator==(const Line &) const = default;
};

/// The same limits, and no request that takes longer on this line than it may. Pure.
[[nodiscard]] Limits fitted(Limits limits, const Line &line);

} // namespace lessonlift
