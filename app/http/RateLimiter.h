// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <QtGlobal>

namespace lessonlift
{

/// A speed limit shared by all uploads of the engine: a bucket that fills with time.
class RateLimiter
{
public:
    explicit RateLimiter(Clock &clock);

    /// Bytes a second; 0 is no limit. Works while transfers run.
    void setRate(qint64 bytesPerSecond);
    [[nodiscard]] qint64 rate() const { return m_rate; }
    /// How many of the wanted bytes may go now; 0 means: ask again after retryDelay().
    [[nodiscard]] qint64 take(qint64 wanted);
    [[nodiscard]] static Milliseconds retryDelay() { return Milliseconds(10); }

private:
    Clock &m_clock;
    qint64 m_rate = 0;
    qint64 m_available = 0;
    Milliseconds m_filled;
};

} // namespace lessonlift
