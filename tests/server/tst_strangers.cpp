// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Answers that are not the API's: what stands in between is named, and a write stays in doubt.
#include "http/PageTitle.h"
#include "http/RawServer.h"
#include "server/ServerClient.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

enum class Call { Fetch, List, Categories, LogIn, Append, Create, Order };

Result<void> make(Call call, AudioLessonsClient &client)
{
    const auto nothing = [](const auto &result) {
        return result ? Result<void>() : tl::unexpected<Error>(result.error());
    };
    switch (call) {
    case Call::Fetch:
        return nothing(QCoro::waitFor(client.fetch(u"1"_s)));
    case Call::List:
        return nothing(QCoro::waitFor(client.list(1, 1)));
    case Call::Categories:
        return nothing(QCoro::waitFor(client.categories()));
    case Call::LogIn:
        return nothing(QCoro::waitFor(client.login(u"a@b"_s, u"c"_s)));
    case Call::Append:
        return nothing(QCoro::waitFor(client.append(u"1"_s, MultipartForm())));
    case Call::Create:
        return nothing(QCoro::waitFor(client.create(MultipartForm())));
    case Call::Order:
        return nothing(QCoro::waitFor(client.putSections(u"1"_s, QJsonArray())));
    }
    Q_UNREACHABLE();
}

} // namespace

class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("doubtful");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QByteArray &status, const QByteArray &body,
                            bool doubtful, const QString &title) {
            QTest::newRow(name) << status << body << doubtful << title;
        };
        const QByteArray portal = "<!DOCTYPE html><html><head><title>\n Hotel &amp; Spa: sign in\n"
                                  "</title></head><body><h1>Welcome</h1></body></html>";
        row("a sign-in page instead of an answer", "200 OK", portal, true,
            u"Hotel & Spa: sign in"_s);
        row("created, says a page", "201 Created", portal, true, u"Hotel & Spa: sign in"_s);
        row("a notice of PHP before JSON", "200 OK",
            "<br />\n<b>Notice</b>:  Undefined index: x in <b>/srv/a.php</b> on line <b>3</b>\n"
            "{\"_id\":\"1\",\"sections\":[]}",
            true, u"Notice"_s);
        row("plain words", "200 OK", "It works!", true, u"It works!"_s);
        row("nothing at all", "200 OK", "", true, u"HTTP 200"_s);
        row("blanks", "201 Created", " \r\n", true, u"HTTP 201"_s);
        row("no content", "204 No Content", "", true, u"HTTP 204"_s);
        row("401 of a portal", "401 Unauthorized", portal, false, u"Hotel & Spa: sign in"_s);
        row("403 of a firewall", "403 Forbidden", "<html><h1>Web Page Blocked</h1></html>", false,
            u"Web Page Blocked"_s);
        row("404 of a web server", "404 Not Found",
            "<html><head><title>404 Not Found</title></head></html>", false, u"404 Not Found"_s);
        row("407", "407 Proxy Authentication Required", portal, false, u"Hotel & Spa"_s);
        row("511", "511 Network Authentication Required", portal, false, u"Hotel & Spa"_s);
        row("500 of another program", "500 Oops", "<pre>Traceback</pre>", true, u"Traceback"_s);
    }
    void answers()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, doubtful);
        QFETCH(const QString, title);
        for (const auto call : {Call::Fetch, Call::List, Call::Categories, Call::LogIn,
                                Call::Append, Call::Create, Call::Order}) {
            RawServer server([&](QTcpSocket &socket, const QByteArray &) {
                socket.write(
                    status.startsWith("204")
                        ? "HTTP/1.1 204 No Content\r\nServer: gate\r\n\r\n"_ba
                        : RawServer::answer(status + "\r\nServer: gate", body, "text/html"));
            });
            SystemClock clock;
            Cancellation cancel;
            Account account("secret"_ba);
            ServerConnection connection;
            connection.server = server.url(u"/api"_s).toString();
            ServerClient client(connection, connection.address().value(),
                                {clock, cancel, account, std::chrono::seconds(60)});
            const auto result = make(call, *client);
            QVERIFY(!result);
            const auto &error = result.error();
            QCOMPARE(error.kind, Kind::ProxyFault);
            QCOMPARE(error.doubtful, doubtful);
            QCOMPARE(error.httpStatus, status.left(3).toInt());
            QVERIFY2(error.detail.contains(title), qPrintable(error.detail));
            QVERIFY2(error.detail.contains(u"gate"_s), qPrintable(error.detail));
            QCOMPARE(server.requests().size(), 1);
        }
    }

    /// The API's own 404: where no lesson is asked for, none can be gone.
    void onlyALessonCanBeGone()
    {
        const QByteArray body = R"({"message":"Not Found","statusCode":404})";
        for (const auto call : {Call::Fetch, Call::List, Call::Categories, Call::LogIn,
                                Call::Append, Call::Create, Call::Order}) {
            RawServer server([&](QTcpSocket &socket, const QByteArray &) {
                socket.write(RawServer::answer("404 Not Found", body));
            });
            SystemClock clock;
            Cancellation cancel;
            Account account("secret"_ba);
            ServerConnection connection;
            connection.server = server.url(u"/api"_s).toString();
            ServerClient client(connection, connection.address().value(),
                                {clock, cancel, account, std::chrono::seconds(60)});
            const auto result = make(call, *client);
            QVERIFY(!result);
            const bool isOfLesson =
                call == Call::Fetch || call == Call::Append || call == Call::Order;
            QCOMPARE(result.error().kind, isOfLesson ? Kind::LessonGone : Kind::RouteMissing);
        }
    }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QByteArray &page, const QString &title) {
            QTest::newRow(name) << page << title;
        };
        row("empty", "", {});
        row("a title", "<title>a</title><h1>b</h1>", u"a"_s);
        row("in capitals, with a language", "<TITLE lang=hi>क</TITLE>", u"क"_s);
        row("an empty title", "<title> </title><h2>b <b>c</b></h2>", u"b c"_s);
        row("no heading", "<p>a<br>b</p>", u"a b"_s);
        row("no page", "a\n  b", u"a b"_s);
        row("scripts say nothing", "<script>var a = '<p>x</p>'</script><p>a</p>", u"a"_s);
        row("never closed", "<title>a", u"a"_s);
        row("only a tag, cut", "<html><body cl", {});
        row("no UTF-8", QByteArray::fromHex("3c7469746c653ee93c2f7469746c653e"),
            QString(QChar(QChar::ReplacementCharacter)));
        row("long", "<title>" + QByteArray(100'000, 'x') + "</title>", QString(100, u'x'));
    }
    void titles()
    {
        QFETCH(const QByteArray, page);
        QTEST(pageTitle(page), "title");
    }
};

GUILESS_TEST(strangers, TestStrangers)
#include "tst_strangers.moc"
