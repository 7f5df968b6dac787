// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "../server/RawServer.h"
#include "network/CurlManager.h"
#include "network/TlsTrust.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QBuffer>
#include <QNetworkReply>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <sys/socket.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // ms

void answerOk(QTcpSocket &socket, const QByteArray & /*request*/)
{
    socket.write(RawServer::answer("200 OK", "{}"));
}

/// Gives out its bytes when it is told to.
class SlowBody : public QIODevice
{
public:
    explicit SlowBody(qint64 length)
        : m_left(length)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    void give(qint64 bytes)
    {
        m_given += bytes;
        Q_EMIT readyRead();
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto now = std::min({most, m_given, m_left});
        std::fill_n(data, now, 'x');
        m_given -= now;
        m_left -= now;
        return now;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    qint64 m_left;
    qint64 m_given = 0;
};

QNetworkRequest ofLength(const QUrl &url, qint64 length)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_ba);
    return request;
}

bool ends(QNetworkReply &reply)
{
    return QTest::qWaitFor([&reply] { return reply.isFinished(); }, patience);
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

class TestCurlManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data()
    {
        QTest::addColumn<bool>("hasBody");
        for (const auto *verb : {"GET", "HEAD"})
            QTest::newRow(verb) << false;
        for (const auto *verb : {"POST", "PUT", "DELETE", "PATCH"})
            QTest::newRow(verb) << true;
    }
    void verbs()
    {
        QFETCH(const bool, hasBody);
        const QByteArray verb = QTest::currentDataTag();
        RawServer server(&answerOk);
        CurlManager manager;
        QBuffer body;
        body.setData("four");
        QVERIFY(body.open(QIODevice::ReadOnly));
        const QNetworkRequest request(server.url());
        const std::unique_ptr<QNetworkReply> reply(
            verb == "HEAD" ? manager.head(request)
                           : manager.sendCustomRequest(request, verb, hasBody ? &body : nullptr));
        QVERIFY(ends(*reply));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(statusOf(*reply), 200);
        QCOMPARE(reply->rawHeader("content-length"), "2"_ba);
        QCOMPARE(reply->readAll(), verb == "HEAD" ? QByteArray() : "{}"_ba);
        const auto seen = server.requests().value(0);
        QVERIFY(seen.startsWith(verb + " /api/x HTTP/1.1\r\n"));
        QCOMPARE(seen.endsWith("\r\n\r\nfour"), hasBody);
        QVERIFY(!seen.contains("\r\nExpect:"));
        QVERIFY(!seen.contains("\r\nTransfer-Encoding:"));
    }

    void bodyThatMakesOneWait()
    {
        RawServer server(&answerOk);
        CurlManager manager;
        SlowBody body(6);
        const std::unique_ptr<QNetworkReply> reply(manager.post(ofLength(server.url(), 6), &body));
        for (const qsizetype soFar : {2, 4}) {
            body.give(2);
            QTRY_COMPARE(server.unfinished() > 0, true);
            QTest::qWait(20);
            QVERIFY2(!reply->isFinished(), qPrintable(QString::number(soFar)));
        }
        body.give(2);
        QVERIFY(ends(*reply));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests()[0].endsWith("\r\n\r\nxxxxxx"));
    }

    /// Told while the body is still to come: the rest need not be sent.
    void refusedInTheMiddle()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        CurlManager manager;
        SlowBody body(1'000'000);
        const std::unique_ptr<QNetworkReply> reply(manager.post(
            ofLength(QUrl(u"http://127.0.0.1:%1/api/x"_s.arg(server.serverPort())), 1'000'000),
            &body));
        body.give(1000);
        QTRY_VERIFY(server.hasPendingConnections());
        auto *const socket = server.nextPendingConnection();
        QTRY_VERIFY(socket->bytesAvailable() > 1000);
        socket->write(RawServer::answer("413 Too Large", "{}"));
        const auto goesOn = [&] {
            body.give(1);
            return reply->isFinished();
        };
        QTRY_VERIFY(goesOn());
        QCOMPARE(statusOf(*reply), 413);
    }

    /// The system else keeps the last piece of a body back for 40 ms.
    void lastPieceIsSentAtOnce()
    {
        RawServer server(&answerOk);
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(
            manager.post(QNetworkRequest(server.url()), QByteArray(100'000, 'x')));
        QVERIFY(ends(*reply));
        constexpr int descriptors = 512;
        int ours = 0;
        for (int descriptor = 3; descriptor < descriptors; ++descriptor) {
            sockaddr_in peer{};
            socklen_t size = sizeof(peer);
            if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
                peer.sin_family != AF_INET || ntohs(peer.sin_port) != server.url().port())
                continue;
            ++ours;
            int on = 0;
            socklen_t length = sizeof(on);
            QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, &length), 0);
            QVERIFY(on != 0);
        }
        QCOMPARE(ours, 1);
    }

    void connectionsAreKept()
    {
        RawServer server(&answerOk);
        CurlManager manager;
        for (int i = 0; i < 5; ++i) {
            const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
            QVERIFY(ends(*reply));
        }
        QCOMPARE(server.connections(), 1);
    }

    /// A kept connection that the server has closed meanwhile is nobody's fault.
    void lookOnADeadConnection()
    {
        QPointer<QTcpSocket> last;
        RawServer server([&last](QTcpSocket &socket, const QByteArray &request) {
            last = &socket;
            answerOk(socket, request);
        });
        CurlManager manager;
        for (int i = 0; i < 3; ++i) {
            const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
            QVERIFY(ends(*reply));
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            last->disconnectFromHost();
        }
        QCOMPARE(server.requests().size(), 3);
    }

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
                                       << QNetworkReply::SslHandshakeFailedError;
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

    void abortIsToldOnce_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("before the answer") << false;
        QTest::newRow("after it") << true;
    }
    void abortIsToldOnce()
    {
        QFETCH(const bool, answered);
        RawServer server([answered](QTcpSocket &socket, const QByteArray &request) {
            if (answered)
                answerOk(socket, request);
        });
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
        const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(server.requests().size(), 1);
        if (answered)
            QVERIFY(ends(*reply));
        reply->abort();
        reply->abort();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(reply->error(),
                 answered ? QNetworkReply::NoError : QNetworkReply::OperationCanceledError);
    }

    void abortFromWithin_data()
    {
        QTest::addColumn<bool>("inTheBody");
        QTest::newRow("as the answer is told") << false;
        QTest::newRow("as the body is read") << true;
    }
    /// libcurl calls us in the middle of its work.
    void abortFromWithin()
    {
        QFETCH(const bool, inTheBody);
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        });
        CurlManager manager;
        const std::unique_ptr<QNetworkReply> reply(
            manager.post(QNetworkRequest(server.url()), "body"_ba));
        const auto abort = [&reply] { reply->abort(); };
        if (inTheBody)
            connect(reply.get(), &QNetworkReply::requestSent, this, abort);
        else
            connect(reply.get(), &QNetworkReply::metaDataChanged, this, abort);
        QVERIFY(ends(*reply));
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    }

    /// Whoever is told of an end may be done with all of it.
    void givenUpWhileTelling()
    {
        RawServer server(&answerOk);
        auto manager = std::make_unique<CurlManager>();
        QPointer<QNetworkReply> first = manager->get(QNetworkRequest(server.url()));
        QPointer<QNetworkReply> second = manager->get(QNetworkRequest(server.url()));
        int told = 0;
        for (auto *reply : {first.data(), second.data()}) {
            reply->setParent(nullptr);
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                ++told;
                delete (reply == first ? second : first).data();
                manager.reset();
            });
        }
        QTRY_COMPARE(told, 1);
        QVERIFY(first.isNull() != second.isNull());
        delete first.data();
        delete second.data();
        QCOMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(TestCurlManager)
#include "tst_curlmanager.moc"
