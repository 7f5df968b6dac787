// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace lessonlift
{

/// Whether the person chose dark or light, by way of xdg-desktop-portal. Nothing here waits: until
/// the portal answers, and where there is none, nothing is known.
class PortalScheme : public QObject
{
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &session, QObject *parent = nullptr);

    /// Nothing: no portal, or no preference.
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    QDBusConnection m_session;
    std::optional<bool> m_dark;
};

} // namespace lessonlift
