// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Classify.h"
#include "http/RetryAfter.h"
#include "support/TestMain.h"

#include <QDateTime>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

ReplyFacts answered(int status, const QByteArray &body)
{
    ReplyFacts facts;
    facts.status = status;
    facts.body = body;
    facts.method = "POST";
    facts.notThere = Kind::LessonGone;
    return facts;
}

ReplyFacts json(int status, const QByteArray &message = "Something")
{
    return answered(status, "{\"statusCode\":" + QByteArray::number(status) + ",\"message\":\"" +
                                message + "\"}");
}

ReplyFacts html(int status)
{
    return answered(status, "<html><head><title>No</title></head><body>nginx</body></html>");
}

/// In place of the API's answer.
ReplyFacts page(int status, const QByteArray &body)
{
    return answered(status, body);
}

/// The same of a file, which anybody may answer for.
ReplyFacts file(int status)
{
    auto facts = html(status);
    facts.isOfApi = false;
    return facts;
}

ReplyFacts leading(int status, const QString &location)
{
    auto facts = answered(status, {});
    facts.location = QUrl(location);
    return facts;
}

ReplyFacts broken(QNetworkReply::NetworkError error, int status = 0)
{
    ReplyFacts facts;
    facts.status = status;
    facts.networkError = error;
    facts.errorString = u"as Qt says it"_s;
    return facts;
}

/// The same, on the way over a proxy.
ReplyFacts brokenAtProxy(QNetworkReply::NetworkError error, bool sent)
{
    auto facts = broken(error);
    facts.viaProxy = true;
    facts.sent = sent;
    return facts;
}

bool wantsPassword(const ReplyFacts &facts)
{
    return facts.networkError == QNetworkReply::ProxyAuthenticationRequiredError;
}

using Ms = std::chrono::milliseconds;

} // namespace

Q_DECLARE_METATYPE(ReplyFacts)

