// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <mutex>
#include <set>

namespace lessonlift
{

/// A server that does one thing at a time, as those that people run do: each request is work of
/// some time under one lock, and so is what its handler does. Tells what it had to do. Thread-safe.
class OneWorker
{
public:
    struct Load {
        int requests = 0;
        std::chrono::microseconds busy{0};  ///< in which it had a request that was not answered yet
        std::chrono::microseconds whole{0}; ///< from the first request to the last answer
        std::size_t connections = 0;
    };

    explicit OneWorker(std::chrono::microseconds work)
        : m_work(work)
    {
    }
    /// Else every request is served when it comes, and nothing is told.
    [[nodiscard]] bool isOne() const { return m_work.count() > 0; }
    /// A request came; clientPort: by which connection. Returns when the work is done.
    void work(int clientPort);
    /// What a handler holds while it does its own work.
    [[nodiscard]] std::unique_lock<std::mutex> turn();
    void answered(int clientPort);
    [[nodiscard]] Load load() const;

private:
    using Time = std::chrono::steady_clock::time_point;

    const std::chrono::microseconds m_work;
    std::mutex m_working;
    mutable std::mutex m_telling; ///< guards what follows
    Load m_load;
    Time m_first;
    Time m_busySince;
    std::set<int> m_waiting; ///< those of which a request is not answered yet
    std::set<int> m_ports;
};

} // namespace lessonlift
