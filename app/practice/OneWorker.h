// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <mutex>
#include <set>

namespace lessonlift
{

/// A server that does one thing at a time, as those that people run do: each request is work of
/// some time under one lock. Tells what it had to do. Thread-safe.
class OneWorker
{
public:
    using Time = std::chrono::steady_clock::time_point;
    struct Load {
        int requests = 0;
        std::chrono::microseconds busy{0};
        std::chrono::microseconds whole{0}; ///< from the first request to the last answer
        std::size_t connections = 0;
    };

    explicit OneWorker(std::chrono::microseconds work)
        : m_work(work)
    {
    }
    /// clientPort: which connection it came by. Returns when the work is done.
    void work(int clientPort);
    void answered();
    [[nodiscard]] Load load() const;

private:
    const std::chrono::microseconds m_work;
    std::mutex m_working;
    mutable std::mutex m_telling; ///< guards what follows
    Load m_load;
    Time m_first;
    std::set<int> m_ports;
};

} // namespace lessonlift
