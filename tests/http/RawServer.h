// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/TlsServer.h"

#include <functional>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

namespace lessonlift::testing
{

/// A server that reads whole requests and answers with whatever bytes it is told to, or with
/// none: to be as rude as no HTTP library would be. Lives on the test's own thread. Over TLS where
/// a configuration is given; all that it counts is then what arrived through it.
class RawServer : public QObject
{
public:
    /// Called with each whole request.
    using OnRequest = std::function<void(QTcpSocket &, const QByteArray &request)>;

    explicit RawServer(OnRequest onRequest, const QSslConfiguration &tls = {});

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/api/x")) const;
    /// Whole requests, heads and bodies.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    /// Bytes of a request that has not come whole.
    [[nodiscard]] qsizetype unfinished() const { return m_unfinished; }
    [[nodiscard]] int connections() const { return m_server.connections(); }

    /// An answer with its Content-Length.
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &body,
                                           const QByteArray &type = "application/json");

private:
    void read(QTcpSocket &socket);

    OnRequest m_onRequest;
    TlsServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    qsizetype m_unfinished = 0;
};

/// What most of these servers do.
inline void answerOk(QTcpSocket &socket, const QByteArray & /*request*/)
{
    socket.write(RawServer::answer("200 OK", "{}"));
}

} // namespace lessonlift::testing
