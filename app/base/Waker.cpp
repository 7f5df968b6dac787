// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Waker.h"

#include <QAbstractEventDispatcher>
#include <QMetaObject>
#include <utility>

namespace lessonlift
{

void Waker::wake()
{
    if (std::exchange(m_woken, true) || !m_waiting)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    QMetaObject::invokeMethod(
        QAbstractEventDispatcher::instance(), [waiting] { waiting.resume(); },
        Qt::QueuedConnection);
}

} // namespace lessonlift
