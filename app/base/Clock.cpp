// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Clock.h"

#include "base/Cancellation.h"
#include "base/Waker.h"

#include <algorithm>
#include <QTimer>
#include <utility>

namespace lessonlift
{

namespace
{

class SystemTimer final : public Clock::Timer
{
public:
    SystemTimer(Milliseconds delay, std::function<void()> callback)
        : m_callback(std::move(callback))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto call = std::exchange(m_callback, {}); // it may destroy this timer
            call();
        });
        m_timer.start(std::max(delay, Milliseconds(0))); // never started with less
    }

private:
    QTimer m_timer;
    std::function<void()> m_callback;
};

} // namespace

Milliseconds SystemClock::now() const
{
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Clock::Timer> SystemClock::after(Milliseconds delay, std::function<void()> callback)
{
    return std::make_unique<SystemTimer>(delay, std::move(callback));
}

QCoro::Task<> sleepFor(Clock &clock, Milliseconds delay, Cancellation &cancel)
{
    Waker waker;
    co_await sleepFor(clock, delay, cancel, waker);
}

QCoro::Task<> sleepFor(Clock &clock, Milliseconds delay, Cancellation &cancel, Waker &waker)
{
    if (cancel.isRequested())
        co_return;
    QObject guard;
    QObject::connect(&cancel, &Cancellation::requested, &guard, [&waker] { waker.wake(); });
    const auto timer = clock.after(delay, [&waker] { waker.wake(); });
    co_await waker.woken();
}

} // namespace lessonlift
