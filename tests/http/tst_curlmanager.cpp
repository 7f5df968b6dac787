// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "CurlBench.h"
#include "http/CurlReply.h"
#include "support/TestMain.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QBuffer>
#include <QPointer>
#include <QSignalSpy>
#include <QThread>
#include <sys/socket.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

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

    /// However late the server answers; a kept connection tells nothing.
    void connectingIsTimed()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &request) {
            QThread::msleep(300);
            answerOk(socket, request);
        });
        CurlManager manager;
        for (const bool isNew : {true, false}) {
            const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
            QVERIFY(ends(*reply));
            const auto took = reply->attribute(CurlReply::handshakeAttribute);
            QCOMPARE(took.isValid(), isNew);
            QVERIFY(took.toLongLong() < 300);
        }
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

GUILESS_TEST(curlmanager, TestCurlManager)
#include "tst_curlmanager.moc"
