// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <QThreadPool>

namespace lessonlift
{

/// Calls work with 0 to count - 1, in this thread and in those of the pool that have nothing else
/// to do, also when they become free only later; one that helps goes soon where others wait for
/// the pool. This thread may be one of the pool's: it waits for nobody who has not begun.
/// (QtConcurrent::blockingMap queues all its work: where every thread of the pool called it, all
/// would wait for ever.) work must not throw.
void shareOut(QThreadPool &pool, qsizetype count,
              const std::function<void(qsizetype)> &work) noexcept;

} // namespace lessonlift
