// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// An address whose scheme is not what its port speaks.
#include "HttpLane.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Answers whatever comes first, and hangs up.
class Blunt : public QTcpServer
{
public:
    explicit Blunt(QByteArray words)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, words] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, words] {
                socket->readAll();
                socket->write(words);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url(const QString &scheme) const
    {
        return QUrl(u"%1://127.0.0.1:%2/api"_s.arg(scheme).arg(serverPort()));
    }
};

} // namespace

class TestWrongPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTlsThere_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("plain HTTP") << "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"_ba;
        QTest::newRow("a page at once") << "<!DOCTYPE HTML>\n<html>Error 400</html>"_ba;
        QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"_ba;
        QTest::newRow("mail") << "220 mail.example.org ESMTP\r\n"_ba;
    }
    /// It is no question of certificates.
    void noTlsThere()
    {
        QFETCH(const QByteArray, words);
        Blunt server(words);
        for (const QByteArray method : {"GET", "POST"}) {
            Lane lane;
            const auto url = server.url(u"https"_s);
            const auto reply =
                lane.send(method == "GET" ? to(url) : writing(url, method, "{\"a\":1}"));
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Kind::SpeaksNoTls);
            QVERIFY(!reply.error().doubtful);
        }
    }

    void tlsIsThere_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("GET") << "GET"_ba;
        QTest::newRow("POST") << "POST"_ba;
    }
    /// The server hangs up without a word of HTTP; whom it is believed by does not matter.
    void tlsIsThere()
    {
        QFETCH(const QByteArray, method);
        TestAuthority authority;
        RawServer server(&answerOk, authority.server());
        auto url = server.url();
        url.setScheme(u"http"_s);
        Lane lane;
        const auto reply = lane.send(method == "GET" ? to(url) : writing(url, method, "{}"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::SpeaksNoHttp);
        QCOMPARE(server.requests().size(), 0);
    }

    /// As nginx and Apache say it.
    void tlsIsThereAndSaysSo()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("400 Bad Request",
                                           "<html><head><title>400 The plain HTTP request was sent "
                                           "to HTTPS port</title></head></html>",
                                           "text/html"));
        });
        Lane lane;
        QCOMPARE(lane.send(to(server.url())).error().kind, Kind::SpeaksNoHttp);
    }

    void noWebServerThere()
    {
        for (const auto &words :
             {"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"_ba, "220 mail.example.org ESMTP\r\n"_ba}) {
            Blunt server(words);
            Lane lane;
            const auto reply = lane.send(writing(server.url(u"http"_s), "POST", "{}"));
            QCOMPARE(reply.error().kind, Kind::NoWebServer);
            QCOMPARE(reply.error().detail, QString()); // the library's own words help nobody
        }
    }

    void hangsUpAndSpeaksNoTls()
    {
        Blunt server({});
        Lane lane;
        const auto reply = lane.send(writing(server.url(u"http"_s), "POST", "{}"));
        QCOMPARE(reply.error().kind, Kind::ConnectionLost);
        QVERIFY(reply.error().doubtful);
    }
};

GUILESS_TEST(wrongport, TestWrongPort)
#include "tst_wrongport.moc"
