// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/SessionInhibitor.h"

#include <array>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

enum class Words { NameAndReason, NameWindowReasonFlags };

struct Service {
    QString name;
    QString path;
    QString interface;
    Words words;
    QString release;
};

/// The first two keep the computer awake and let the screen sleep; the last keeps both awake.
const std::array<Service, 3> &services()
{
    static const std::array<Service, 3> all{
        Service{u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s,
                u"org.gnome.SessionManager"_s, Words::NameWindowReasonFlags, u"Uninhibit"_s},
        Service{u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
                u"org.freedesktop.PowerManagement.Inhibit"_s, Words::NameAndReason, u"UnInhibit"_s},
        Service{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                u"org.freedesktop.ScreenSaver"_s, Words::NameAndReason, u"UnInhibit"_s},
    };
    return all;
}

QVariantList inhibitArguments(Words words, const QString &why)
{
    constexpr uint noWindow = 0;
    constexpr uint suspending = 4;
    const auto name = QGuiApplication::applicationDisplayName();
    switch (words) {
    case Words::NameAndReason:
        return {name, why};
    case Words::NameWindowReasonFlags:
        return {name, noWindow, why, suspending};
    }
    Q_UNREACHABLE();
}

QDBusMessage callTo(const Service &service, const QString &method)
{
    auto call =
        QDBusMessage::createMethodCall(service.name, service.path, service.interface, method);
    call.setAutoStartService(false); // another desktop's service would keep nothing awake
    return call;
}

} // namespace

SessionInhibitor::SessionInhibitor(const QDBusConnection &session, QString why, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_why(std::move(why))
{
}

SessionInhibitor::~SessionInhibitor()
{
    letGo();
}

void SessionInhibitor::hold()
{
    m_wanted = true;
    if (!m_asking && !m_held)
        ask(0);
}

void SessionInhibitor::letGo()
{
    m_wanted = false;
    if (m_held)
        giveBack(*m_held);
    m_held.reset();
}

void SessionInhibitor::ask(std::size_t service)
{
    m_asking = service < services().size();
    if (!m_asking)
        return;
    auto call = callTo(services()[service], u"Inhibit"_s);
    call.setArguments(inhibitArguments(services()[service].words, m_why));
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, service] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            ask(service + 1);
            return;
        }
        m_asking = false;
        const Held held{service, reply.value()};
        if (m_wanted)
            m_held = held;
        else
            giveBack(held);
    });
}

void SessionInhibitor::giveBack(Held held)
{
    const auto &service = services()[held.service];
    auto call = callTo(service, service.release);
    call.setArguments({held.cookie});
    m_session.send(call);
}

} // namespace lessonlift
