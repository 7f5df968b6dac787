// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/ByteProxy.h"

#include "support/SlowWriter.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace lessonlift::testing
{

class ByteProxy::Connection : public QObject
{
public:
    Connection(ByteProxy &proxy, qintptr descriptor, ByteFault fault)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_fault(fault)
    {
        m_client.setSocketDescriptor(descriptor);
        m_server.connectToHost(QHostAddress::LocalHost, proxy.m_upstream);
        connect(&m_client, &QTcpSocket::readyRead, this,
                [this] { pass(m_client, m_toServer, Way::ToServer); });
        connect(&m_server, &QTcpSocket::readyRead, this,
                [this] { pass(m_server, m_toClient, Way::ToClient); });
        connect(&m_client, &QTcpSocket::disconnected, this, [this] { m_toServer.finish(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { m_toClient.finish(); });
    }
    ~Connection() override
    {
        // A socket that is destroyed says so, when there is nobody left to be told.
        m_client.disconnect(this);
        m_server.disconnect(this);
    }

private:
    void pass(QTcpSocket &from, SlowWriter &to, Way way)
    {
        const QByteArray bytes = from.readAll();
        if (m_ended || bytes.isEmpty())
            return;
        const auto before = m_fault.what == ByteFault::None || way != m_fault.way || m_happened
                                ? bytes.size()
                                : qMin<qint64>(bytes.size(), m_fault.after - m_passed);
        if (!(m_stalled && way == m_fault.way))
            to.write(bytes.left(before));
        if (way == m_fault.way)
            m_passed += bytes.size();
        if (before == bytes.size())
            return;
        happen(to);
        if (!m_ended && !m_stalled)
            to.write(bytes.mid(before));
    }

    void happen(SlowWriter &to)
    {
        m_happened = true;
        ++m_proxy.m_faults;
        switch (m_fault.what) {
        case ByteFault::None:
            break;
        case ByteFault::Reset:
            m_ended = true;
            m_client.flush();
            m_server.flush();
            resetConnection(m_client);
            resetConnection(m_server);
            break;
        case ByteFault::Close:
            m_ended = true;
            m_toClient.finish();
            m_toServer.finish();
            break;
        case ByteFault::Stall:
            m_stalled = true;
            break;
        case ByteFault::Delay:
            to.delay(m_fault.amount);
            break;
        case ByteFault::Throttle:
            to.setRate(m_fault.amount);
            break;
        }
    }

    ByteProxy &m_proxy;
    QTcpSocket m_client;
    QTcpSocket m_server;
    SlowWriter m_toServer{m_server};
    SlowWriter m_toClient{m_client};
    ByteFault m_fault;
    qint64 m_passed = 0;
    bool m_happened = false;
    bool m_stalled = false;
    bool m_ended = false;
};

ByteProxy::ByteProxy(quint16 upstreamPort, Choose choose)
    : m_upstream(upstreamPort)
    , m_choose(std::move(choose))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

void ByteProxy::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor, m_choose(m_connections++));
}

} // namespace lessonlift::testing
