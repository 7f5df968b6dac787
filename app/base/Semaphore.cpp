// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Semaphore.h"

namespace lessonlift
{

QCoro::Task<std::unique_ptr<Semaphore::Permit>> Semaphore::acquire()
{
    if (m_taken < m_places) {
        ++m_taken;
    } else {
        // The place is handed over by letIn(), so that nobody can slip in between.
        Waker waker;
        m_waiting.push_back(&waker);
        co_await waker.woken();
    }
    co_return std::make_unique<Permit>(*this);
}

void Semaphore::setPlaces(int places)
{
    m_places = places;
    letIn();
}

void Semaphore::release()
{
    --m_taken;
    letIn();
}

void Semaphore::letIn()
{
    while (m_taken < m_places && !m_waiting.empty()) {
        ++m_taken;
        auto *next = m_waiting.front();
        m_waiting.pop_front();
        next->wake();
    }
}

} // namespace lessonlift
