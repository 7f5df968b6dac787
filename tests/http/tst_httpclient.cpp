// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "HttpLane.h"
#include "support/TestMain.h"

#include <algorithm>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerArrives()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("201 Created", "{\"a\":1}"));
        });
        Lane lane;
        const auto reply = lane.send(to(server.url()));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->status, 201);
        QCOMPARE(reply->contentLength, 7);
        QCOMPARE(reply->body, "{\"a\":1}"_ba);
    }

    void requestIsWhatWasAsked()
    {
        RawServer server(&answerOk);
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, opusBytes(3));
        Lane lane;
        auto request = writing(server.url(u"/api/x?page=1"_s), "POST", "head ");
        request.body.emplace_back(pinned(lesson, u"a.opus"_s));
        request.body.emplace_back(" tail"_ba);
        const auto body = "head " + opusBytes(3) + " tail";
        QList<qint64> sent;
        request.onSent = [&sent](qint64 bytes) { sent.append(bytes); };
        QVERIFY(lane.send(std::move(request)).has_value());
        QCOMPARE(server.requests().size(), 1);
        const auto got = server.requests()[0];
        QVERIFY(got.startsWith("POST /api/x?page=1 HTTP/1.1\r\n"));
        QVERIFY(got.contains("\r\nAuthorization: Bearer secret-token\r\n"));
        QVERIFY(got.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(got.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
        QVERIFY(got.contains("\r\nUser-Agent: LessonLift\r\n"));
        QCOMPARE(bodyOf(got), body);
        QVERIFY(std::is_sorted(sent.begin(), sent.end()));
        QCOMPARE(sent.last(), body.size());
    }

    void withoutATokenNothingIsSaid()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            auto answer = RawServer::answer("200 OK", "{}");
            socket.write(answer.insert(answer.indexOf("\r\n") + 2, "Set-Cookie: a=b\r\n"));
        });
        Lane lane;
        QVERIFY(lane.send(to(server.url())).has_value());
        QVERIFY(lane.send(to(server.url())).has_value());
        for (const auto &request : server.requests()) {
            QVERIFY(!request.contains("Authorization"));
            QVERIFY(!request.contains("Cookie"));
            QVERIFY(request.contains("\r\nAccept-Encoding: identity\r\n"));
        }
    }

    void answerIsHandedOnPieceByPiece()
    {
        QTcpSocket *connection = nullptr;
        RawServer server([&connection](QTcpSocket &socket, const QByteArray &) {
            connection = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc");
        });
        Lane lane;
        auto request = to(server.url());
        QByteArray received;
        request.onReceived = [&received](QByteArrayView piece) { received += piece; };
        auto task = lane.client.send(std::move(request), lane.cancel);
        QTRY_COMPARE(received, "abc"_ba);
        QVERIFY(!task.isReady());
        connection->write("def");
        const auto reply = QCoro::waitFor(task);
        QVERIFY(reply.has_value());
        QCOMPARE(received, "abcdef"_ba);
        QVERIFY(reply->body.isEmpty());
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("where"); // empty: another server
        const std::pair<const char *, QString> places[] = {
            {"to another origin", QString()},
            {"to the same origin", u"/api/y"_s},
            {"to itself", u"/api/x"_s},
            {"to a name that looks like ours", u"//127.0.0.1.example.invalid/api/x"_s}};
        for (const auto *status : {"301 Moved Permanently", "302 Found", "303 See Other",
                                   "307 Temporary Redirect", "308 Permanent Redirect"}) {
            for (const auto *method : {"GET", "HEAD", "POST", "PUT", "DELETE"}) {
                for (const auto &[place, where] : places)
                    QTest::addRow("%.3s %s %s", status, method, place)
                        << QByteArray(status) << QByteArray(method) << where;
            }
        }
    }
    void redirectIsNotFollowed()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, method);
        QFETCH(QString, where);
        RawServer elsewhere(&answerOk);
        const auto location = where.isEmpty() ? elsewhere.url().toEncoded() : where.toLatin1();
        RawServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 " + status + "\r\nLocation: " + location +
                         "\r\nContent-Length: 0\r\n\r\n");
        });
        Lane lane;
        auto request = to(server.url(), method);
        request.token = "secret-token";
        if (method.startsWith('P'))
            request.body.emplace_back("{}"_ba);
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Redirected);
        const auto target = server.url().resolved(QUrl::fromEncoded(location)).toString();
        QVERIFY2(reply.error().detail.endsWith(u": "_s + target), qPrintable(reply.error().detail));
        QVERIFY(!reply.error().doubtful);
        QCOMPARE(server.requests().size(), 1);
        // Not even a connection, so no token.
        QCOMPARE(elsewhere.connections(), 0);
    }

    /// A server that closes after each answer without saying so: one write is lost, and no more.
    void afterALossEachBodyHasAConnection()
    {
        QHash<QTcpSocket *, int> asked;
        RawServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            if (++asked[&socket] > 1)
                socket.abort();
            else
                socket.write(RawServer::answer("200 OK", "{}"));
        });
        Lane lane;
        const auto write = [&] { return lane.send(writing(server.url(), "POST", "{}")); };
        QVERIFY(write());
        const auto lost = write();
        QCOMPARE(lost.error().kind, Kind::ConnectionLost);
        QVERIFY(lost.error().doubtful);
        for (int i = 0; i < 3; ++i) {
            const auto look = lane.send(to(server.url()));
            QVERIFY(look); // leaves a connection behind
            const auto reply = write();
            QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        }
    }

    void carriedOutOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<bool>("file");
        for (const auto *method : {"POST", "PUT"}) {
            for (const bool reset : {false, true}) {
                for (const bool kept : {false, true}) {
                    for (const bool file : {false, true})
                        QTest::addRow("%s %s, %s, on a %s connection", method,
                                      file ? "of a file" : "of bytes", reset ? "reset" : "closed",
                                      kept ? "kept" : "new")
                            << QByteArray(method) << reset << kept << file;
                }
            }
        }
    }
    /// The server takes the whole request and hangs up without a word.
    void carriedOutOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, reset);
        QFETCH(bool, kept);
        QFETCH(bool, file);
        RawServer server([reset](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET"))
                answerOk(socket, request);
            else if (reset)
                socket.abort();
            else
                socket.close();
        });
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, opusBytes(3));
        Lane lane;
        if (kept)
            QVERIFY(lane.send(to(server.url())).has_value());
        auto request = writing(server.url(), method, "carry me out once");
        if (file)
            request.body.emplace_back(pinned(lesson, u"a.opus"_s));
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::ConnectionLost);
        QVERIFY(reply.error().doubtful);
        QVERIFY(!reply.error().detail.contains(u"secret-token"_s));
        // Had the library sent it again, it would stand before this look.
        QVERIFY(lane.send(to(server.url())).has_value());
        int writes = 0;
        for (const auto &seen : server.requests())
            writes += seen.startsWith(method) ? 1 : 0;
        QCOMPARE(writes, 1);
        QVERIFY(server.requests().last().startsWith("GET"));
    }

    void deletedOnce()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET"))
                answerOk(socket, request);
            else
                socket.close();
        });
        Lane lane;
        QVERIFY(lane.send(to(server.url())).has_value()); // a kept connection
        QVERIFY(!lane.send(to(server.url(), "DELETE")).has_value());
        QVERIFY(lane.send(to(server.url())).has_value());
        QCOMPARE(server.requests().size(), 3);
    }

    void cutAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("cut in the body")
            << "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"_id\""_ba
            << Kind::ConnectionLost << true;
        QTest::newRow("cut in the head")
            << "HTTP/1.1 201 Created\r\nContent-Le"_ba << Kind::ConnectionLost << true;
        QTest::newRow("cut in a chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc"_ba
            << Kind::ConnectionLost << true;
        QTest::newRow("garbage") << "what is this?\r\n\r\n"_ba << Kind::NoWebServer << true;
        QTest::newRow("413 of a proxy")
            << RawServer::answer("413 Too Large", "<html></html>", "text/html") << Kind::TooLarge
            << false;
        QTest::newRow("401") << RawServer::answer("401 Unauthorized", "{\"message\":\"m\"}")
                             << Kind::NotSignedIn << false;
        QTest::newRow("401 of a stranger")
            << RawServer::answer("401 Unauthorized", "{}") << Kind::ProxyFault << false;
        QTest::newRow("500") << RawServer::answer("500 Error", "{\"message\":\"m\"}")
                             << Kind::ServerFault << true;
        QTest::newRow("502 of a proxy")
            << RawServer::answer("502 Bad Gateway", "x", "text/html") << Kind::ServerFault << true;
        QTest::newRow("503") << RawServer::answer("503 Busy", "{\"message\":\"m\"}") << Kind::Busy
                             << true;
        QTest::newRow("503 of a proxy")
            << RawServer::answer("503 Busy", "x", "text/html") << Kind::Busy << true;
        QTest::newRow("404") << RawServer::answer("404 Not Found", "{\"message\":\"gone\"}")
                             << Kind::LessonGone << false;
        QTest::newRow("429") << RawServer::answer("429 Too Many Requests", "{}") << Kind::Busy
                             << false;
    }
    void cutAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, doubtful);
        RawServer server([&answer](QTcpSocket &socket, const QByteArray &) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        Lane lane;
        auto request = writing(server.url(), "POST", "{}");
        request.notThere = Kind::LessonGone;
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QTEST(reply.error().kind, "kind");
        QCOMPARE(reply.error().doubtful, doubtful);
        QCOMPARE(server.requests().size(), 1);
    }

    void nobodyThere()
    {
        QUrl url;
        {
            RawServer server(&answerOk);
            url = server.url();
        }
        Lane lane;
        const auto reply = lane.send(writing(url, "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Offline);
        QCOMPARE(reply.error().cause, Cause::NothingListens);
        QVERIFY(!reply.error().doubtful);
    }

    void noSuchName()
    {
        Lane lane;
        const QUrl url(u"http://lessons.invalid/api/x"_s); // a name that stands for nobody
        const auto reply = lane.send(writing(url, "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Offline);
        QCOMPARE(reply.error().cause, Cause::NoSuchHost);
        QCOMPARE(reply.error().about, u"lessons.invalid"_s);
    }
};

GUILESS_TEST(httpclient, TestHttpClient)
#include "tst_httpclient.moc"
