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

QCoro::Task<std::unique_ptr<Semaphore::Permit>> Semaphore::acquire(Cancellation &cancel)
{
    const Cancellation::SafePoint safe(cancel);
    if (cancel.isRequested())
        co_return std::unique_ptr<Permit>();
    if (m_taken < m_places) {
        ++m_taken;
        co_return std::make_unique<Permit>(*this);
    }
    Waker waker;
    m_waiting.push_back(&waker);
    bool hasLeft = false;
    QObject guard;
    QObject::connect(&cancel, &Cancellation::requested, &guard, [&] {
        hasLeft = std::erase(m_waiting, &waker) > 0; // else it has been let in already
        waker.wake();
    });
    co_await waker.woken();
    if (hasLeft)
        co_return std::unique_ptr<Permit>();
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
