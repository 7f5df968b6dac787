// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "base/Error.h"

namespace lessonlift
{

/// How the body of one request went, until that request ended.
struct BodySent {
    qint64 bytes = 0;      ///< that had left
    qint64 of = 0;         ///< all there were
    Milliseconds took{0};  ///< until the request ended
    Milliseconds moved{0}; ///< until the last of those bytes left
};

/// Whether the request was cut off because its body took too long on the way (contract, trap 13):
/// the server says so, or the connection was closed, by it or by a proxy, after minutes in which
/// bytes moved. endsAfter: when that happened to another one. Pure.
[[nodiscard]] bool isOutOfTime(const Error &error, const BodySent &body,
                               std::optional<Milliseconds> endsAfter = {});

/// What holds one section only is given a second chance: the line may have been shared.
constexpr int timesUpInARow = 2;

/// What is told when it is one section alone: how large it is, how fast the line was, and how long
/// it was given.
[[nodiscard]] Error tooSlow(const BodySent &body, const Error &refusal);

} // namespace lessonlift
