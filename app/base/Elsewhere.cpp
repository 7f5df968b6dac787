// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Elsewhere.h"

#include <QThread>

namespace lessonlift
{

QThreadPool &threadsForEver(int threads)
{
    auto *pool = new QThreadPool; // never destroyed: that would wait for a disk
    pool->setMaxThreadCount(threads);
    return *pool;
}

QThreadPool &waitingThreads()
{
    constexpr int most = 64; // those of one disk must not keep those of another
    static auto &pool = threadsForEver(most);
    return pool;
}

QThreadPool &busyThreads()
{
    static auto &pool = threadsForEver(QThread::idealThreadCount());
    return pool;
}

} // namespace lessonlift
