// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/FaultProxy.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

/// One client connection and its twin to the server. Requests follow one another, so the answer
/// that arrives belongs to the request that went last.
class FaultProxy::Connection : public QObject
{
public:
    Connection(FaultProxy &proxy, qintptr descriptor)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_client(this)
        , m_server(this)
    {
        m_client.setSocketDescriptor(descriptor);
        m_server.connectToHost(QHostAddress::LocalHost, proxy.m_upstream);
        connect(&m_client, &QTcpSocket::readyRead, this, &Connection::fromClient);
        connect(&m_server, &QTcpSocket::readyRead, this, &Connection::fromServer);
        connect(&m_client, &QTcpSocket::disconnected, this, &Connection::end);
        connect(&m_server, &QTcpSocket::disconnected, this, &Connection::end);
    }

private:
    void fromClient()
    {
        m_buffer += m_client.readAll();
        while (!m_buffer.isEmpty() && !m_ended) {
            if (m_bodyLeft == 0 && !takeHead())
                return;
            const auto piece = m_buffer.left(qMin<qint64>(m_bodyLeft, m_buffer.size()));
            m_buffer.remove(0, piece.size());
            m_bodyLeft -= piece.size();
            m_bodySeen += piece.size();
            if (m_fault == Fault::CutInBody && m_bodySeen > 1000) {
                reset();
                return;
            }
            if (m_fault == Fault::CarryOutLate)
                m_late += piece;
            else if (m_fault != Fault::DropBefore)
                m_server.write(piece);
            else if (m_bodyLeft == 0)
                reset();
            if (m_fault == Fault::CarryOutLate && m_bodyLeft == 0)
                carryOutLate();
        }
    }

    bool takeHead()
    {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_buffer.left(end + 4);
        m_buffer.remove(0, head.size());
        const auto words = head.left(head.indexOf('\r')).split(' ');
        m_bodyLeft = 0;
        m_bodySeen = 0;
        for (const auto &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                m_bodyLeft = line.mid(15).trimmed().toLongLong();
        }
        QByteArray route = words[0] + ' ' + words[1].split('?')[0];
        for (auto &part : route.split('/')) {
            if (part.size() == 24)
                route.replace(part, ":id");
        }
        m_fault = m_proxy.m_choose(words[0], words[1], m_proxy.m_counts[route]++);
        if (m_fault == Fault::DropBefore && m_bodyLeft == 0)
            reset();
        else if (m_fault == Fault::CarryOutLate)
            m_late = head;
        else if (m_fault != Fault::DropBefore)
            m_server.write(head);
        return true;
    }

    void fromServer()
    {
        const auto answer = m_server.readAll();
        switch (m_fault) {
        case Fault::DropAnswer:
            reset();
            break;
        case Fault::CutAnswer:
            m_client.write(answer.left(answer.size() / 2));
            m_client.flush();
            m_client.disconnectFromHost();
            break;
        case Fault::StallAnswer:
        case Fault::CarryOutLate:
            break;
        default:
            m_client.write(answer);
        }
    }

    void carryOutLate()
    {
        m_ended = true;
        m_client.disconnect(this);
        m_client.abort();
        QTimer::singleShot(150, this, [this] { m_server.write(m_late); });
    }

    void reset()
    {
        m_ended = true;
        m_client.abort();
        m_server.disconnectFromHost();
    }

    void end()
    {
        m_client.disconnectFromHost();
        m_server.disconnectFromHost();
    }

    FaultProxy &m_proxy;
    QTcpSocket m_client;
    QTcpSocket m_server;
    QByteArray m_buffer;
    QByteArray m_late;
    qint64 m_bodyLeft = 0;
    qint64 m_bodySeen = 0;
    Fault m_fault = Fault::None;
    bool m_ended = false;
};

FaultProxy::FaultProxy(quint16 upstreamPort, Choose choose)
    : m_upstream(upstreamPort)
    , m_choose(std::move(choose))
{
    listen(QHostAddress::LocalHost);
}

QString FaultProxy::address() const
{
    return u"http://127.0.0.1:%1/api"_s.arg(serverPort());
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor);
}

} // namespace lessonlift::testing
