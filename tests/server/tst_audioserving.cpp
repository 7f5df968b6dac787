// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The look at an audio file, on servers that serve HEAD in their own way or not at all.
#include "http/RawServer.h"
#include "server/AudioLessonsClient.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray bytes = "OggS and so on";

struct AudioClient {
    SystemClock clock;
    Cancellation cancel;
    Account account{"secret"};
    HttpClient http{HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr};
    AudioLessonsClient client;

    explicit AudioClient(const RawServer &server)
        : client(ServerAddress::parse(server.url(u"/api"_s).toString(), false).value(), http, http,
                 account, cancel)
    {
    }
    Result<qint64> size(const QString &url = u"/uploads/a"_s)
    {
        return QCoro::waitFor(client.audioSize(url, bytes.size()));
    }
    Result<AudioLessonsClient::Download> download()
    {
        return QCoro::waitFor(client.downloadAudio(u"/uploads/a"_s));
    }
};

QByteArray head(const QByteArray &status, const QByteArray &lines = {})
{
    return "HTTP/1.1 " + status + "\r\n" + lines + "\r\n";
}

QByteArray partial(const QByteArray &range)
{
    return head("206 Partial Content", "Content-Length: 1\r\nContent-Range: " + range + "\r\n") +
           bytes.first(1);
}

const QByteArray whole =
    head("200 OK", "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n");

} // namespace

class AudioServingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
    void learntOnce();
    void believedWhereItHasToldBefore();
    void bodyIsCutOff();
    void redirectsOutOfTls_data();
    void redirectsOutOfTls();
    void endlessRedirects();
    void refusedDownload_data();
    void refusedDownload();
    void freshness();
    void cookiesOfOthersAreNotTaken();
};

void AudioServingTest::looks_data()
{
    QTest::addColumn<QByteArray>("toHead");
    QTest::addColumn<QByteArray>("toGet");
    QTest::addColumn<int>("size"); // -1: an error
    QTest::addColumn<Kind>("kind");
    const auto works = partial("bytes 0-0/14");
    const auto empty = "Content-Length: 0\r\n"_ba;
    const auto good = [&](const char *name, const QByteArray &toHead, const QByteArray &toGet,
                          int size = 14) {
        QTest::newRow(name) << toHead << toGet << size << Kind::Cancelled;
    };
    const auto bad = [&](const char *name, const QByteArray &toHead, const QByteArray &toGet,
                         Kind kind) { QTest::newRow(name) << toHead << toGet << -1 << kind; };
    good("HEAD as it should be", whole, head("500 Not asked", empty));
    for (const auto *status :
         {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
          "405 Method Not Allowed", "406 Not Acceptable", "410 Gone", "411 Length Required",
          "500 Internal Server Error", "501 Not Implemented", "302 Found", "304 Not Modified"})
        good(status, head(status, empty), works);
    good("no length", head("200 OK", "Connection: close\r\n"), works);
    good("length 0", head("200 OK", empty), works);
    good("another length", head("200 OK", "Content-Length: 7\r\n"), works);
    good("another length, and GET says so", head("200 OK", "Content-Length: 7\r\n"),
         partial("bytes 0-0/7"), 7);
    good("another length, and GET is not served", head("200 OK", "Content-Length: 7\r\n"),
         head("405 Method Not Allowed", empty), 7);
    const auto no = head("405 Method Not Allowed", empty);
    good("206, odd spelling", no, partial("Bytes  0-0 / 14"));
    good("no range is served", no, whole + bytes);
    good("200 of a part", no,
         "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Range: bytes 0-0/14\r\n\r\n0"_ba);
    good("hangs up", ""_ba, works);
    good("an empty file", no,
         head("416 Range Not Satisfiable", "Content-Length: 0\r\nContent-Range: bytes */0\r\n"), 0);
    bad("missing", head("404 Not Found", empty), head("404 Not Found", empty),
        Kind::AudioMissingOnServer);
    bad("missing, and HEAD is not served", no, head("410 Gone", empty), Kind::AudioMissingOnServer);
    bad("no length in the range", no, partial("bytes 0-0/*"), Kind::AudioUnverifiable);
    bad("no range told", no, head("416 Range Not Satisfiable", empty), Kind::AudioUnverifiable);
    bad("no length at all", no, head("200 OK", "Connection: close\r\n") + bytes,
        Kind::AudioUnverifiable);
    bad("a page in its place", no,
        head("200 OK", "Content-Type: text/html\r\nContent-Length: 14\r\n") + bytes,
        Kind::AudioUnverifiable);
    for (const auto *status : {"401 Unauthorized", "403 Forbidden", "405 Method Not Allowed",
                               "400 Bad Request", "501 Not Implemented"})
        bad(qPrintable(u"%1 to both"_s.arg(QLatin1String(status))), head(status, empty),
            head(status, empty), Kind::AudioUnverifiable);
    // What passes by itself is not taken for the server's way.
    bad("busy", head("503 Service Unavailable", empty), works, Kind::Busy);
    bad("a gateway", head("502 Bad Gateway", empty), works, Kind::ServerFault);
    bad("too many", head("429 Too Many Requests", empty), works, Kind::Busy);
}

