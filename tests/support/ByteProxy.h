// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <QTcpServer>

namespace lessonlift::testing
{

enum class Way { ToServer, ToClient };

/// What happens to one connection, counted in bytes as they travel: in the middle of a TLS
/// handshake or record as well as of a request.
struct ByteFault {
    enum What {
        None,
        Reset,   ///< hung up by a TCP reset, both ways
        Close,   ///< hung up in good order
        Stall,   ///< nothing more travels this way
        Delay,   ///< once, for `amount` milliseconds
        Throttle ///< `amount` bytes a second from then on
    };
    What what = None;
    Way way = Way::ToServer;
    qint64 after = 0; ///< bytes of this way that pass before
    qint64 amount = 0;
};

/// A TCP proxy that knows nothing of what it carries. Lives on the test's thread.
class ByteProxy : public QTcpServer
{
public:
    /// Called for each connection; nth counts from 0.
    using Choose = std::function<ByteFault(int nth)>;

    ByteProxy(quint16 upstreamPort, Choose choose);
    [[nodiscard]] int connections() const { return m_connections; }
    /// How many of the chosen faults have come to pass.
    [[nodiscard]] int faults() const { return m_faults; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    quint16 m_upstream;
    Choose m_choose;
    int m_connections = 0;
    int m_faults = 0;
};

} // namespace lessonlift::testing
