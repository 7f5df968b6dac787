// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/FakeService.h"

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

QString newName()
{
    static int made = 0;
    return u"fake %1"_s.arg(++made);
}

} // namespace

FakeService::FakeService(const QString &bus, const QString &name, const QString &path,
                         Answer answer)
    : m_name(newName())
    , m_path(path)
    , m_answer(std::move(answer))
    , m_connection(QDBusConnection::connectToBus(bus, m_name))
{
    if (!m_connection.registerVirtualObject(path, this) || !m_connection.registerService(name))
        qFatal("%ls is not on the bus", qUtf16Printable(name));
}

FakeService::~FakeService()
{
    m_connection.unregisterObject(m_path);
    QDBusConnection::disconnectFromBus(m_name);
}

QList<QVariantList> FakeService::calls(const QString &method) const
{
    QList<QVariantList> arguments;
    for (const auto &call : m_calls) {
        if (call.member() == method)
            arguments.append(call.arguments());
    }
    return arguments;
}

void FakeService::emitSignal(const QString &interface, const QString &signal,
                             const QVariantList &arguments)
{
    auto message = QDBusMessage::createSignal(m_path, interface, signal);
    message.setArguments(arguments);
    m_connection.send(message);
}

bool FakeService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    m_calls.append(message);
    return connection.send(m_answer ? m_answer(message)
                                    : message.createErrorReply(QDBusError::Failed, u"no"_s));
}

QString FakeService::introspect(const QString &path) const
{
    Q_UNUSED(path)
    return {};
}

QDBusConnection clientOf(const QString &bus)
{
    return bus.isEmpty() ? QDBusConnection(u"nothing"_s)
                         : QDBusConnection::connectToBus(bus, newName());
}

} // namespace lessonlift::testing