void AudioServingTest::looks()
{
    QFETCH(const QByteArray, toHead);
    QFETCH(const QByteArray, toGet);
    QFETCH(const int, size);
    QFETCH(const Kind, kind);
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const auto &answer = request.startsWith("HEAD") ? toHead : toGet;
        socket.write(answer);
        if (answer.isEmpty() || answer.contains("Connection: close"))
            socket.disconnectFromHost();
    });
    AudioClient c(server);
    const auto seen = c.size();
    if (size >= 0) {
        QVERIFY2(seen.has_value(), seen ? "" : qPrintable(kindName(seen.error().kind)));
        QCOMPARE(*seen, size);
    } else {
        QVERIFY(!seen.has_value());
        QCOMPARE(kindName(seen.error().kind), kindName(kind));
        QVERIFY(seen.error().detail.contains(u"/uploads/a"_s));
    }
    for (const auto &request : server.requests()) {
        QVERIFY2(!request.contains("secret"), request.constData());
        QCOMPARE(request.startsWith("GET"), request.contains("Range: bytes=0-0\r\n"));
    }
}

/// One vain HEAD a server, not one a file; whoever shares what was learnt asks none.
void AudioServingTest::learntOnce()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("HEAD")
                         ? head("405 Method Not Allowed", "Content-Length: 0\r\n")
                         : partial("bytes 0-0/14"));
    });
    const auto serving = std::make_shared<AudioServing>();
    for (int i = 0; i < 3; ++i) {
        AudioClient c(server);
        c.client.share(serving);
        QCOMPARE(c.size().value(), 14);
        QCOMPARE(c.size().value(), 14);
    }
    const auto heads = std::ranges::count_if(
        server.requests(), [](const QByteArray &request) { return request.startsWith("HEAD"); });
    QCOMPARE(heads, 1);
    QCOMPARE(server.requests().size(), 7);
    QCOMPARE(server.connections(), 3); // kept alive: the one byte is read
}

/// A cache may serve by GET what is gone: a HEAD that was right before has the last word.
void AudioServingTest::believedWhereItHasToldBefore()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        const bool isGone = request.contains("/uploads/gone");
        socket.write(request.startsWith("GET") ? partial("bytes 0-0/14")
                     : isGone                  ? head("404 Not Found", "Content-Length: 0\r\n")
                     : request.contains("/uploads/short") ? head("200 OK", "Content-Length: 3\r\n")
                                                          : whole);
    });
    AudioClient c(server);
    QCOMPARE(c.size().value(), 14);
    QCOMPARE(c.size(u"/uploads/gone"_s).error().kind, Kind::AudioMissingOnServer);
    QCOMPARE(c.size(u"/uploads/short"_s).value(), 3);
    QCOMPARE(server.requests().size(), 3);
}

/// Where no range is served, nobody downloads the file to learn its length.
void AudioServingTest::bodyIsCutOff()
{
    const qint64 length = 1LL << 40;
    bool gone = false;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("HEAD")) {
            socket.write(head("403 Forbidden", "Content-Length: 0\r\n"));
            return;
        }
        connect(&socket, &QTcpSocket::disconnected, this, [&gone] { gone = true; });
        socket.write(head("200 OK", "Content-Length: " + QByteArray::number(length) + "\r\n"));
        socket.write(QByteArray(100'000, 'x'));
    });
    AudioClient c(server);
    QCOMPARE(c.size().value(), length);
    QTRY_VERIFY(gone);
}

