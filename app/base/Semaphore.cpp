// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Semaphore.h"

namespace lessonlift
{

QCoro::Task<std::unique_ptr<Semaphore::Permit>> Semaphore::acquire()
{
    if (m_free > 0) {
        --m_free;
    } else {
        // The place is handed over by release(), so that nobody can slip in between.
        Waker waker;
        m_waiting.push_back(&waker);
        co_await waker.woken();
    }
    co_return std::make_unique<Permit>(*this);
}

void Semaphore::release()
{
    if (m_waiting.empty()) {
        ++m_free;
        return;
    }
    m_waiting.front()->wake();
    m_waiting.pop_front();
}

} // namespace lessonlift
