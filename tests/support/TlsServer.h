// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace lessonlift::testing
{

/// Takes a connection; speaks TLS on it where the configuration holds a certificate. What is then
/// read from the socket is what the client meant, not what travelled.
inline void accept(QSslSocket &socket, qintptr descriptor, const QSslConfiguration &tls)
{
    socket.setSocketDescriptor(descriptor);
    if (tls.isNull())
        return;
    socket.setSslConfiguration(tls);
    socket.startServerEncryption();
}

/// QTcpServer, over TLS where a configuration is given. Connections whose handshake fails count
/// too, unlike with Qt's own QSslServer: the tests ask what came of those.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(QSslConfiguration tls)
        : m_tls(std::move(tls))
    {
    }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] bool speaksTls() const { return !m_tls.isNull(); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        accept(*socket, descriptor, m_tls);
        addPendingConnection(socket);
    }

private:
    QSslConfiguration m_tls;
    int m_connections = 0;
};

} // namespace lessonlift::testing
