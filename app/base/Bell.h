// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <memory>

namespace lessonlift
{

/// Tells this thread's event loop something from another thread. Neither waits for the other, and
/// either may be gone first: so a thread that a disk keeps waiting keeps nobody else.
class Bell
{
public:
    /// rung: called in a later turn of the loop of the thread that made this; once for each ring,
    /// and never after this has been destroyed.
    explicit Bell(std::function<void()> rung);
    ~Bell();
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;

    /// The other thread's end.
    class Rope
    {
    public:
        void ring() const;
        /// Nobody hears it any more.
        [[nodiscard]] bool isLeft() const;

    private:
        friend class Bell;
        struct Place;
        std::shared_ptr<Place> m_place;
    };
    [[nodiscard]] const Rope &rope() const { return m_rope; }

private:
    Rope m_rope;
};

} // namespace lessonlift
