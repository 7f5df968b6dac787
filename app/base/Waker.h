// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <coroutine>

namespace lessonlift
{

/// One coroutine waits, somebody else wakes it: once. The wait ends in a later turn of the event
/// loop, so that whoever calls wake() is never re-entered by the coroutine it woke.
/// Both sides live on one thread.
class Waker
{
public:
    Waker() = default;
    Waker(const Waker &) = delete;
    Waker &operator=(const Waker &) = delete;

    /// Further calls do nothing.
    void wake();
    [[nodiscard]] bool isWoken() const { return m_woken; }

    struct Awaiter {
        Waker &waker;
        [[nodiscard]] bool await_ready() const noexcept { return waker.m_woken; }
        void await_suspend(std::coroutine_handle<> waiting) noexcept { waker.m_waiting = waiting; }
        void await_resume() const noexcept {}
    };
    /// `co_await waker.woken();`: one coroutine at a time.
    [[nodiscard]] Awaiter woken() { return Awaiter{*this}; }

private:
    bool m_woken = false;
    std::coroutine_handle<> m_waiting;
};

} // namespace lessonlift
