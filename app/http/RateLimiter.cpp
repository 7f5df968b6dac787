// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/RateLimiter.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// The bucket holds this share of a second, so that a pause is not made up for by a burst.
constexpr qint64 burstsPerSecond = 10;

} // namespace

RateLimiter::RateLimiter(Clock &clock)
    : m_clock(clock)
    , m_filled(clock.now())
{
}

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    m_rate = std::max<qint64>(0, bytesPerSecond);
    m_available = 0;
    m_filled = m_clock.now();
}

qint64 RateLimiter::take(qint64 wanted)
{
    if (m_rate == 0)
        return wanted;
    const auto now = m_clock.now();
    const qint64 grown = m_rate * (now - m_filled).count() / 1000;
    if (grown > 0) {
        m_available = std::min(m_available + grown, std::max<qint64>(1, m_rate / burstsPerSecond));
        m_filled = now;
    }
    const qint64 granted = std::min(wanted, m_available);
    m_available -= granted;
    return granted;
}

} // namespace lessonlift
