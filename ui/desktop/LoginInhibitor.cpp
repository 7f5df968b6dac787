// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/LoginInhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

LoginInhibitor::LoginInhibitor(const QDBusConnection &system, QString what, QString mode,
                               QString why, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_what(std::move(what))
    , m_mode(std::move(mode))
    , m_why(std::move(why))
{
}

void LoginInhibitor::hold()
{
    m_wanted = true;
    if (!m_asking && !isHeld())
        ask();
}

void LoginInhibitor::letGo()
{
    m_wanted = false;
    m_descriptor = QDBusUnixFileDescriptor(); // closes it
}

void LoginInhibitor::ask()
{
    m_asking = true;
    auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({m_what, QGuiApplication::applicationDisplayName(), m_why, m_mode});
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (m_wanted && !reply.isError())
            m_descriptor = reply.value();
    });
}

} // namespace lessonlift
