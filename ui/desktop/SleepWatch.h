// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/LoginInhibitor.h"

#include <chrono>
#include <QTimer>

namespace lessonlift
{

/// Tells before the computer goes to sleep, and when it is awake again (login1). Sleep waits until
/// the owner calls letGo(), 4 s at most (login1 itself waits 5), so that uploads stop cleanly.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(const QDBusConnection &system = QDBusConnection::systemBus(),
                        std::chrono::milliseconds patience = std::chrono::seconds(4),
                        QObject *parent = nullptr);

    /// We are ready: the computer may sleep.
    void letGo();

Q_SIGNALS:
    void sleeping();
    void woke();

private Q_SLOTS:
    void onPrepareForSleep(bool before);

private:
    QDBusConnection m_system;
    LoginInhibitor m_delay;
    bool m_isSleepNear = false;
    QTimer m_patience;
};

} // namespace lessonlift
