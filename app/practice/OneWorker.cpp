// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/OneWorker.h"

namespace lessonlift
{

using Clock = std::chrono::steady_clock;

void OneWorker::work(int clientPort)
{
    const auto came = Clock::now();
    {
        const std::scoped_lock lock(m_telling);
        if (m_load.requests++ == 0)
            m_first = came;
        m_ports.insert(clientPort);
        m_load.connections = m_ports.size();
        m_load.busy += m_work;
    }
    const std::scoped_lock lock(m_working);
    const auto end = Clock::now() + m_work;
    while (Clock::now() < end) { // asleep it would be done later than it says
    }
}

void OneWorker::answered()
{
    const std::scoped_lock lock(m_telling);
    m_load.whole = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_first);
}

OneWorker::Load OneWorker::load() const
{
    const std::scoped_lock lock(m_telling);
    return m_load;
}

} // namespace lessonlift
