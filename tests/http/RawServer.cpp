// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "RawServer.h"

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

/// The length of the first whole request in the buffer; -1 when there is none yet.
qsizetype wholeRequest(const QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return -1;
    qsizetype length = headEnd + 4;
    const auto head = buffer.first(headEnd).toLower();
    if (const auto at = head.indexOf("content-length:"); at >= 0) {
        const auto end = head.indexOf("\r\n", at);
        length += head.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    }
    return buffer.size() >= length ? length : -1;
}

} // namespace

RawServer::RawServer(OnRequest onRequest, const QSslConfiguration &tls)
    : m_onRequest(std::move(onRequest))
    , m_server(tls)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    });
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_server.speaksTls() ? u"https"_s : u"http"_s)
                    .arg(m_server.serverPort())
                    .arg(path));
}

QByteArray RawServer::answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &type)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawServer::read(QTcpSocket &socket)
{
    auto &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    constexpr char hello = 0x16; // somebody tries TLS, which is no request here
    if (!m_server.speaksTls() && buffer.startsWith(hello)) {
        buffer.clear();
        socket.abort();
        return;
    }
    for (auto length = wholeRequest(buffer); length >= 0; length = wholeRequest(buffer)) {
        m_requests.append(buffer.first(length));
        buffer.remove(0, length);
        m_onRequest(socket, m_requests.last());
    }
    m_unfinished = buffer.size();
}

} // namespace lessonlift::testing
