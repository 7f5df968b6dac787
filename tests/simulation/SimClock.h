// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <map>

namespace lessonlift::simulation
{

/// Virtual time: it jumps to the next thing that is due. What is due at the same moment happens in
/// the order in which it was asked for, so a run is the same each time.
class SimClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(Milliseconds delay,
                                               std::function<void()> callback) override;

    /// For the world's own events, which nobody takes back.
    void at(Milliseconds delay, std::function<void()> callback);
    /// Jumps to the next event and lets it happen. False when nothing is due any more.
    bool step();
    /// Events of the world (not of the engine) that are still to come.
    [[nodiscard]] int worldEvents() const { return m_worldEvents; }

private:
    using Key = std::pair<Milliseconds, quint64>;
    struct Entry;

    Milliseconds m_now{1000};
    quint64 m_asked = 0;
    int m_worldEvents = 0;
    std::map<Key, std::function<void()>> m_due;
};

} // namespace lessonlift::simulation
