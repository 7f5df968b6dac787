// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimClock.h"

#include <algorithm>

namespace lessonlift::simulation
{

struct SimClock::Entry final : Clock::Timer {
    Entry(SimClock &owner, Key key)
        : m_owner(owner)
        , m_key(key)
    {
    }
    ~Entry() override { m_owner.m_due.erase(m_key); }

private:
    SimClock &m_owner;
    Key m_key;
};

QDateTime SimClock::utc() const
{
    return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + m_now.count(), Qt::UTC);
}

std::unique_ptr<Clock::Timer> SimClock::after(Milliseconds delay, std::function<void()> callback)
{
    const Key key(m_now + std::max(delay, Milliseconds(0)), ++m_asked);
    m_due.emplace(key, std::move(callback));
    return std::make_unique<Entry>(*this, key);
}

void SimClock::at(Milliseconds delay, std::function<void()> callback)
{
    ++m_worldEvents;
    m_due.emplace(Key(m_now + delay, ++m_asked), [this, callback = std::move(callback)] {
        --m_worldEvents;
        callback();
    });
}

bool SimClock::step()
{
    if (m_due.empty())
        return false;
    const auto first = m_due.begin();
    m_now = first->first.first;
    const auto callback = std::move(first->second);
    m_due.erase(first);
    callback();
    return true;
}

} // namespace lessonlift::simulation
