// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/BusNotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString clicked = u"default"_s;
constexpr int timeout = 5000; // milliseconds

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

BusNotifications::BusNotifications(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_session.connect(service, path, service, u"ActionInvoked"_s, this,
                      SLOT(onActionInvoked(uint, QString)));
    m_session.connect(service, path, service, u"NotificationClosed"_s, this,
                      SLOT(onNotificationClosed(uint, uint)));
}

void BusNotifications::notify(const QString &title, const QString &text)
{
    if (!m_session.isConnected()) { // Qt would never tell that such a call is over
        Q_EMIT missed(title, text);
        return;
    }
    m_next = Words{title, text}; // one that still waits is out of date
    if (!std::exchange(m_busy, true))
        askServer();
}

void BusNotifications::askServer()
{
    auto *watcher = new QDBusPendingCallWatcher(
        m_session.asyncCall(callTo(u"GetCapabilities"_s), timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            const auto words = *std::exchange(m_next, std::nullopt);
            Q_EMIT missed(words.title, words.text);
            finish();
            return;
        }
        const auto server = reply.reply().service();
        if (server != m_server) // its numbers are its own: ours may be somebody else's there
            m_shown = 0;
        m_server = server;
        show(reply.value());
    });
}

void BusNotifications::show(const QStringList &capabilities)
{
    const auto words = *std::exchange(m_next, std::nullopt);
    const bool markup = capabilities.contains("body-markup"_L1);
    const QString body = markup ? words.text.toHtmlEscaped() : words.text;
    QStringList actions;
    if (capabilities.contains("actions"_L1)) // where there are none, some show a dialog instead
        actions = {clicked, tr("Show LessonLift")};
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    constexpr int serversChoice = -1;
    auto call = callTo(u"Notify"_s);
    call.setArguments({QGuiApplication::applicationDisplayName(), m_shown,
                       QGuiApplication::desktopFileName(), words.title, body, actions, hints,
                       serversChoice});
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, words] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT missed(words.title, words.text);
        else
            m_shown = reply.value();
        finish();
    });
}

void BusNotifications::finish()
{
    m_busy = m_next.has_value();
    if (m_busy)
        askServer();
}

void BusNotifications::onActionInvoked(uint id, const QString &action)
{
    if (id != 0 && id == m_shown && action == clicked) // everybody's come here
        Q_EMIT activated();
}

void BusNotifications::onNotificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    if (id == m_shown)
        m_shown = 0;
}

} // namespace lessonlift