void AudioServingTest::redirectsOutOfTls_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to"); // empty: not followed
    QTest::newRow("elsewhere") << u"https://a.example/x"_s << "https://b.example/y?sig=1"_ba
                               << u"https://b.example/y?sig=1"_s;
    QTest::newRow("relative") << u"https://a.example/x/y"_s << "../z"_ba
                              << u"https://a.example/z"_s;
    QTest::newRow("out of TLS") << u"https://a.example/x"_s << "http://b.example/y"_ba << QString();
    QTest::newRow("into TLS") << u"http://a.example/x"_s << "https://b.example/y"_ba
                              << u"https://b.example/y"_s;
    QTest::newRow("a file of this computer")
        << u"http://a.example/x"_s << "file:///etc/passwd"_ba << QString();
    QTest::newRow("with a password")
        << u"http://a.example/x"_s << "http://u:p@b.example/"_ba << QString();
    QTest::newRow("nowhere") << u"http://a.example/x"_s << ""_ba << QString();
}

void AudioServingTest::redirectsOutOfTls()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, to);
    HttpReply reply;
    reply.status = 302;
    reply.location = location;
    const auto next = redirected(QUrl(from), reply);
    QCOMPARE(next ? next->toString() : QString(), to);
}

void AudioServingTest::endlessRedirects()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(
            head("307 Temporary Redirect", "Location: /uploads/a\r\nContent-Length: 0\r\n"));
    });
    AudioClient c(server);
    QCOMPARE(c.size().error().kind, Kind::AudioUnverifiable);
    QVERIFY(server.requests().size() < 10);
    QCOMPARE(c.download().error().kind, Kind::AudioUnverifiable);
    QVERIFY(server.requests().size() < 20);
}

void AudioServingTest::refusedDownload_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    const auto empty = "Content-Length: 0\r\n"_ba;
    QTest::newRow("401") << head("401 Unauthorized", empty) << Kind::AudioUnverifiable;
    QTest::newRow("403") << head("403 Forbidden", empty) << Kind::AudioUnverifiable;
    QTest::newRow("405") << head("405 Method Not Allowed", empty) << Kind::AudioUnverifiable;
    QTest::newRow("404") << head("404 Not Found", empty) << Kind::AudioMissingOnServer;
    QTest::newRow("503") << head("503 Service Unavailable", empty) << Kind::Busy;
}

void AudioServingTest::refusedDownload()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Kind, kind);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) { socket.write(answer); });
    AudioClient c(server);
    QCOMPARE(kindName(c.download().error().kind), kindName(kind));
}

/// Contract, trap 20.
void AudioServingTest::freshness()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("HEAD") ? head("200 OK", "Content-Length: 0\r\n")
                                                : whole + bytes);
    });
    AudioClient c(server);
    QVERIFY(c.size().has_value());
    QCOMPARE(c.download()->size, bytes.size());
    QCOMPARE(server.requests().size(), 3);
    for (const auto &request : server.requests())
        QVERIFY2(request.contains("Cache-Control: no-cache\r\n"), request.constData());
}

/// Where the files lie elsewhere, that other server does not come to be known as ours.
void AudioServingTest::cookiesOfOthersAreNotTaken()
{
    RawServer elsewhere([](QTcpSocket &socket, const QByteArray &) {
        socket.write(head("200 OK", "Content-Length: 14\r\nSet-Cookie: theirs=1\r\n") + bytes);
    });
    RawServer server([&elsewhere](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains(" /uploads/"))
            socket.write(head("302 Found", "Content-Length: 0\r\nLocation: " +
                                               elsewhere.url(u"/a"_s).toEncoded() + "\r\n"));
        else
            socket.write(head("200 OK", "Content-Length: 9\r\nSet-Cookie: node=seven\r\n") +
                         R"({"_id":1})");
    });
    AudioClient c(server);
    QCOMPARE(c.download()->size, bytes.size());
    (void)QCoro::waitFor(c.client.fetch(u"1"_s));
    (void)QCoro::waitFor(c.client.fetch(u"1"_s));
    QVERIFY(server.requests().last().contains("Cookie: node=seven\r\n"));
    QCOMPARE(c.download()->size, bytes.size());
    for (const auto &request : elsewhere.requests())
        QVERIFY2(!request.contains("Cookie:"), request.constData());
}

GUILESS_TEST(audioserving, AudioServingTest)
#include "tst_audioserving.moc"
