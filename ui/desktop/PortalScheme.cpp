// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/PortalScheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_session.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
                      SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    call.setArguments({appearance, colorScheme});
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void PortalScheme::onSettingChanged(const QString &group, const QString &key,
                                    const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void PortalScheme::take(const QVariant &value)
{
    constexpr uint prefersDark = 1;
    constexpr uint prefersLight = 2;
    QVariant inner = value;
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>()) // Read() packs it twice
        inner = inner.value<QDBusVariant>().variant();
    std::optional<bool> dark;
    if (const auto number = inner.toUInt(); number == prefersDark || number == prefersLight)
        dark = number == prefersDark;
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

} // namespace lessonlift
