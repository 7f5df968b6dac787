// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/AddressFlaw.h"
#include "http/ServerAddress.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"https://api.example.org/api"_s << false
                               << u"https://api.example.org/api"_s << u"api.example.org"_s;
        QTest::newRow("capitals, blanks, a slash at the end")
            << u"  HTTPS://API.Example.ORG/api/ "_s << false << u"https://api.example.org/api"_s
            << u"api.example.org"_s;
        QTest::newRow("case of the path is kept")
            << u"https://h/Api"_s << false << u"https://h/Api"_s << u"h"_s;
        QTest::newRow("dots in the path")
            << u"https://h/a/../b/./"_s << false << u"https://h/b"_s << u"h"_s;
        QTest::newRow("port") << u"https://h:8443/api"_s << false << u"https://h:8443/api"_s
                              << u"h:8443"_s;
        QTest::newRow("no path") << u"https://h"_s << false << u"https://h"_s << u"h"_s;
        QTest::newRow("http to localhost") << u"http://localhost:3000/api"_s << false
                                           << u"http://localhost:3000/api"_s << u"localhost:3000"_s;
        QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:1/api"_s << false
                                           << u"http://127.0.0.1:1/api"_s << u"127.0.0.1:1"_s;
        QTest::newRow("http to IPv6's own")
            << u"http://[::1]:3000/api"_s << false << u"http://[::1]:3000/api"_s << QString();
        QTest::newRow("http, insisted") << u"http://example.org/api"_s << true
                                        << u"http://example.org/api"_s << u"example.org"_s;
    }
    void good()
    {
        QFETCH(QString, typed);
        QFETCH(bool, allowHttp);
        const auto address = ServerAddress::parse(typed, allowHttp);
        QVERIFY(address.has_value());
        QTEST(address->text(), "text");
        QFETCH(QString, name);
        if (!name.isEmpty())
            QCOMPARE(address->name(), name);
        // Canonical: what it says of itself reads back as itself.
        QCOMPARE(ServerAddress::parse(address->text(), allowHttp), address);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<Kind>("kind");
        const std::pair<const char *, QString> plain[] = {
            {"http", u"http://example.org/api"_s},
            {"http to a name that begins like this machine", u"http://localhost.example.org/"_s},
            {"http to a name that begins like an address", u"http://127.0.0.1.example.org/"_s},
            {"http in the local network", u"http://192.168.1.2/api"_s},
            {"http to any address", u"http://0.0.0.0/api"_s}};
        for (const auto &[name, typed] : plain)
            QTest::newRow(name) << typed << false << Kind::PlainHttpRefused;
    }
    void refused()
    {
        QFETCH(QString, typed);
        QFETCH(bool, allowHttp);
        const auto address = ServerAddress::parse(typed, allowHttp);
        QVERIFY(!address.has_value());
        QTEST(address.error().kind, "kind");
        QVERIFY2(!address.error().detail.contains(u"secret"_s), qPrintable(address.error().detail));
        QVERIFY(!address.error().doubtful);
    }

    void flaw_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AddressFlaw>("flaw");
        const auto row = [](const char *name, const QString &typed, AddressFlaw flaw) {
            QTest::newRow(name) << typed << flaw;
        };
        row("empty", QString(), AddressFlaw::Empty);
        row("blanks only", u" \t "_s, AddressFlaw::Empty);
        row("a blank in the host", u"https://a b/api"_s, AddressFlaw::Blank);
        row("a blank in the path", u"https://h/a pi"_s, AddressFlaw::Blank);
        row("a line end", u"https://h/api\nhttps://h/api"_s, AddressFlaw::Blank);
        row("a no-break space", u"https://h/a\u00a0pi"_s, AddressFlaw::Blank);
        row("no width at all", u"https://h\u200b/api"_s, AddressFlaw::Blank);
        row("no scheme", u"api.example.org/api"_s, AddressFlaw::NoScheme);
        row("no scheme, a port", u"api.example.org:8080/api"_s, AddressFlaw::NoScheme);
        row("no scheme, this machine", u"localhost:3000"_s, AddressFlaw::NoScheme);
        row("no scheme, a number", u"127.0.0.1:3000/api"_s, AddressFlaw::NoScheme);
        row("no scheme, IPv6", u"[::1]:3000/api"_s, AddressFlaw::NoScheme);
        row("no scheme, a password", u"secret:secret@h/api"_s, AddressFlaw::NoScheme);
        row("two slashes only", u"//h/api"_s, AddressFlaw::NoScheme);
        row("the colon is missing", u"https//h/api"_s, AddressFlaw::NoScheme);
        row("ftp", u"ftp://h/api"_s, AddressFlaw::OtherScheme);
        row("ftp, a password", u"ftp://secret:secret@h/api"_s, AddressFlaw::OtherScheme);
        row("a slip of the hand", u"htps://h/api"_s, AddressFlaw::OtherScheme);
        row("web socket", u"wss://h/api"_s, AddressFlaw::OtherScheme);
        row("file", u"file:///etc/passwd"_s, AddressFlaw::OtherScheme);
        row("script", u"javascript:alert(1)"_s, AddressFlaw::OtherScheme);
        row("user", u"https://secret@h/api"_s, AddressFlaw::Credentials);
        row("user and password", u"https://secret:secret@h/api"_s, AddressFlaw::Credentials);
        row("user, password and a wrong port", u"https://secret:secret@h:99999/api"_s,
            AddressFlaw::Credentials);
        row("a password with a blank", u"https://secret:sec ret@h/api"_s, AddressFlaw::Credentials);
        row("nothing behind the @", u"https://secret@"_s, AddressFlaw::Credentials);
        row("no host", u"https:///api"_s, AddressFlaw::NoHost);
        row("only a scheme", u"https://"_s, AddressFlaw::NoHost);
        row("only a port", u"https://:8080/api"_s, AddressFlaw::NoHost);
        row("one slash", u"https:/h/api"_s, AddressFlaw::NoHost);
        row("no slash", u"http:h/api"_s, AddressFlaw::NoHost);
        row("port of six digits", u"https://h:99999/api"_s, AddressFlaw::BadPort);
        row("port one too high", u"https://h:65536"_s, AddressFlaw::BadPort);
        row("port 0", u"https://h:0/api"_s, AddressFlaw::BadPort);
        row("port below 0", u"https://h:-1/api"_s, AddressFlaw::BadPort);
        row("port in words", u"https://h:http/api"_s, AddressFlaw::BadPort);
        row("port of other digits", u"https://h:\u0968\u0968/api"_s, AddressFlaw::BadPort);
        row("port of an IPv6 host", u"https://[::1]:70000/api"_s, AddressFlaw::BadPort);
        row("two ports", u"https://h:1:2/api"_s, AddressFlaw::BadHost);
        row("IPv6 without brackets", u"https://fe80::1/api"_s, AddressFlaw::BadHost);
        row("a host of no letters", u"https://<h>/api"_s, AddressFlaw::BadHost);
        row("query", u"https://h/api?x=1"_s, AddressFlaw::Query);
        row("query of nothing", u"https://h/api?"_s, AddressFlaw::Query);
        row("query at once", u"https://h?x=1"_s, AddressFlaw::Query);
        row("fragment", u"https://h/api#x"_s, AddressFlaw::Fragment);
        row("fragment of nothing", u"https://h/api#"_s, AddressFlaw::Fragment);
        row("a page of a program", u"https://h/#/lessons?x=1"_s, AddressFlaw::Fragment);
        row("a sign that must be encoded", u"https://h/a|b"_s, AddressFlaw::BadCharacter);
        row("a percent sign alone", u"https://h/100%"_s, AddressFlaw::BadCharacter);
        row("no number behind a percent sign", u"https://h/%zz"_s, AddressFlaw::BadCharacter);
    }
    /// What is wrong is known, and nothing of it is repeated.
    void flaw()
    {
        QFETCH(QString, typed);
        const auto address = ServerAddress::parse(typed, true);
        QVERIFY(!address.has_value());
        QCOMPARE(address.error().kind, Kind::BadAddress);
        QTEST(flawFromName(address.error().detail).value(), "flaw");
        QVERIFY(!address.error().doubtful);
    }

    void kept_data()
    {
        QTest::addColumn<QString>("path"); // behind the host
        for (const auto *path : {"/a%20b/api", "/a%2Fb", "/%23%3F", "/a%25b", "/%E0%A4%A8/api",
                                 "/a%22b%7Bc%7D", "/a;b=c,d/@e:f", "/a+b", "/~user/api", "/%3B%40"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    /// As it was typed it is asked for, and reads back as itself.
    void kept()
    {
        QFETCH(QString, path);
        const auto address = ServerAddress::parse(u"https://h"_s + path, false);
        QVERIFY(address.has_value());
        QCOMPARE(address->endpoint(u"auth/login"_s, u"a=1"_s).toEncoded(),
                 "https://h" + path.toLatin1() + "/auth/login?a=1");
        QCOMPARE(ServerAddress::parse(address->text(), false), address);
    }

    void defaultPortIsNoOtherServer()
    {
        const auto plain = ServerAddress::parse(u"https://h/api"_s, false).value();
        const auto said = ServerAddress::parse(u"https://h:443/api"_s, false).value();
        QCOMPARE(said, plain);
        QCOMPARE(plain.audio(u"https://h:443/a"_s).host(), u"h"_s);
    }

    void endpoint_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u"https://h/api"_s << u"admin/audio-lessons"_s << QString()
                               << u"https://h/api/admin/audio-lessons"_s;
        QTest::newRow("query") << u"https://h/api"_s << u"admin/audio-lessons"_s
                               << u"page=1&limit=2"_s
                               << u"https://h/api/admin/audio-lessons?page=1&limit=2"_s;
        QTest::newRow("no path in the base")
            << u"https://h"_s << u"auth/login"_s << QString() << u"https://h/auth/login"_s;
        QTest::newRow("a question mark in an id stays there")
            << u"https://h/api"_s << u"a%3Fb%23c"_s << QString() << u"https://h/api/a%3Fb%23c"_s;
    }
    void endpoint()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(QString, url);
        const auto address = ServerAddress::parse(base, false).value();
        QCOMPARE(address.endpoint(path, query).toEncoded(), url.toLatin1());
    }

    void audio_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("where"); // empty: refused
        QTest::newRow("as the contract has it")
            << u"/uploads/audio/a-1.opus"_s << u"https://h:8443/uploads/audio/a-1.opus"_s;
        QTest::newRow("without a slash") << u"uploads/a"_s << u"https://h:8443/uploads/a"_s;
        QTest::newRow("whole, same origin") << u"https://h:8443/u/a"_s << u"https://h:8443/u/a"_s;
        QTest::newRow("query") << u"/u/a?v=2"_s << u"https://h:8443/u/a?v=2"_s;
        QTest::newRow("out of the path")
            << u"/uploads/../../../etc/passwd"_s << u"https://h:8443/etc/passwd"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("other host") << u"https://evil.example/a"_s << QString();
        QTest::newRow("other host, no scheme") << u"//evil.example/a"_s << QString();
        QTest::newRow("other scheme") << u"http://h:8443/a"_s << QString();
        QTest::newRow("other port") << u"https://h:9443/a"_s << QString();
        QTest::newRow("no port") << u"https://h/a"_s << QString();
        QTest::newRow("user") << u"https://evil@h:8443/a"_s << QString();
        QTest::newRow("our host as a user") << u"https://h:8443@evil.example/a"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:audio/ogg,x"_s << QString();
        QTest::newRow("a line end") << u"/u/a\r\nX: y"_s << QString();
        QTest::newRow("a blank") << u"/u/a b"_s << QString();
        QTest::newRow("backslashes") << u"\\\\evil.example\\a"_s << QString();
        QTest::newRow("NUL") << u"/u/a"_s + QChar(0) + u'b' << QString();
        QTest::newRow("broken") << u"https://h:8443:1/a"_s << QString();
    }
    void audio()
    {
        QFETCH(QString, url);
        QFETCH(QString, where);
        const auto address = ServerAddress::parse(u"https://h:8443/api"_s, false).value();
        QCOMPARE(address.audio(url).toString(), where);
    }
};

GUILESS_TEST(serveraddress, TestServerAddress)
#include "tst_serveraddress.moc"
