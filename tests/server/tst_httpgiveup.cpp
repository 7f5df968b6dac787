// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/FakeClock.h"
#include "HttpLane.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

/// Requests that we give up ourselves: no progress, a cancel, a file that changed.
class TestHttpGiveUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceTimesOut()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        Lane lane(Milliseconds(200));
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Timeout);
        QVERIFY(reply.error().doubtful);
    }

    void onlyAStandstillTimesOut()
    {
        QTcpSocket *connection = nullptr;
        RawServer server([&connection](QTcpSocket &socket, const QByteArray &) {
            connection = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\na");
        });
        FakeClock clock;
        Cancellation cancel;
        HttpClient client(HttpClient::realNetwork(), clock, Milliseconds(200), nullptr);
        auto request = to(server.url());
        QByteArray received;
        request.onReceived = [&received](QByteArrayView piece) { received += piece; };
        auto task = client.send(std::move(request), cancel);
        // Three times 150 ms, with a byte in between, is no standstill of 200 ms.
        for (const auto &soFar : {"a"_ba, "ab"_ba, "abc"_ba}) {
            QTRY_COMPARE(received, soFar);
            clock.advance(Milliseconds(150));
            connection->write(QByteArray(1, static_cast<char>('a' + soFar.size())));
        }
        const auto reply = QCoro::waitFor(task);
        QVERIFY(reply.has_value());
        QCOMPARE(received, "abcd"_ba);
        QCOMPARE(clock.waiting(), 0);
    }

    void standstillInTheAnswer()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 201 Created\r\nContent-Length: 4\r\n\r\na");
        });
        FakeClock clock;
        Cancellation cancel;
        HttpClient client(HttpClient::realNetwork(), clock, Milliseconds(200), nullptr);
        auto request = writing(server.url(), "POST", "{}");
        QByteArray received;
        request.onReceived = [&received](QByteArrayView piece) { received += piece; };
        auto task = client.send(std::move(request), cancel);
        QTRY_COMPARE(received, "a"_ba);
        clock.advance(Milliseconds(199));
        QCoreApplication::processEvents();
        QVERIFY(!task.isReady());
        clock.advance(Milliseconds(1));
        const auto reply = QCoro::waitFor(task);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Timeout);
        QVERIFY(reply.error().doubtful);
    }

    /// None waits for another, where its time-out would run unseen.
    void manyAtOnce()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        Lane lane;
        std::vector<QCoro::Task<Result<HttpReply>>> underWay;
        constexpr int requests = 72;
        for (int i = 0; i < requests; ++i)
            underWay.push_back(lane.client.send(to(server.url()), lane.cancel));
        QTRY_COMPARE(server.requests().size(), requests);
        lane.cancel.request(Kind::Cancelled);
        for (auto &one : underWay)
            QVERIFY(!QCoro::waitFor(one));
    }

    void cancelInTheMiddle()
    {
        Lane lane;
        RawServer server(
            [&lane](QTcpSocket &, const QByteArray &) { lane.cancel.request(Kind::Paused); });
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Paused);
        QVERIFY2(reply.error().doubtful, "it may have been carried out");
    }

    void cancelInTheBody()
    {
        LessonOnDisk lesson;
        lesson.write(u"large"_s, "x");
        QVERIFY(QFile::resize(lesson.path() + u"/large"_s, 64 * 1024 * 1024));
        RawServer server(&answerOk);
        Lane lane;
        auto request = writing(server.url(), "POST", "{}");
        request.body.emplace_back(pinned(lesson, u"large"_s));
        request.onSent = [&lane](qint64 bytes) {
            if (bytes > 1024 * 1024)
                QMetaObject::invokeMethod(
                    &lane.cancel, [&lane] { lane.cancel.request(Kind::Cancelled); },
                    Qt::QueuedConnection);
        };
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Cancelled);
        QCOMPARE(server.requests().size(), 0);
    }

    void cancelledBeforeItBegan()
    {
        RawServer server(&answerOk);
        Lane lane;
        lane.cancel.request(Kind::Cancelled);
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Cancelled);
        QVERIFY2(!reply.error().doubtful, "nothing was sent");
    }

    void changedFileNeverArrivesWhole()
    {
        RawServer server(&answerOk);
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, opusBytes(3));
        Lane lane;
        auto request = writing(server.url(), "POST", "{}");
        auto file = pinned(lesson, u"a.opus"_s);
        file.pin.sha256 = Sha256::of("something else");
        request.body.emplace_back(file);
        request.body.emplace_back("tail"_ba);
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::ChangedOnDisk);
        QCOMPARE(server.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpGiveUp)
#include "tst_httpgiveup.moc"
