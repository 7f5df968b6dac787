// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>
#include <QByteArray>
#include <QDateTime>

namespace lessonlift
{

/// A date as HTTP has it, in each of its three forms; invalid where it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

/// Retry-After: seconds, or a date, which the answer's own Date tells from now: both are the
/// server's clock, and this computer's may be wrong. Without a Date this computer's counts. Never
/// negative, at most an hour.
[[nodiscard]] std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &header, const QByteArray &date,
                const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace lessonlift
