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
    [[nodiscard]] QDateTime utc() const override { return m_clock.utc(); }
    [[nodiscard]] std::unique_ptr<Timer> after(Milliseconds delay,
                                               std::function<void()> callback) override
    {
        return m_clock.after((delay + Milliseconds(factor - 1)) / factor, std::move(callback));
    }

private:
    static constexpr int factor = 5;
    SystemClock m_clock;
};

} // namespace lessonlift::testing
