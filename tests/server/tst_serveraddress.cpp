// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/ServerAddress.h"

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
        const std::pair<const char *, QString> rejected[] = {
            {"empty", QString()},
            {"no scheme", u"api.example.org/api"_s},
            {"ftp", u"ftp://h/api"_s},
            {"file", u"file:///etc/passwd"_s},
            {"script", u"javascript:alert(1)"_s},
            {"no host", u"https:///api"_s},
            {"query", u"https://h/api?x=1"_s},
            {"fragment", u"https://h/api#x"_s},
            {"user", u"https://secret@h/api"_s},
            {"user and password", u"https://secret:secret@h/api"_s},
            {"user and password, and a wrong port", u"https://secret:secret@h:99999/api"_s},
            {"wrong port", u"https://h:99999/api"_s},
            {"blank in the host", u"https://a b/api"_s}};
        for (const auto &[name, typed] : rejected)
            QTest::newRow(name) << typed << true << Kind::Rejected;
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
        QTest::newRow("a question mark in the path stays there")
            << u"https://h/api"_s << u"a?b#c"_s << QString() << u"https://h/api/a%3Fb%23c"_s;
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

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
