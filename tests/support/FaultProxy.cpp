// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/FaultProxy.h"

#include "support/SlowWriter.h"
#include "support/TlsServer.h"

#include <QHash>
#include <QHostAddress>
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
    {
        accept(m_client, descriptor, proxy.m_tls);
        m_server.connectToHost(QHostAddress::LocalHost, proxy.m_upstream);
        connect(&m_client, &QTcpSocket::readyRead, this, &Connection::fromClient);
        connect(&m_server, &QTcpSocket::readyRead, this, &Connection::fromServer);
        connect(&m_client, &QTcpSocket::disconnected, this, &Connection::end);
        connect(&m_server, &QTcpSocket::disconnected, this, &Connection::end);
    }
    ~Connection() override
    {
        // A socket that is destroyed says so, when there is nobody left to be told.
        m_client.disconnect(this);
        m_server.disconnect(this);
    }

private:
    void fromClient()
    {
        const auto arrived = m_client.readAll();
        m_proxy.m_received += arrived.size();
        m_buffer += arrived;
        while (!m_buffer.isEmpty() && !m_ended) {
            if (m_bodyLeft == 0 && !takeHead())
                return;
            auto piece = m_buffer.left(qMin<qint64>(m_bodyLeft, m_buffer.size()));
            m_buffer.remove(0, piece.size());
            m_bodyLeft -= piece.size();
            passBody(piece);
        }
    }

    void passBody(QByteArray piece)
    {
        const qint64 most = m_fault.amount > 0 ? m_fault.amount : 1000;
        const qint64 room = qMax<qint64>(0, most - m_bodySeen);
        m_bodySeen += piece.size();
        switch (m_fault.what) {
        case Fault::What::DropBefore:
            if (m_bodyLeft == 0)
                reset();
            break;
        case Fault::What::Answer:
            break;
        case Fault::What::AnswerBehind:
            if (m_bodyLeft == 0)
                answer(true);
            break;
        case Fault::What::CarryOutLate:
            m_late += piece;
            if (m_bodyLeft == 0)
                carryOutLate();
            break;
        case Fault::What::CutInBody:
            m_toServer.write(piece.left(room));
            m_server.flush();
            if (m_bodySeen > most)
                reset();
            break;
        case Fault::What::StallInBody:
            m_toServer.write(piece.left(room));
            break;
        default:
            m_toServer.write(piece);
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
        m_answerSeen = 0;
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
        const qint64 rate = m_fault.what == Fault::What::Throttle ? m_fault.amount : 0;
        m_toServer.setRate(rate);
        m_toClient.setRate(rate);
        if (m_fault.what == Fault::What::Delay)
            m_toServer.delay(m_fault.amount);
        if (m_fault.what == Fault::What::DropBefore && m_bodyLeft == 0)
            reset();
        else if (m_fault.what == Fault::What::Answer)
            answer(words[0] != "HEAD");
        else if (m_fault.what == Fault::What::CarryOutLate)
            m_late = head;
        else if (m_fault.what != Fault::What::DropBefore &&
                 m_fault.what != Fault::What::AnswerBehind)
            m_toServer.write(head);
        return true;
    }

    void fromServer()
    {
        const auto answer = m_server.readAll();
        const qint64 room = qMax<qint64>(0, m_fault.amount - m_answerSeen);
        if (m_fault.what == Fault::What::DelayAnswer && m_answerSeen == 0)
            m_toClient.delay(m_fault.amount);
        m_answerSeen += answer.size();
        switch (m_fault.what) {
        case Fault::What::DropAnswer:
            m_client.write(answer.left(room));
            m_client.flush();
            if (m_answerSeen > m_fault.amount)
                reset();
            break;
        case Fault::What::CutAnswer:
            m_client.write(answer.left(m_fault.amount > 0 ? room : answer.size() / 2));
            m_client.flush();
            if (m_answerSeen > m_fault.amount)
                m_client.disconnectFromHost();
            break;
        case Fault::What::StallAnswer:
            m_client.write(answer.left(room));
            break;
        case Fault::What::CarryOutLate:
            break;
        default:
            m_toClient.write(answer);
        }
    }

    /// In the API's own words.
    void answer(bool withBody)
    {
        const auto status = QByteArray::number(m_fault.amount);
        const QByteArray body =
            withBody ? "{\"statusCode\":" + status + ",\"message\":\"Made up\"}" : QByteArray();
        m_client.write("HTTP/1.1 " + status +
                       " Made up\r\nLocation: /elsewhere\r\nContent-Length: " +
                       QByteArray::number(body.size()) + "\r\n\r\n" + body);
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
        resetConnection(m_client);
        m_server.disconnectFromHost();
    }

    void end()
    {
        m_toClient.finish();
        m_toServer.finish();
    }

    FaultProxy &m_proxy;
    QSslSocket m_client;
    QTcpSocket m_server;
    SlowWriter m_toServer{m_server};
    SlowWriter m_toClient{m_client};
    QByteArray m_buffer;
    QByteArray m_late;
    qint64 m_bodyLeft = 0;
    qint64 m_bodySeen = 0;
    qint64 m_answerSeen = 0;
    Fault m_fault;
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
    return u"%1://127.0.0.1:%2/api"_s.arg(m_tls.isNull() ? u"http"_s : u"https"_s)
        .arg(serverPort());
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor);
}

} // namespace lessonlift::testing
