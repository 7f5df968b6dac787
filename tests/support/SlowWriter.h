// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

class QTcpSocket;

namespace lessonlift::testing
{

/// What a proxy writes with: at once, or late, or slowly; never in another order.
class SlowWriter : public QObject
{
public:
    explicit SlowWriter(QTcpSocket &target)
        : m_target(target)
    {
    }

    void write(const QByteArray &bytes);
    /// Nothing leaves for so long from now on.
    void delay(qint64 milliseconds);
    /// 0: as fast as it can.
    void setRate(qint64 bytesPerSecond) { m_rate = bytesPerSecond; }
    /// Hangs up in good order once everything has left.
    void finish();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void move();

    QTcpSocket &m_target;
    QByteArray m_waiting;
    QBasicTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_delay = 0;
    qint64 m_rate = 0;
    bool m_finishing = false;
};

/// Hangs up by a TCP reset, as a crashed machine or an angry firewall does.
void resetConnection(QTcpSocket &socket);

} // namespace lessonlift::testing
