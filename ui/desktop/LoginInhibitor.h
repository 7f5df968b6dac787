// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace lessonlift
{

/// An inhibitor of login1's: a file descriptor that works while it is open. Nothing here waits: it
/// is asked for and comes when it comes, or never, where there is no login1.
class LoginInhibitor : public QObject
{
    Q_OBJECT

public:
    /// `what` and `mode` in login1's words ("sleep", "delay"); `why` is shown to people.
    LoginInhibitor(const QDBusConnection &system, QString what, QString mode, QString why,
                   QObject *parent = nullptr);

    void hold();
    void letGo();
    [[nodiscard]] bool isHeld() const { return m_descriptor.isValid(); }

private:
    void ask();

    QDBusConnection m_system;
    QString m_what;
    QString m_mode;
    QString m_why;
    bool m_wanted = false;
    bool m_asking = false;
    QDBusUnixFileDescriptor m_descriptor;
};

} // namespace lessonlift
