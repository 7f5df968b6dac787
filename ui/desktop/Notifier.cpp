// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/Notifier.h"

#include "desktop/TrayIcon.h"
#ifdef LESSONLIFT_DBUS
#include "desktop/BusNotifications.h"
#endif

namespace lessonlift
{

#ifdef LESSONLIFT_DBUS

Notifier::Notifier(TrayIcon &tray, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
    , m_bus(new BusNotifications(session, this))
{
    connect(&m_tray, &TrayIcon::messageClicked, this, &Notifier::activated);
    connect(m_bus, &BusNotifications::activated, this, &Notifier::activated);
    connect(m_bus, &BusNotifications::missed, &m_tray, &TrayIcon::showMessage);
}

void Notifier::notify(const QString &title, const QString &text)
{
    m_bus->notify(title, text);
}

#else

Notifier::Notifier(TrayIcon &tray, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
{
    connect(&m_tray, &TrayIcon::messageClicked, this, &Notifier::activated);
}

void Notifier::notify(const QString &title, const QString &text)
{
    m_tray.showMessage(title, text);
}

#endif

} // namespace lessonlift
