// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/SleepWatch.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

SleepWatch::SleepWatch(const QDBusConnection &system, std::chrono::milliseconds patience,
                       QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_delay(system, u"sleep"_s, u"delay"_s, tr("Uploads are being stopped cleanly"))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SleepWatch::letGo);
    m_system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                     u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                     SLOT(onPrepareForSleep(bool)));
    m_delay.hold();
}

void SleepWatch::letGo()
{
    if (!m_patience.isActive())
        return; // awake: what is let go now would be missing when the computer sleeps
    m_patience.stop();
    m_delay.letGo();
}

void SleepWatch::onPrepareForSleep(bool before)
{
    if (before) {
        m_patience.start();
        Q_EMIT sleeping();
    } else {
        m_patience.stop();
        m_delay.hold();
        Q_EMIT woke();
    }
}

} // namespace lessonlift
