// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "ForwardProxy.h"

#include "Relay.h"

#include <QHostAddress>

namespace lessonlift::testing
{

class ForwardProxy::Connection : public Relay
{
public:
    Connection(ForwardProxy &proxy, qintptr descriptor)
        : Relay(&proxy, descriptor)
        , m_proxy(proxy)
    {
    }

private:
    void fromClient() override
    {
        m_buffer += m_client.readAll();
        while (!m_buffer.isEmpty()) {
            if (m_isTunnel)
                m_bodyLeft = m_buffer.size();
            if (m_bodyLeft == 0 && !takeHead())
                return;
            const auto piece = m_buffer.left(qMin<qint64>(m_bodyLeft, m_buffer.size()));
            m_buffer.remove(0, piece.size());
            m_bodyLeft -= piece.size();
            if (!m_isRefused)
                m_server.write(piece);
        }
    }

    bool takeHead()
    {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        QByteArray head = m_buffer.left(end + 4);
        m_buffer.remove(0, head.size());
        for (const auto &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                m_bodyLeft = line.mid(15).trimmed().toLongLong();
        }
        const auto words = head.left(head.indexOf('\r')).split(' ');
        m_proxy.m_requests.append(QString::fromLatin1(words[0] + ' ' + words[1]));
        m_isRefused = isRefused(head);
        if (m_isRefused)
            return true;
        if (m_server.state() == QAbstractSocket::UnconnectedState)
            m_server.connectToHost(QHostAddress::LocalHost, m_proxy.m_upstream);
        m_isTunnel = words[0] == "CONNECT";
        if (m_isTunnel) {
            m_client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        } else {
            const auto path = words[1].indexOf('/', words[1].indexOf("//") + 2);
            m_server.write(head.replace(words[1], words[1].mid(path)));
        }
        return true;
    }

    bool isRefused(const QByteArray &head)
    {
        QByteArray status;
        QByteArray more;
        if (m_proxy.m_refusal) {
            status = *m_proxy.m_refusal;
        } else if (!m_proxy.m_demanded.isEmpty() &&
                   !head.contains("Proxy-Authorization: " + m_proxy.m_demanded + "\r\n")) {
            status = "407 Proxy Authentication Required";
            more = "Proxy-Authenticate: Basic realm=\"test\"\r\n";
        } else {
            return false;
        }
        if (status.isEmpty())
            m_client.disconnectFromHost();
        else
            m_client.write("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: 0\r\n\r\n");
        return true;
    }

    ForwardProxy &m_proxy;
    QByteArray m_buffer;
    qint64 m_bodyLeft = 0;
    bool m_isTunnel = false;
    bool m_isRefused = false;
};

ForwardProxy::ForwardProxy(quint16 upstreamPort)
    : m_upstream(upstreamPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

void ForwardProxy::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor);
}

} // namespace lessonlift::testing
