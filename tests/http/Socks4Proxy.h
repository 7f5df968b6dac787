// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTcpServer>

namespace lessonlift::testing
{

/// A SOCKS 4 proxy (with names: 4a) that leads every host to one port of this machine. Lives on the
/// test's thread.
class Socks4Proxy : public QTcpServer
{
public:
    explicit Socks4Proxy(quint16 upstreamPort);

    /// From now on every connection is refused.
    void refuse() { m_refuses = true; }

    /// "host:port" of each connection that was asked for; a host as it was sent: a name stays one.
    [[nodiscard]] const QStringList &connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    quint16 m_upstream;
    bool m_refuses = false;
    QStringList m_connections;
};

} // namespace lessonlift::testing
