// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QDBusConnection>
#include <QObject>
#include <QStringList>

namespace lessonlift
{

/// One notification by way of org.freedesktop.Notifications; the next one takes its place. Nothing
/// here waits.
class BusNotifications : public QObject
{
    Q_OBJECT

public:
    explicit BusNotifications(const QDBusConnection &session, QObject *parent = nullptr);

    /// Both are plain text.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    void activated();
    /// Nobody shows notifications here.
    void missed(const QString &title, const QString &text);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);

private:
    struct Words {
        QString title;
        QString text;
    };

    void askServer();
    void show(const QStringList &capabilities);
    void finish();

    QDBusConnection m_session;
    QString m_server; ///< whose number m_shown is
    uint m_shown = 0; ///< 0: none
    bool m_busy = false;
    std::optional<Words> m_next;
};

} // namespace lessonlift
