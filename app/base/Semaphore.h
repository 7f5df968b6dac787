// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Waker.h"

#include <deque>
#include <memory>
#include <QCoro/QCoroTask>

namespace lessonlift
{

/// At most n coroutines of one thread between acquire() and the end of its Permit; in the order
/// in which they came.
class Semaphore
{
public:
    /// Gives its place back when it is destroyed.
    class Permit
    {
    public:
        explicit Permit(Semaphore &owner)
            : m_owner(&owner)
        {
        }
        Permit(Permit &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr))
        {
        }
        Permit &operator=(Permit &&) = delete;
        ~Permit()
        {
            if (m_owner != nullptr)
                m_owner->release();
        }

    private:
        Semaphore *m_owner;
    };

    explicit Semaphore(int places)
        : m_places(places)
    {
    }

    [[nodiscard]] QCoro::Task<std::unique_ptr<Permit>> acquire();
    /// Null after a cancel, which a gentle one is while it waits.
    [[nodiscard]] QCoro::Task<std::unique_ptr<Permit>> acquire(Cancellation &cancel);
    /// Places that are taken now.
    [[nodiscard]] int taken() const { return m_taken; }
    /// With fewer than are taken, nobody comes in until enough have left.
    [[nodiscard]] int places() const { return m_places; }
    void setPlaces(int places);

private:
    void release();
    void letIn();

    int m_places;
    int m_taken = 0; ///< by those let in, who may not have gone on yet
    std::deque<Waker *> m_waiting;
};

} // namespace lessonlift
