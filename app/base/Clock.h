// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <QCoro/QCoroTask>
#include <QDateTime>

namespace lessonlift
{

class Cancellation;
class Waker;
using Milliseconds = std::chrono::milliseconds;

/// All time that the engine knows: so that a simulation can run hours in a second.
class Clock
{
public:
    /// Destroying it stops it.
    class Timer
    {
    public:
        virtual ~Timer() = default;
    };

    virtual ~Clock() = default;
    /// Monotonic; only differences mean anything.
    [[nodiscard]] virtual Milliseconds now() const = 0;
    /// For people and the journal; never compared with a server's times.
    [[nodiscard]] virtual QDateTime utc() const = 0;
    /// Calls back once, on the thread that asked.
    [[nodiscard]] virtual std::unique_ptr<Timer> after(Milliseconds delay,
                                                       std::function<void()> callback) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override;
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(Milliseconds delay,
                                               std::function<void()> callback) override;
};

/// Sleeps until the time has passed or the cancellation is requested, whichever comes first.
[[nodiscard]] QCoro::Task<> sleepFor(Clock &clock, Milliseconds delay, Cancellation &cancel);
/// The same, until somebody wakes it.
[[nodiscard]] QCoro::Task<> sleepFor(Clock &clock, Milliseconds delay, Cancellation &cancel,
                                     Waker &waker);

} // namespace lessonlift
