// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SocksProxy.h"

#include "Relay.h"

#include <QHostAddress>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

constexpr char noLogin = 0x00;
constexpr char userAndPassword = 0x02;

} // namespace

class SocksProxy::Connection : public Relay
{
public:
    Connection(SocksProxy &proxy, qintptr descriptor)
        : Relay(&proxy, descriptor)
        , m_proxy(proxy)
    {
    }

private:
    enum class Step { Greeting, Login, Request, Tunnel };

    void fromClient() override
    {
        m_buffer += m_client.readAll();
        while (m_step != Step::Tunnel && takeMessage()) {
        }
        if (m_step == Step::Tunnel)
            m_server.write(std::exchange(m_buffer, {}));
    }

    /// False: it is not whole yet.
    bool takeMessage()
    {
        const auto length = messageLength();
        if (length == 0 || m_buffer.size() < length)
            return false;
        const auto message = m_buffer.first(length);
        m_buffer.remove(0, length);
        if (m_step == Step::Greeting)
            greet(message);
        else if (m_step == Step::Login)
            letIn(message);
        else
            lead(message);
        return true;
    }

    [[nodiscard]] qsizetype at(qsizetype index) const
    {
        return static_cast<quint8>(m_buffer[index]);
    }

    /// 0: too short to tell.
    [[nodiscard]] qsizetype messageLength() const
    {
        if (m_buffer.size() < 5)
            return m_step == Step::Greeting && m_buffer.size() >= 3 ? 2 + at(1) : 0;
        if (m_step == Step::Greeting)
            return 2 + at(1);
        if (m_step == Step::Login) {
            const auto passwordAt = 2 + at(1);
            return m_buffer.size() > passwordAt ? passwordAt + 1 + at(passwordAt) : 0;
        }
        constexpr char name = 0x03; // else an IPv4 address
        return m_buffer[3] == name ? 4 + 1 + at(4) + 2 : 4 + 4 + 2;
    }

    void greet(const QByteArray &message)
    {
        const char wanted = m_proxy.m_login.isEmpty() ? noLogin : userAndPassword;
        if (!message.mid(2).contains(wanted)) {
            m_client.write(QByteArray("\x05\xFF"));
            m_client.disconnectFromHost();
            return;
        }
        m_step = wanted == noLogin ? Step::Request : Step::Login;
        m_client.write(QByteArray("\x05") + wanted);
    }

    void letIn(const QByteArray &message)
    {
        const bool isRight = message == m_proxy.m_login;
        m_step = Step::Request;
        m_client.write(QByteArray("\x01") + (isRight ? '\x00' : '\x01'));
        if (!isRight)
            m_client.disconnectFromHost();
    }

    void lead(const QByteArray &message)
    {
        const bool isName = message[3] == 0x03;
        const auto host =
            isName ? QString::fromLatin1(message.mid(5, message.size() - 7))
                   : QHostAddress(qFromBigEndian<quint32>(message.constData() + 4)).toString();
        const auto port = qFromBigEndian<quint16>(message.constData() + message.size() - 2);
        m_proxy.m_connections.append(host + u':' + QString::number(port));
        m_client.write(QByteArray("\x05") + static_cast<char>(m_proxy.m_reply) +
                       QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8));
        if (m_proxy.m_reply != 0) {
            m_client.disconnectFromHost();
            return;
        }
        m_server.connectToHost(QHostAddress::LocalHost, m_proxy.m_upstream);
        m_step = Step::Tunnel;
    }

    SocksProxy &m_proxy;
    QByteArray m_buffer;
    Step m_step = Step::Greeting;
};

SocksProxy::SocksProxy(quint16 upstreamPort)
    : m_upstream(upstreamPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

void SocksProxy::demand(const QByteArray &user, const QByteArray &password)
{
    m_login = QByteArray("\x01") + static_cast<char>(user.size()) + user +
              static_cast<char>(password.size()) + password;
}

void SocksProxy::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor);
}

} // namespace lessonlift::testing
