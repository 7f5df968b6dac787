// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTcpServer>

namespace lessonlift::testing
{

/// A SOCKS 5 proxy (RFC 1928; user and password: RFC 1929) that leads every host to one port of
/// this machine. Lives on the test's thread.
class SocksProxy : public QTcpServer
{
public:
    explicit SocksProxy(quint16 upstreamPort);

    /// From now on only this user is let through.
    void demand(const QByteArray &user, const QByteArray &password);
    /// From now on every connection is answered with this reply of RFC 1928, 6.
    void refuse(quint8 reply) { m_reply = reply; }

    /// "host:port" of each connection that was asked for; a host as it was sent: a name stays one.
    [[nodiscard]] const QStringList &connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    quint16 m_upstream;
    QByteArray m_login; ///< as RFC 1929 sends it
    quint8 m_reply = 0;
    QStringList m_connections;
};

} // namespace lessonlift::testing
