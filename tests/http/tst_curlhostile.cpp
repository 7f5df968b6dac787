// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Servers, and proxies in between, that break off, say too much or say what nobody asked for.
#include "CurlBench.h"
#include "http/TlsTrust.h"
#include "support/TestMain.h"

#include <QBuffer>
#include <QPointer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestCurlHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriedOutAndGone_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("closed") << false;
        QTest::newRow("reset") << true;
    }
    /// The server carries a request out, hangs up and is not there any more: nobody may say then
    /// that nothing was sent.
    void carriedOutAndGone()
    {
        QFETCH(const bool, reset);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int requests = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                const auto request = socket->readAll();
                ++requests;
                if (request.startsWith("GET")) {
                    answerOk(*socket, {});
                    return;
                }
                if (!request.endsWith("body")) // it comes by itself
                    return;
                server.close();
                if (reset)
                    socket->abort();
                else
                    socket->disconnectFromHost();
            });
        });
        const QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())));
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> look(manager.get(request));
        QVERIFY(ends(*look)); // a kept connection
        const std::unique_ptr<QNetworkReply> write(manager.post(request, "body"_ba));
        QVERIFY(ends(*write));
        QCOMPARE(write->error(), QNetworkReply::RemoteHostClosedError);
        QVERIFY(requests <= 3);
    }

    void answerNobodyAskedFor_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("look") << "GET"_ba;
        QTest::newRow("write") << "POST"_ba;
    }
    /// What a proxy says before it closes an idle connection is no answer to what comes next.
    void answerNobodyAskedFor()
    {
        QFETCH(const QByteArray, verb);
        QPointer<QTcpSocket> last;
        RawServer server([&last](QTcpSocket &socket, const QByteArray &request) {
            last = &socket;
            answerOk(socket, request);
        });
        CurlManager manager;
        const QNetworkRequest request(server.url());
        const std::unique_ptr<QNetworkReply> before(manager.get(request));
        QVERIFY(ends(*before));
        last->write(RawServer::answer("201 Created", "false"));
        QTRY_VERIFY(!last || last->state() != QAbstractSocket::ConnectedState);
        const std::unique_ptr<QNetworkReply> after(
            verb == "GET" ? manager.get(request) : manager.post(request, "body"_ba));
        QVERIFY(ends(*after));
        QCOMPARE(statusOf(*after), 200);
        QCOMPARE(after->readAll(), "{}"_ba);
        QCOMPARE(server.requests().size(), 2);
    }

    void answeredBeforeItWasSent()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            server.nextPendingConnection()->write(
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
        });
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(
            manager.post(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()))),
                         QByteArray(50'000'000, 'x')));
        QVERIFY(ends(*reply));
        QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    }

    void smallAnswerThatUnpacksToALot()
    {
        const auto packed = qCompress(qCompress(QByteArray(300'000'000, ' ')).mid(4)).mid(4);
        QVERIFY(packed.size() < 65'536);
        RawServer server([&packed](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Encoding: deflate, deflate\r\n"
                         "Content-Length: " +
                         QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
        });
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
        QVERIFY(ends(*reply));
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QVERIFY(reply->bytesAvailable() <= 64 * 1024 * 1024);
    }

    void trailersAreNoHeaders()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nRetry-After: 1\r\n"
                         "Odd: a\r\n folded\r\n\r\n2\r\n{}\r\n0\r\nRetry-After: 9\r\n\r\n");
        });
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
        QVERIFY(ends(*reply));
        QCOMPARE(reply->readAll(), "{}"_ba);
        QCOMPARE(reply->rawHeader("Retry-After"), "1"_ba);
    }

    void headerThatBreaksTheLine()
    {
        RawServer server(&answerOk);
        CurlManager manager;
        QNetworkRequest request(server.url());
        request.setRawHeader("Authorization", "Bearer a\r\nX-Injected: b");
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QVERIFY(ends(*reply));
        QVERIFY(!server.requests().value(0).contains("Injected"));
    }

    void shorterThanWasSaid()
    {
        RawServer server(&answerOk);
        CurlManager manager;
        QBuffer body;
        body.setData("four");
        QVERIFY(body.open(QIODevice::ReadOnly));
        const std::unique_ptr<QNetworkReply> reply(manager.post(ofLength(server.url(), 9), &body));
        QVERIFY(ends(*reply));
        QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
        QCOMPARE(server.requests().size(), 0);
    }

    void nobodyWhoIsToBeBelieved()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(
            QNetworkRequest(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())))));
        QVERIFY(ends(*reply));
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    }

    void handshakes_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: hangs up
        QTest::addColumn<bool>("reset");
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::newRow("closed") << QByteArray() << false << QNetworkReply::RemoteHostClosedError;
        QTest::newRow("reset") << QByteArray() << true << QNetworkReply::RemoteHostClosedError;
        QTest::newRow("speaks no TLS") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba << false
                                       << QNetworkReply::ProtocolUnknownError;
    }
    /// A connection lost on the way to TLS says nothing of whom to believe.
    void handshakes()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, reset);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [=] {
                socket->readAll();
                socket->write(answer);
                if (reset)
                    socket->abort();
                else
                    socket->disconnectFromHost();
            });
        });
        CurlManager manager;
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));
        request.setAttribute(QNetworkRequest::User, QVariant::fromValue(*tlsTrust({})));
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QVERIFY(ends(*reply));
        QFETCH(const QNetworkReply::NetworkError, error);
        QVERIFY2(reply->error() == error, qPrintable(reply->errorString()));
    }

    void headBeforeTheHead()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" +
                         RawServer::answer("201 Created", "{}"));
        });
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
        QVERIFY(ends(*reply));
        QCOMPARE(statusOf(*reply), 201);
        QVERIFY(!reply->hasRawHeader("Link"));
    }
};

GUILESS_TEST(curlhostile, TestCurlHostile)
#include "tst_curlhostile.moc"
