// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace lessonlift::testing
{

/// A server that reads whole requests and answers with whatever bytes it is told to, or with
/// none: to be as rude as no HTTP library would be. Lives on the test's own thread.
class RawServer : public QObject
{
public:
    /// Called with each whole request.
    using OnRequest = std::function<void(QTcpSocket &, const QByteArray &request)>;

    explicit RawServer(OnRequest onRequest);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/api/x")) const;
    /// Whole requests, heads and bodies.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    /// Bytes of a request that has not come whole.
    [[nodiscard]] qsizetype unfinished() const { return m_unfinished; }

    /// An answer with its Content-Length.
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &body,
                                           const QByteArray &type = "application/json");

private:
    void read(QTcpSocket &socket);

    OnRequest m_onRequest;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    qsizetype m_unfinished = 0;
};

} // namespace lessonlift::testing
