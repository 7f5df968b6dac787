// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/RawServer.h"
#include "server/AudioLessonsClient.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

struct HostileClient {
    SystemClock clock;
    Cancellation cancel;
    Account account{"secret"_ba};
    HttpClient http;
    AudioLessonsClient client;

    explicit HostileClient(const RawServer &server, Milliseconds timeout = std::chrono::seconds(60))
        : http(HttpClient::realNetwork(), clock, timeout, nullptr)
        , client(ServerAddress::parse(server.url(u"/api"_s).toString(), false).value(), http, http,
                 account, cancel)
    {
    }
    Result<RemoteLesson> fetch() { return QCoro::waitFor(client.fetch(u"1"_s)); }
};

/// JSON with ' for ", so that it can be read here.
QByteArray js(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray lessonWith(const QByteArray &section)
{
    return js("{'_id':'1','sections':[") + section + "]}";
}

QByteArray nested(qsizetype depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

/// A server that means harm, or has gone mad: nothing of it is believed that cannot be, and
/// nothing is asked of anybody else.
class TestHostileAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLesson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArray &body, Kind kind = Kind::BadAnswer) {
            QTest::newRow(name) << body << kind;
        };
        row("deeper than any JSON", lessonWith(js("{'x':") + nested(5000) + "}"));
        row("only opened", QByteArray(1'000'000, '['));
        row("only objects opened", QByteArray(js("{'a':")).repeated(200'000));
        row("something behind it", lessonWith({}) + "x");
        row("two of them", lessonWith({}) + lessonWith({}));
        row("NaN", js("{'_id':'1','sections':[],'totalSections':NaN}"));
        row("a comment", "/* */" + lessonWith({}), Kind::ProxyFault);
        row("single quotes", "{'_id':'1','sections':[]}"_ba);
        row("a comma too many", js("{'_id':'1','sections':[],}"));
        row("an open text", js("{'_id':'1','sections':[{'title':'x"));
        row("not UTF-8", lessonWith(js("{'title':'") + QByteArray::fromHex("fffec0") + js("'}")));
        row("UTF-16", QByteArray::fromHex("fffe7b007d00"), Kind::ProxyFault);
        row("NUL", QByteArray(64, '\0'), Kind::ProxyFault);
        row("null", "null"_ba, Kind::ProxyFault);
        row("a number", "1"_ba, Kind::ProxyFault);
        row("a text", js("'lesson'"));
        row("a lesson in a list", '[' + lessonWith({}) + ']');
        row("a lesson in a text", js("'{\\'_id\\':\\'1\\',\\'sections\\':[]}'"));
        row("an id that is a number", js("{'_id':1,'sections':[]}"));
        row("an id that is an object", js("{'_id':{'$oid':'1'},'sections':[]}"));
        row("an id that is a path", js("{'_id':'..','sections':[]}"));
        row("sections are a text", js("{'_id':'1','sections':'[]'}"));
        row("sections are counted", js("{'_id':'1','sections':{'0':{},'length':1}}"));
        row("a section that is a list", lessonWith(js("[{'title':'a'}]")));
        row("the last key counts", js("{'_id':'1','sections':[],'sections':2}"));
    }
    void noLesson()
    {
        QFETCH(const QByteArray, body);
        RawServer server([&body](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("200 OK", body));
        });
        HostileClient c(server);
        const auto lesson = c.fetch();
        QVERIFY(!lesson.has_value());
        QTEST(lesson.error().kind, "kind");
        QVERIFY(lesson.error().doubtful);
        QVERIFY(lesson.error().detail.size() < 400);
        QCOMPARE(server.requests().size(), 1);
    }

    /// Odd, but a lesson: what is no text or number is absent, and everything is sent back as it
    /// is.
    void oddLessons_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<RemoteContent>("content");
        const RemoteContent nothing;
        const auto titled = [](const QString &title) {
            RemoteContent content;
            content.title = title;
            return content;
        };
        const auto heard = [](const QString &url, qint64 size) {
            RemoteContent content;
            content.audio[0] = RemoteAudio{url, size};
            return content;
        };
        QTest::newRow("deep, but not too deep") << js("{'x':") + nested(500) + "}" << nothing;
        QTest::newRow("every type is wrong")
            << js("{'title':['a'],'englishText':{'a':1},'hindiText':0,'easyHindiText':true, "
                  "'englishAudio':[{'url':'/a'}],'hindiAudio':'/a','subsections':{'0':{}}}")
            << nothing;
        QTest::newRow("every value is null")
            << js("{'title':null,'englishText':null,'englishAudio':null,'subsections':null}")
            << nothing;
        QTest::newRow("a number for a text") << js("{'title':1872,'englishText':1.5}") << nothing;
        QTest::newRow("a text for a number")
            << js("{'englishAudio':{'url':'/a','fileSize':'12'}}") << heard(u"/a"_s, 12);
        QTest::newRow("a huge number")
            << js("{'englishAudio':{'url':'/a','fileSize':123456789012345678901234567890}}")
            << heard(u"/a"_s, -1);
        QTest::newRow("beyond every number")
            << js("{'englishAudio':{'url':'/a','fileSize':-1e308}}") << heard(u"/a"_s, -1);
        QTest::newRow("a huge number for a text")
            << js("{'englishAudio':{'url':'/a','fileSize':'9223372036854775808'}}")
            << heard(u"/a"_s, -1);
        QTest::newRow("an address that is a number")
            << js("{'englishAudio':{'url':5,'fileSize':1}}") << nothing;
        QTest::newRow("doubled keys: the last one")
            << js("{'title':'a','title':'b'}") << titled(u"b"_s);
        QTest::newRow("half a character") << js("{'title':'\\ud800'}") << titled(QChar(0xD800));
        QTest::newRow("NUL in a title")
            << js("{'title':'a\\u0000b'}") << titled(u"a"_s + QChar(0) + u'b');
        QTest::newRow("a key of the language") << js("{'__proto__':{'title':'x'},'':1}") << nothing;
    }
    void oddLessons()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const RemoteContent, content);
        RawServer server([&section](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("200 OK", lessonWith(section)));
        });
        HostileClient c(server);
        const auto lesson = c.fetch();
        QVERIFY2(lesson.has_value(), lesson ? "" : qPrintable(lesson.error().detail));
        QCOMPARE(lesson->sections.size(), 1);
        QCOMPARE(lesson->sections[0].content, content);
        QCOMPARE(lesson->sections[0].subsections.size(), 0);

        const auto received = QJsonDocument::fromJson(lessonWith(section));
        (void)QCoro::waitFor(c.client.putSections(u"1"_s, QJsonArray{lesson->sections[0].json}));
        const auto sent = server.requests().at(1);
        QCOMPARE(QJsonDocument::fromJson(sent.mid(sent.indexOf("\r\n\r\n") + 4))["sections"_L1],
                 received["sections"_L1]);
    }

    /// OWN is the port of the server itself, OTHER of another one. An empty line: not asked for at
    /// all.
    void audioAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QString &url, const QByteArray &line) {
            QTest::newRow(name) << url << line;
        };
        row("as it should be", u"/uploads/audio/a.ogg"_s, "/uploads/audio/a.ogg");
        row("out of the folder", u"/uploads/audio/../../../etc/passwd"_s, "/etc/passwd");
        row("dots, spelt otherwise", u"/uploads/%2e%2e/%2e%2e/x"_s, "/x");
        row("relative dots", u"../../x"_s, "/x");
        row("whole, its own", u"http://127.0.0.1:OWN/a"_s, "/a");
        row("whole, another port", u"http://127.0.0.1:OTHER/a"_s, {});
        row("another host", u"//localhost:OTHER/a"_s, {});
        row("another name for the same host", u"http://localhost:OWN/a"_s, {});
        row("its own host as a user", u"http://127.0.0.1:OWN@localhost:OTHER/a"_s, {});
        row("with a password", u"http://a:b@127.0.0.1:OWN/a"_s, {});
        row("another scheme", u"https://127.0.0.1:OWN/a"_s, {});
        row("a file", u"file:///etc/passwd"_s, {});
        row("data", u"data:audio/ogg;base64,AAAA"_s, {});
        row("script", u"javascript:alert(1)"_s, {});
        row("a backslash instead", u"\\\\localhost:OTHER\\a"_s, {});
        row("a line end", u"/a\r\nX-Injected: yes"_s, {});
        row("a line end in front", u"\r\n/a"_s, {});
        row("a line end, encoded", u"/a%0D%0AX-Injected%3A%20yes"_s, "/a%0D%0AX-Injected%3A%20yes");
        row("a blank", u"/a b"_s, {});
        row("NUL", u"/a"_s + QChar(0) + u"b"_s, {});
        row("Hindi", u"/\u0915"_s, "/%E0%A4%95");
        row("a question", u"/a?token=x"_s, "/a?token=x");
        row("a fragment", u"/a#b"_s, "/a");
        row("nothing but a question", u"?x"_s, "/?x");
        row("a route of the API", u"/api/admin/audio-lessons/1"_s, "/api/admin/audio-lessons/1");
    }
    void audioAddresses()
    {
        QFETCH(QString, url);
        QFETCH(const QByteArray, line);
        const auto ok = [](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
        };
        RawServer server(ok);
        RawServer elsewhere(ok);
        url.replace(u"OWN"_s, QString::number(server.url().port()));
        url.replace(u"OTHER"_s, QString::number(elsewhere.url().port()));
        HostileClient c(server);
        const auto size = QCoro::waitFor(c.client.audioSize(url));
        QCOMPARE(elsewhere.requests().size(), 0);
        if (line.isEmpty()) {
            QVERIFY(!size.has_value());
            QCOMPARE(size.error().kind, Kind::AudioMissingOnServer);
            QCOMPARE(QCoro::waitFor(c.client.downloadAudio(url)).error().kind,
                     Kind::AudioMissingOnServer);
            QCOMPARE(server.requests().size(), 0);
            return;
        }
        QVERIFY2(size.has_value(), size ? "" : qPrintable(size.error().detail));
        QCOMPARE(server.requests().size(), 1);
        const auto head = server.requests().at(0);
        const auto asked = head.first(head.indexOf("\r\n"));
        QCOMPARE(asked, "HEAD " + line + " HTTP/1.1");
        QVERIFY2(!head.contains("secret") && !head.contains("\nX-Injected"), head.constData());
    }

    /// Of audio only, and without a token; whoever asks the API is not sent away.
    void audioRedirectsAreFollowedBlindly()
    {
        RawServer elsewhere([](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("200 OK", "OggS!", "audio/ogg"));
        });
        const auto there = elsewhere.url().toEncoded();
        RawServer server([&there](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: " + there +
                         "\r\nContent-Length: 0\r\n\r\n");
        });
        HostileClient c(server);
        QCOMPARE(c.fetch().error().kind, Kind::Redirected);
        QCOMPARE(elsewhere.requests().size(), 0);
        QCOMPARE(QCoro::waitFor(c.client.audioSize(u"/a"_s, 5)).value(), 5);
        QCOMPARE(QCoro::waitFor(c.client.downloadAudio(u"/a"_s)).value().size, 5);
        QCOMPARE(elsewhere.requests().size(), 2);
        for (const auto &request : elsewhere.requests())
            QVERIFY2(!request.contains("secret"), request.constData());
    }

    void endlessAnswerIsCutOff()
    {
        const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, ' ') + "\r\n";
        bool gone = false;
        qint64 given = 0;
        RawServer server([&](QTcpSocket &socket, const QByteArray &) {
            connect(&socket, &QTcpSocket::disconnected, this, [&gone] { gone = true; });
            connect(&socket, &QTcpSocket::bytesWritten, this, [&given, &chunk, s = &socket] {
                if (s->bytesToWrite() < chunk.size())
                    given += s->write(chunk);
            });
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
        });
        HostileClient c(server);
        const auto lesson = c.fetch();
        QCOMPARE(lesson.error().kind, Kind::BadAnswer);
        QVERIFY(lesson.error().doubtful);
        QTRY_VERIFY(gone);
        QVERIFY2(given < 400'000'000, qPrintable(QString::number(given)));
    }

    void smallAnswerThatUnpacksToALot()
    {
        const auto packed =
            qCompress(QByteArray(200'000'000, ' ')).mid(4); // zlib, as "deflate" has it
        QVERIFY(packed.size() < 1'000'000);
        RawServer server([&packed](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                         QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
        });
        HostileClient c(server);
        const auto lesson = c.fetch();
        QVERIFY(!lesson.has_value());
        QVERIFY(lesson.error().doubtful);
    }

    void endlessHeadIsLeft()
    {
        RawServer server([this](QTcpSocket &socket, const QByteArray &) {
            connect(&socket, &QTcpSocket::bytesWritten, this,
                    [s = &socket] { s->write("X-More: and more\r\n"); });
            socket.write("HTTP/1.1 200 OK\r\n");
        });
        HostileClient c(server);
        const auto lesson = c.fetch();
        QCOMPARE(lesson.error().kind, Kind::ConnectionLost);
        QVERIFY(lesson.error().doubtful);
    }

    void lengthsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("negative") << "-5"_ba;
        QTest::newRow("words") << "many"_ba;
        QTest::newRow("beyond every number") << "99999999999999999999999"_ba;
        QTest::newRow("none") << QByteArray();
    }
    void lengthsThatCannotBe()
    {
        QFETCH(const QByteArray, length);
        RawServer server([&length](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n");
            if (!length.isEmpty())
                socket.write("Content-Length: " + length + "\r\n");
            socket.write("\r\n");
            socket.disconnectFromHost();
        });
        HostileClient c(server);
        const auto size = QCoro::waitFor(c.client.audioSize(u"/a"_s));
        QVERIFY(!size.has_value());
        QVERIFY(size.error().kind != Kind::AudioMissingOnServer);
    }
};

GUILESS_TEST(hostileanswers, TestHostileAnswers)
#include "tst_hostileanswers.moc"
