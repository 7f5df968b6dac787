// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Bell.h"
#include "base/Cancellation.h"
#include "base/Waker.h"

#include <optional>
#include <QCoro/QCoroTask>
#include <QThreadPool>

namespace lessonlift
{

/// Threads that may wait: for a disk, or a database. The program's end does not wait for them.
[[nodiscard]] QThreadPool &waitingThreads();
/// The same for what keeps the processors busy as well: no more of them than those.
[[nodiscard]] QThreadPool &busyThreads();

/// So many threads of which the same is true.
[[nodiscard]] QThreadPool &threadsForEver(int threads);

/// Has work done on another thread and ends with what it returned; after a cancel with nothing, at
/// once: the work may go on, and what comes of it is dropped. So it must own all that it uses. It
/// may ask whether anybody still waits for it.
template <typename T>
[[nodiscard]] QCoro::Task<std::optional<T>>
elsewhere(QThreadPool &threads, std::function<T(const std::function<bool()> &isLeft)> work,
          Cancellation &cancel)
{
    Waker ended;
    const Bell bell([&ended] { ended.wake(); });
    QObject here;
    QObject::connect(&cancel, &Cancellation::requested, &here, [&ended] { ended.wake(); });
    if (cancel.isRequested())
        ended.wake();
    const auto result = std::make_shared<std::optional<T>>(); // written before the bell is rung
    threads.start([result, rope = bell.rope(), work = std::move(work)] {
        if (!rope.isLeft())
            result->emplace(work([&rope] { return rope.isLeft(); }));
        rope.ring();
    });
    co_await ended.woken();
    if (cancel.isRequested())
        co_return std::nullopt;
    co_return std::move(*result);
}

} // namespace lessonlift
