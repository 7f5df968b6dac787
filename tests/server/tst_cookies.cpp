// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Cookies: a balancer finds the same node again by them.
#include "http/Cookies.h"
#include "http/RawServer.h"
#include "server/ServerClient.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The value of the header Cookie; empty: none was sent.
QByteArray cookieIn(const QByteArray &request)
{
    const auto at = request.indexOf("\r\nCookie: ");
    return at < 0 ? QByteArray() : request.mid(at + 10).split('\r').first();
}

QByteArray setting(const QList<QByteArray> &cookies, const QByteArray &status = "200 OK",
                   const QByteArray &body = "[]")
{
    QByteArray headers;
    for (const auto &cookie : cookies)
        headers += "Set-Cookie: " + cookie + "\r\n";
    auto answer = RawServer::answer(status, body);
    return answer.insert(answer.indexOf("\r\n") + 2, headers);
}

struct Session {
    SystemClock clock;
    Cancellation cancel;
    Account account{"secret"_ba};

    /// Asks with a client of its own, as each lane does.
    Result<QList<Category>> ask(const RawServer &server)
    {
        ServerConnection connection;
        connection.server = server.url(u"/api"_s).toString();
        ServerClient client(connection, connection.address().value(),
                            {clock, cancel, account, std::chrono::seconds(60)});
        return QCoro::waitFor(client->categories());
    }
    Result<qint64> listen(const RawServer &server, const QString &url)
    {
        ServerConnection connection;
        connection.server = server.url(u"/api"_s).toString();
        ServerClient client(connection, connection.address().value(),
                            {clock, cancel, account, std::chrono::seconds(60)});
        return QCoro::waitFor(client->audioSize(url));
    }
};

} // namespace

class TestCookies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentBackByAllLanes()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(setting({"node=first-node; Path=/; HttpOnly", "other=2; Path=/api"}));
        });
        Session session;
        QVERIFY(session.ask(server));
        QVERIFY(session.ask(server));
        QVERIFY(session.listen(server, u"/uploads/a"_s));
        QCOMPARE(cookieIn(server.requests()[0]), ""_ba);
        const auto second = cookieIn(server.requests()[1]);
        QVERIFY2(second.contains("node=first-node") && second.contains("other=2"),
                 second.constData());
        QCOMPARE(cookieIn(server.requests()[2]), "node=first-node"_ba); // the other is of the API
    }

    /// Requests that were begun together meet several nodes; what follows meets one.
    void firstAnswerCounts()
    {
        const QUrl url(u"http://127.0.0.1/api/x"_s);
        Cookies cookies;
        cookies.take(url, "node=first-node", "");
        cookies.take(url, "node=other-node\nsession=1", "");
        QCOMPARE(cookies.of(url), "node=first-node; session=1"_ba);
        cookies.take(url, "node=third-node", "session=1; node=first-node"); // moved by the balancer
        QVERIFY(cookies.of(url).contains("node=third-node"));
    }

    void refusalsSetThemToo()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(setting({"node=first-node"}, "503 Busy", "{}"));
        });
        Session session;
        QVERIFY(!session.ask(server));
        QVERIFY(!session.ask(server));
        QCOMPARE(cookieIn(server.requests()[1]), "node=first-node"_ba);
    }

    void ofItsOriginOnly()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(setting({"node=first-node; Path=/", "far=x; Domain=example.org",
                                  "dead=x; Max-Age=0", "safe=x; Secure"}));
        });
        RawServer other([](QTcpSocket &socket, const QByteArray &) {
            socket.write(setting({"node=of-another; Path=/"}));
        });
        Session session;
        QVERIFY(session.ask(server));
        QVERIFY(session.ask(other)); // the same host, another port
        QCOMPARE(cookieIn(other.requests()[0]), ""_ba);
        QVERIFY(session.ask(server));
        QCOMPARE(cookieIn(server.requests()[1]), "node=first-node"_ba);
    }

    void droppedAtSigningInAndOut()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(setting({"node=first-node"}));
        });
        Session session;
        QVERIFY(session.ask(server));
        QVERIFY(session.ask(server));
        QCOMPARE(cookieIn(server.requests()[1]), "node=first-node"_ba);
        for (const QByteArray token : {"secret", "another", ""}) { // the same one again as well
            session.account.setToken(token);
            QVERIFY(session.ask(server));
            QCOMPARE(cookieIn(server.requests().last()), ""_ba);
        }
    }

    /// What a server repeats of them is shown and journaled without.
    void neverShown()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &request) {
            const QByteArray message =
                "{\"statusCode\":400,\"message\":\"no: " + cookieIn(request) + "\"}";
            socket.write(setting({"node=first-node"}, "400 Bad", message));
        });
        Session session;
        QVERIFY(!session.ask(server));
        const auto again = session.ask(server);
        QVERIFY(!again);
        QVERIFY2(!again.error().detail.contains(u"first-node"_s), qPrintable(again.error().detail));
        QVERIFY(again.error().detail.contains(u"***"_s));
    }
};

GUILESS_TEST(cookies, TestCookies)
#include "tst_cookies.moc"
