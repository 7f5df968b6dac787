// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpSocket>

namespace lessonlift::testing
{

/// A proxy's two sockets for one client: what the server says goes to the client, and when one of
/// them ends, so does the other. What the client says is the proxy's to understand.
class Relay : public QObject
{
public:
    Relay(QObject *proxy, qintptr descriptor)
        : QObject(proxy)
    {
        m_client.setSocketDescriptor(descriptor);
        connect(&m_client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
        connect(&m_server, &QTcpSocket::readyRead, this,
                [this] { m_client.write(m_server.readAll()); });
        connect(&m_client, &QTcpSocket::disconnected, &m_server, &QTcpSocket::disconnectFromHost);
        connect(&m_server, &QTcpSocket::disconnected, &m_client, &QTcpSocket::disconnectFromHost);
    }
    ~Relay() override
    {
        m_client.disconnect();
        m_server.disconnect();
    }

protected:
    virtual void fromClient() = 0;

    QTcpSocket m_client;
    QTcpSocket m_server;
};

} // namespace lessonlift::testing
