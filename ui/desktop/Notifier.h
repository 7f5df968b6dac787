// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#ifdef LESSONLIFT_DBUS
#include <QDBusConnection>
#endif

namespace lessonlift
{

class BusNotifications;
class TrayIcon;

/// Tells a person who looks elsewhere that the queue has ended or that someone is needed. There is
/// at most one notification: the next one replaces it. Shown by the desktop's notifications where
/// there are any, else by the tray.
class Notifier : public QObject
{
    Q_OBJECT

public:
#ifdef LESSONLIFT_DBUS
    explicit Notifier(TrayIcon &tray,
                      const QDBusConnection &session = QDBusConnection::sessionBus(),
                      QObject *parent = nullptr);
#else
    explicit Notifier(TrayIcon &tray, QObject *parent = nullptr);
#endif

    /// Both are plain text, whatever they look like.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    /// Somebody clicked it.
    void activated();

private:
    TrayIcon &m_tray;
    BusNotifications *m_bus = nullptr;
};

} // namespace lessonlift
