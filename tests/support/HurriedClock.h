// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

namespace lessonlift::testing
{

/// Real time, but it passes five times as fast: pauses of a second cost a test 200 ms.
class HurriedClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_clock.now() * factor; }
    [[nodiscard]] QDateTime utc() const override
    {
        return m_start.isValid() ? m_start.addMSecs((now() - m_startedAt).count()) : m_clock.utc();
    }
    /// From here on the time of the day passes five times as fast, too.
    void setUtc(const QDateTime &utc)
    {
        m_start = utc;
        m_startedAt = now();
    }
    [[nodiscard]] std::unique_ptr<Timer> after(Milliseconds delay,
                                               std::function<void()> callback) override
    {
        return m_clock.after((delay + Milliseconds(factor - 1)) / factor, std::move(callback));
    }

private:
    static constexpr int factor = 5;
    SystemClock m_clock;
    QDateTime m_start;
    Milliseconds m_startedAt{0};
};

} // namespace lessonlift::testing
