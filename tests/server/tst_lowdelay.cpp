// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "HttpLane.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QTest>
#include <sys/socket.h>

using namespace lessonlift;
using namespace lessonlift::testing;

/// The last piece of a body waits for nobody.
class TestLowDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsSentAtOnce()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
        Lane lane;
        QVERIFY(lane.send(writing(server.url(), "POST", QByteArray(100'000, 'x'))));
        const auto port = static_cast<quint16>(server.url().port());
        int ours = 0;
        for (int descriptor = 3; descriptor < 512; ++descriptor) {
            sockaddr_in peer{};
            socklen_t size = sizeof(peer);
            if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
                peer.sin_family != AF_INET || ntohs(peer.sin_port) != port)
                continue;
            ++ours;
            int on = 0;
            socklen_t length = sizeof(on);
            QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, &length), 0);
            QVERIFY(on != 0);
        }
        QCOMPARE(ours, 1);
    }
};

QTEST_GUILESS_MAIN(TestLowDelay)
#include "tst_lowdelay.moc"
