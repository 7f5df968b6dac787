// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <algorithm>
#include <list>

namespace lessonlift::testing
{

/// A clock that moves only when told to. Timers call back from within advance().
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override
    {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_now.count(), Qt::UTC);
    }
    [[nodiscard]] std::unique_ptr<Timer> after(Milliseconds delay,
                                               std::function<void()> callback) override
    {
        return std::make_unique<Entry>(*this, m_now + delay, std::move(callback));
    }

    void advance(Milliseconds by)
    {
        const auto end = m_now + by;
        while (auto *next = firstDue(end)) {
            m_now = std::max(m_now, next->due);
            const auto callback = std::exchange(next->callback, {});
            callback();
        }
        m_now = end;
    }
    [[nodiscard]] int waiting() const
    {
        return static_cast<int>(
            std::ranges::count_if(m_entries, [](const Entry *e) { return bool(e->callback); }));
    }

private:
    struct Entry final : Timer {
        Entry(FakeClock &clock, Milliseconds dueAt, std::function<void()> call)
            : owner(clock)
            , due(dueAt)
            , callback(std::move(call))
        {
            owner.m_entries.push_back(this);
        }
        ~Entry() override { owner.m_entries.remove(this); }
        FakeClock &owner;
        Milliseconds due;
        std::function<void()> callback;
    };

    Entry *firstDue(Milliseconds end) const
    {
        Entry *first = nullptr;
        for (auto *entry : m_entries) {
            if (entry->callback && entry->due <= end && (!first || entry->due < first->due))
                first = entry;
        }
        return first;
    }

    Milliseconds m_now{1000};
    std::list<Entry *> m_entries;
};

} // namespace lessonlift::testing
