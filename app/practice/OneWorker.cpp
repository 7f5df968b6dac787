// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/OneWorker.h"

namespace lessonlift
{

using Clock = std::chrono::steady_clock;
using std::chrono::duration_cast;
using std::chrono::microseconds;

void OneWorker::work(int clientPort)
{
    {
        const std::scoped_lock lock(m_telling);
        const auto came = Clock::now();
        if (m_load.requests++ == 0)
            m_first = came;
        if (m_waiting.empty())
            m_busySince = came;
        m_waiting.insert(clientPort);
        m_ports.insert(clientPort);
        m_load.connections = m_ports.size();
    }
    const std::scoped_lock lock(m_working);
    const auto end = Clock::now() + m_work;
    while (Clock::now() < end) { // asleep it would be done later than it says
    }
}

std::unique_lock<std::mutex> OneWorker::turn()
{
    return isOne() ? std::unique_lock(m_working) : std::unique_lock<std::mutex>();
}

void OneWorker::answered(int clientPort)
{
    const std::scoped_lock lock(m_telling);
    const auto now = Clock::now();
    m_load.whole = duration_cast<microseconds>(now - m_first);
    if (m_waiting.erase(clientPort) > 0 && m_waiting.empty())
        m_load.busy += duration_cast<microseconds>(now - m_busySince);
}

OneWorker::Load OneWorker::load() const
{
    const std::scoped_lock lock(m_telling);
    return m_load;
}

} // namespace lessonlift
