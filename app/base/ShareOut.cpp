// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/ShareOut.h"

#include <atomic>
#include <QSemaphore>

namespace lessonlift
{

void shareOut(QThreadPool &pool, qsizetype count, const std::function<void(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    QSemaphore ended;
    const auto help = [&] {
        for (auto i = next++; i < count; i = next++)
            work(i);
        ended.release();
    };
    int helpers = 0;
    for (auto i = next++; i < count; i = next++) {
        if (i + 1 < count && helpers + 1 < pool.maxThreadCount() && pool.tryStart(help))
            ++helpers;
        work(i);
    }
    ended.acquire(helpers);
}

} // namespace lessonlift
