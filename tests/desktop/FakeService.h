// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>

namespace lessonlift::testing
{

/// A service on a bus that notes what it is asked, and answers as it is told.
class FakeService : public QDBusVirtualObject
{
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &call)>;

    /// On a connection of its own. Without `answer` each call is refused.
    FakeService(const QString &bus, const QString &name, const QString &path, Answer answer = {});
    ~FakeService() override;

    /// The arguments of every call of this method.
    [[nodiscard]] QList<QVariantList> calls(const QString &method) const;
    void emitSignal(const QString &interface, const QString &signal, const QVariantList &arguments);

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &path) const override;

private:
    QString m_name;
    QString m_path;
    Answer m_answer;
    QDBusConnection m_connection;
    QList<QDBusMessage> m_calls;
};

/// The program's own connection to that bus; nothing is on the other end if the address is empty.
[[nodiscard]] QDBusConnection clientOf(const QString &bus);

} // namespace lessonlift::testing