class TestClassify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void error_data()
    {
        QTest::addColumn<ReplyFacts>("facts");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("doubtful");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const ReplyFacts &facts, Kind kind, bool doubtful,
                            const QString &detail = {}) {
            QTest::newRow(name) << facts << kind << doubtful << detail;
        };
        constexpr bool definite = false;
        constexpr bool doubt = true;
        // nothing was read
        row("refused", broken(QNetworkReply::ConnectionRefusedError), Kind::Offline, definite,
            u"as Qt says it"_s);
        row("name not found", broken(QNetworkReply::HostNotFoundError), Kind::Offline, definite);
        row("proxy refused", broken(QNetworkReply::ProxyConnectionRefusedError), Kind::ProxyFault,
            definite);
        row("proxy not found", broken(QNetworkReply::ProxyNotFoundError), Kind::ProxyFault,
            definite);
        row("proxy wants a password", broken(QNetworkReply::ProxyAuthenticationRequiredError),
            Kind::ProxyFault, definite);
        row("refused at the proxy", brokenAtProxy(QNetworkReply::ConnectionRefusedError, false),
            Kind::ProxyFault, definite);
        row("no such proxy", brokenAtProxy(QNetworkReply::HostNotFoundError, false),
            Kind::ProxyFault, definite);
        row("tunnel refused", brokenAtProxy(QNetworkReply::RemoteHostClosedError, false),
            Kind::ProxyFault, definite, u"as Qt says it"_s);
        row("lost in the tunnel", brokenAtProxy(QNetworkReply::RemoteHostClosedError, true),
            Kind::ConnectionLost, doubt);
        row("TLS through a proxy", brokenAtProxy(QNetworkReply::SslHandshakeFailedError, false),
            Kind::TlsUntrusted, definite);
        row("TLS", broken(QNetworkReply::SslHandshakeFailedError), Kind::TlsUntrusted, definite);
        row("closed", broken(QNetworkReply::RemoteHostClosedError), Kind::ConnectionLost, doubt);
        row("Qt's own time-out", broken(QNetworkReply::TimeoutError), Kind::Timeout, doubt);
        row("proxy closed", broken(QNetworkReply::ProxyConnectionClosedError), Kind::ConnectionLost,
            doubt);
        row("reset in the body", broken(QNetworkReply::UnknownNetworkError), Kind::ConnectionLost,
            doubt);
        row("body cannot be sent again", broken(QNetworkReply::ContentReSendError),
            Kind::ConnectionLost, doubt);
        row("temporary", broken(QNetworkReply::TemporaryNetworkFailureError), Kind::ConnectionLost,
            doubt);
        row("session failed", broken(QNetworkReply::NetworkSessionFailedError),
            Kind::ConnectionLost, doubt);
        row("garbage", broken(QNetworkReply::ProtocolFailure), Kind::NoWebServer, doubt);
        row("no TLS there", broken(QNetworkReply::ProtocolUnknownError), Kind::SpeaksNoTls,
            definite);
        // answered
        row("302", answered(302, {}), Kind::Redirected, definite, u"HTTP 302"_s);
        row("308", html(308), Kind::Redirected, definite);
        row("301 to where", leading(301, u"https://h/login"_s), Kind::Redirected, definite,
            u"HTTP 301: https://h/login"_s);
        row("302 to where, secrets on the way", leading(302, u"https://a:b@h/x%20y?token=c#d"_s),
            Kind::Redirected, definite, u"HTTP 302: https://h/x%20y"_s);
        row("304 unasked", answered(304, {}), Kind::Redirected, definite);
        row("400", json(400, "Invalid sections JSON format"), Kind::Rejected, definite,
            u"HTTP 400: Invalid sections JSON format"_s);
        row("400 field", json(400, "Field value too long"), Kind::FieldTooLong, definite);
        row("400 of a stranger", html(400), Kind::ProxyFault, definite, u"HTTP 400: No"_s);
        row("400 at a port for TLS",
            page(400, "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title>"
                      "</head></html>"),
            Kind::SpeaksNoHttp, definite);
        row("the same, another server",
            page(400, "Client sent an HTTP request to an HTTPS server.\n"), Kind::SpeaksNoHttp,
            definite);
        row("401", json(401, "Unauthorized"), Kind::NotSignedIn, definite);
        row("401 of a stranger", html(401), Kind::ProxyFault, definite, u"HTTP 401: No"_s);
        row("401 of nobody", answered(401, {}), Kind::ProxyFault, definite, u"HTTP 401"_s);
        row("401 of another API", page(401, "{\"error\":\"login_required\"}"), Kind::ProxyFault,
            definite);
        row("401 that says nothing", page(401, "{}"), Kind::ProxyFault, definite);
        row("401 with a message only", page(401, "{\"message\":\"Unauthorized\"}"),
            Kind::NotSignedIn, definite);
        row("400 with a message only", page(400, "{\"message\":\"Field value too long\"}"),
            Kind::FieldTooLong, definite);
        row("401 behind a notice of PHP",
            page(401, "<br />\n<b>Notice</b>: Undefined index in <b>/srv/x.php</b>\n"
                      "{\"statusCode\":401,\"message\":\"Unauthorized\"}"),
            Kind::ProxyFault, definite);
        row("401 for a file", file(401), Kind::NotSignedIn, definite);
        row("403", json(403), Kind::Forbidden, definite);
        row("403 of a firewall", page(403, "<html><h1>Blocked &amp; logged</h1></html>"),
            Kind::ProxyFault, definite, u"HTTP 403: Blocked & logged"_s);
        row("403 in plain words", page(403, "Access denied by policy\n"), Kind::ProxyFault,
            definite, u"HTTP 403: Access denied by policy"_s);
        auto named = html(403);
        named.answeredBy = "1.1 gate (squid/5.7)";
        row("403 of one with a name", named, Kind::ProxyFault, definite,
            u"HTTP 403: No (1.1 gate (squid/5.7))"_s);
        row("403 for a file", file(403), Kind::Forbidden, definite);
        row("404 lesson", json(404, "Audio lesson not found"), Kind::LessonGone, definite);
        row("404 route", json(404, "Cannot POST /api/x"), Kind::RouteMissing, definite);
        row("404 route, not named", json(404, "Cannot POST"), Kind::RouteMissing, definite);
        row("404 route, and a longer method", json(404, "Cannot POSTAGE"), Kind::LessonGone,
            definite);
        row("404 of what was asked for, in words like those", json(404, "Cannot find it"),
            Kind::LessonGone, definite);
        row("404 route of another method: something on the way changed it",
            json(404, "Cannot GET /api/x"), Kind::ProxyFault, definite);
        row("404 of a stranger", html(404), Kind::ProxyFault, definite, u"HTTP 404: No"_s);
        row("404 for a file", file(404), Kind::RouteMissing, definite);
        row("405 of a stranger", html(405), Kind::ProxyFault, definite);
        row("407", html(407), Kind::ProxyFault, definite, u"HTTP 407: No"_s);
        row("408", html(408), Kind::Timeout, doubt);
        row("409", json(409), Kind::Rejected, definite);
        row("412", json(412), Kind::Rejected, definite);
        row("413", json(413, "File too large"), Kind::TooLarge, definite);
        row("413 of a proxy", html(413), Kind::TooLarge, definite, u"HTTP 413: No"_s);
        row("418", json(418), Kind::Rejected, definite);
        row("429", json(429), Kind::Busy, definite);
        row("429 of a proxy", html(429), Kind::Busy, definite);
        row("500", json(500, "Internal server error"), Kind::ServerFault, doubt,
            u"HTTP 500: Internal server error"_s);
        row("500 of a stranger", html(500), Kind::ProxyFault, doubt);
        row("500 of nobody", answered(500, {}), Kind::ServerFault, doubt);
        row("501", json(501), Kind::ServerFault, doubt);
        row("502", html(502), Kind::ServerFault, doubt);
        row("511", html(511), Kind::ProxyFault, definite);
        row("503", json(503), Kind::Busy, doubt);
        auto comeBack = json(503);
        comeBack.retryAfter = "7";
        row("503 that says when to come back", comeBack, Kind::Busy, doubt);
        row("503 of a proxy", html(503), Kind::Busy, doubt);
        row("504", html(504), Kind::ServerFault, doubt);
        row("599", html(599), Kind::ProxyFault, doubt);
        row("101", answered(101, {}), Kind::ServerFault, doubt);
        row("a list of messages",
            answered(400, "{\"statusCode\":400,\"message\":[\"title should not be empty\",\"x\"]}"),
            Kind::Rejected, definite, u"HTTP 400: title should not be empty"_s);
        // answered, and then something went wrong
        row("a cut 200", broken(QNetworkReply::RemoteHostClosedError, 200), Kind::ConnectionLost,
            doubt, u"as Qt says it"_s);
        row("a cut 201", broken(QNetworkReply::UnknownNetworkError, 201), Kind::ConnectionLost,
            doubt);
        auto cut404 = json(404, "Audio lesson not found");
        cut404.networkError = QNetworkReply::RemoteHostClosedError;
        row("a 404 and then closed", cut404, Kind::LessonGone, definite);
        auto cut401 = answered(401, "{\"statusCode\":40");
        cut401.networkError = QNetworkReply::RemoteHostClosedError;
        row("a 401 cut short: nobody knows whose", cut401, Kind::NotSignedIn, definite);
        // we gave up
        ReplyFacts silent = broken(QNetworkReply::OperationCanceledError);
        silent.timedOut = true;
        row("timed out", silent, Kind::Timeout, doubt);
        silent.status = 201;
        row("timed out in the answer", silent, Kind::Timeout, doubt);
        auto late413 = html(413);
        late413.timedOut = true;
        row("timed out after a 413", late413, Kind::TooLarge, definite);
        auto endless = broken(QNetworkReply::OperationCanceledError, 200);
        endless.tooLong = true;
        row("too long an answer", endless, Kind::BadAnswer, doubt);
        auto changed = broken(QNetworkReply::OperationCanceledError);
        changed.ourOwn = failure(Kind::ChangedOnDisk, u"Section_1/a.opus"_s).value();
        row("a file changed", changed, Kind::ChangedOnDisk, definite, u"Section_1/a.opus"_s);
        auto cancelled = broken(QNetworkReply::NoError, 201);
        cancelled.ourOwn = failure(Kind::Paused).value();
        cancelled.ourOwn->doubtful = true;
        row("cancelled in the answer", cancelled, Kind::Paused, doubt);
    }
    void error()
    {
        QFETCH(ReplyFacts, facts);
        QFETCH(bool, doubtful);
        QFETCH(QString, detail);
        const auto error = classify(facts);
        QVERIFY(error.has_value());
        QTEST(error->kind, "kind");
        QCOMPARE(error->doubtful, doubtful);
        if (!detail.isEmpty())
            QCOMPARE(error->detail, detail);
        if (!facts.ourOwn)
            QCOMPARE(error->httpStatus, wantsPassword(facts) ? 407 : facts.status);
        QCOMPARE(error->retryAfter.has_value(), !facts.retryAfter.isEmpty());
    }

    /// What is known of why is not lost.
    void cause()
    {
        auto facts = broken(QNetworkReply::HostNotFoundError);
        facts.cause = Cause::NoSuchHost;
        facts.host = u"lessons.test"_s;
        auto error = classify(facts);
        QCOMPARE(error->cause, Cause::NoSuchHost);
        QCOMPARE(error->about, u"lessons.test"_s);
        facts.networkError = QNetworkReply::RemoteHostClosedError;
        facts.cause = Cause::KindSaysIt;
        facts.status = 200;
        error = classify(facts);
        QCOMPARE(error->cause, Cause::KindSaysIt);
        QCOMPARE(error->about, QString());
        QCOMPARE(classify(json(404, "Cannot POST /x"))->cause, Cause::Unknown);
    }

    void success_data()
    {
        QTest::addColumn<ReplyFacts>("facts");
        QTest::newRow("200") << json(200);
        QTest::newRow("201") << json(201);
        QTest::newRow("204") << answered(204, {});
        QTest::newRow("200 of another type: not ours to judge") << html(200);
    }
    void success()
    {
        QFETCH(ReplyFacts, facts);
        QVERIFY(!classify(facts));
    }

    void serversRetryAfterIsKept()
    {
        auto facts = json(429);
        facts.retryAfter = "7";
        QCOMPARE(classify(facts)->retryAfter, std::optional<Ms>(Ms(7000)));
        facts = html(503);
        facts.retryAfter = "7";
        QCOMPARE(classify(facts)->retryAfter, std::optional<Ms>(Ms(7000)));
    }

    void longMessagesAreCut()
    {
        QVERIFY(classify(json(400, QByteArray(100'000, 'x')))->detail.size() < 400);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms"); // -1: nothing
        QTest::newRow("absent") << ""_ba << qint64(-1);
        QTest::newRow("short") << "x"_ba << qint64(-1);
        QTest::newRow("seconds") << "12"_ba << qint64(12'000);
        QTest::newRow("blanks") << " 12 "_ba << qint64(12'000);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("negative") << "-5"_ba << qint64(0);
        QTest::newRow("a day is an hour") << "86400"_ba << qint64(3'600'000);
        QTest::newRow("as long as there are numbers")
            << "9223372036854775807"_ba << qint64(3'600'000);
        QTest::newRow("date") << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << qint64(60'000);
        QTest::newRow("date of the second form")
            << "Wednesday, 21-Oct-15 07:28:00 GMT"_ba << qint64(60'000);
        QTest::newRow("date of the third form") << "Wed Oct 21 07:28:00 2015"_ba << qint64(60'000);
        QTest::newRow("a day of one digit") << "Thu, 1 Oct 2015 00:00:00 GMT"_ba << qint64(0);
        QTest::newRow("no such day") << "Fri, 31 Feb 2016 00:00:00 GMT"_ba << qint64(-1);
        QTest::newRow("no such month") << "Fri, 21 Okt 2016 00:00:00 GMT"_ba << qint64(-1);
        QTest::newRow("date that has passed") << "Wed, 21 Oct 2015 07:00:00 GMT"_ba << qint64(0);
        QTest::newRow("date far ahead") << "Fri, 21 Oct 2016 07:28:00 GMT"_ba << qint64(3'600'000);
        QTest::newRow("words") << "in a while"_ba << qint64(-1);
        QTest::newRow("a fraction") << "1.5 seconds"_ba << qint64(-1);
        QTest::newRow("more than a number holds") << "99999999999999999999"_ba << qint64(-1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, ms);
        // The server says when it was; this computer's clock, years off, counts without that only.
        const QDateTime now(QDate(2015, 10, 21), QTime(7, 27), Qt::UTC);
        const QDateTime wrong(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC);
        for (const auto &parsed :
             {parseRetryAfter(header, "Wed, 21 Oct 2015 07:27:00 GMT", wrong),
              parseRetryAfter(header, "Wednesday, 21-Oct-15 07:27:00 GMT", wrong),
              parseRetryAfter(header, "Wed Oct 21 07:27:00 2015", wrong),
              parseRetryAfter(header, "some day", now), parseRetryAfter(header, {}, now)}) {
            QCOMPARE(parsed.has_value(), ms >= 0);
            if (parsed)
                QCOMPARE(parsed->count(), ms);
        }
    }
};

GUILESS_TEST(classify, TestClassify)
#include "tst_classify.moc"
