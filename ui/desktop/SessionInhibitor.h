// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QDBusConnection>
#include <QObject>

namespace lessonlift
{

/// Keeps the desktop itself from putting the computer to sleep: some do not ask login1. Of the
/// services that can, the first that answers is taken. Nothing here waits.
class SessionInhibitor : public QObject
{
    Q_OBJECT

public:
    SessionInhibitor(const QDBusConnection &session, QString why, QObject *parent = nullptr);
    ~SessionInhibitor() override;

    void hold();
    void letGo();

private:
    struct Held {
        std::size_t service;
        uint cookie;
    };

    void ask(std::size_t service);
    void giveBack(Held held);

    QDBusConnection m_session;
    QString m_why;
    bool m_wanted = false;
    bool m_asking = false;
    std::optional<Held> m_held;
};

} // namespace lessonlift
