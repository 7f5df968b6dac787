// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Bell.h"

#include <mutex>
#include <QObject>

namespace lessonlift
{

struct Bell::Rope::Place {
    std::mutex mutex;
    std::unique_ptr<QObject> hears; ///< none any more: left
    std::function<void()> rung;
};

Bell::Bell(std::function<void()> rung)
{
    m_rope.m_place = std::make_shared<Rope::Place>();
    m_rope.m_place->hears = std::make_unique<QObject>();
    m_rope.m_place->rung = std::move(rung);
}

Bell::~Bell()
{
    // What was posted to it is dropped with it. The call is ours, too: the other thread must not be
    // the one that destroys it.
    std::unique_ptr<QObject> hears;
    std::function<void()> rung;
    const std::lock_guard lock(m_rope.m_place->mutex);
    hears = std::move(m_rope.m_place->hears);
    rung = std::move(m_rope.m_place->rung);
}

void Bell::Rope::ring() const
{
    const std::lock_guard lock(m_place->mutex);
    if (!m_place->hears)
        return;
    QMetaObject::invokeMethod(
        m_place->hears.get(),
        [place = m_place.get()] {
            const auto call = place->rung; // which may end the bell
            call();
        },
        Qt::QueuedConnection);
}

bool Bell::Rope::isLeft() const
{
    const std::lock_guard lock(m_place->mutex);
    return !m_place->hears;
}

} // namespace lessonlift
