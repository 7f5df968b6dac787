// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/ShareOut.h"

#include <atomic>
#include <chrono>
#include <QDeadlineTimer>
#include <QSemaphore>

using namespace std::chrono_literals;

namespace lessonlift
{

namespace
{

constexpr auto stay = 20ms; ///< of a helper: then whoever waits for the pool comes first

} // namespace

void shareOut(QThreadPool &pool, qsizetype count,
              const std::function<void(qsizetype)> &work) noexcept
{
    std::atomic<qsizetype> next = 0;
    QSemaphore ended;
    const auto help = [&] {
        const QDeadlineTimer leave(stay);
        for (auto i = next++; i < count; i = leave.hasExpired() ? count : next++)
            work(i);
        ended.release();
    };
    const int most = pool.maxThreadCount();
    int begun = 0;
    for (auto i = next++; i < count; i = next++) {
        const int helpers = begun - ended.available();
        if (i + 1 < count && helpers + 1 < most && pool.tryStart(help))
            ++begun;
        work(i);
    }
    ended.acquire(begun);
}

} // namespace lessonlift
