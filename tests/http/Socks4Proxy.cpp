// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Socks4Proxy.h"

#include "Relay.h"

#include <QHostAddress>
#include <QtEndian>

namespace lessonlift::testing
{

class Socks4Proxy::Connection : public Relay
{
public:
    Connection(Socks4Proxy &proxy, qintptr descriptor)
        : Relay(&proxy, descriptor)
        , m_proxy(proxy)
    {
    }

private:
    void fromClient() override
    {
        m_buffer += m_client.readAll();
        if (!m_isLed)
            lead();
        if (m_isLed)
            m_server.write(std::exchange(m_buffer, {}));
    }

    /// 4, 1, port, address, user, 0; the address 0.0.0.x: a name and 0 follow.
    void lead()
    {
        constexpr int userAt = 8;
        const auto userEnd = m_buffer.indexOf('\0', userAt);
        if (m_buffer.size() < userAt || userEnd < 0)
            return;
        const auto address = qFromBigEndian<quint32>(m_buffer.constData() + 4);
        const bool isName = address > 0 && address < 256;
        const auto end = isName ? m_buffer.indexOf('\0', userEnd + 1) : userEnd;
        if (end < 0)
            return;
        const auto host = isName ? QString::fromLatin1(m_buffer.mid(userEnd + 1, end - userEnd - 1))
                                 : QHostAddress(address).toString();
        const auto port = qFromBigEndian<quint16>(m_buffer.constData() + 2);
        m_buffer.remove(0, end + 1);
        m_proxy.m_connections.append(host + u':' + QString::number(port));
        m_client.write(QByteArray(1, '\0') + (m_proxy.m_refuses ? '\x5b' : '\x5a') +
                       QByteArray(6, '\0'));
        if (m_proxy.m_refuses) {
            m_client.disconnectFromHost();
            return;
        }
        m_server.connectToHost(QHostAddress::LocalHost, m_proxy.m_upstream);
        m_isLed = true;
    }

    Socks4Proxy &m_proxy;
    QByteArray m_buffer;
    bool m_isLed = false;
};

Socks4Proxy::Socks4Proxy(quint16 upstreamPort)
    : m_upstream(upstreamPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

void Socks4Proxy::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor);
}

} // namespace lessonlift::testing
