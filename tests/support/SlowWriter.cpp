// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/SlowWriter.h"

#include <QTcpSocket>
#include <sys/socket.h>

namespace lessonlift::testing
{

namespace
{

// Few large pieces, not many small ones: the practice server's HTTP library (cpp-httplib 0.11.4)
// loses a form's first part when its boundary arrives in two pieces.
constexpr int tickMs = 50;

} // namespace

void SlowWriter::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    move();
}

void SlowWriter::delay(qint64 milliseconds)
{
    m_delay = milliseconds;
    m_since.start();
}

void SlowWriter::finish()
{
    m_finishing = true;
    move();
}

void SlowWriter::timerEvent(QTimerEvent *)
{
    m_timer.stop();
    if (m_rate > 0 && (m_delay == 0 || m_since.elapsed() >= m_delay)) {
        const auto piece = m_waiting.left(qMax<qint64>(1, m_rate * tickMs / 1000));
        m_waiting.remove(0, piece.size());
        m_target.write(piece);
    }
    move();
}

void SlowWriter::move()
{
    const bool late = m_delay > 0 && m_since.elapsed() < m_delay;
    if (!late && m_rate == 0 && !m_waiting.isEmpty())
        m_target.write(std::exchange(m_waiting, QByteArray()));
    if (m_waiting.isEmpty() && m_finishing)
        m_target.disconnectFromHost();
    else if (!m_waiting.isEmpty() && !m_timer.isActive())
        m_timer.start(tickMs, this);
}

void resetConnection(QTcpSocket &socket)
{
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
               sizeof hard);
    socket.abort();
}

} // namespace lessonlift::testing
