// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The way to a server leads over a SOCKS proxy: version 5, or one of those before it.
#include "HttpLane.h"
#include "Socks4Proxy.h"
#include "SocksProxy.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"

#include <QTemporaryFile>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A server that only the proxy leads to, and the authority that vouches for it.
struct BehindProxy {
    explicit BehindProxy(bool overTls)
        : url(overTls ? u"https://lessons.test/api/x"_s : u"http://lessons.test/api/x"_s)
        , server(&answerOk, overTls ? authority.server(identity()) : QSslConfiguration())
        , proxy(static_cast<quint16>(server.url().port()))
    {
        settings.mode = ProxySettings::Mode::Manual;
        settings.type = ProxySettings::Type::Socks5;
        settings.host = u"127.0.0.1"_s;
        settings.port = proxy.serverPort();
        if (caFile.open())
            caFile.write(authority.pem());
        caFile.flush();
    }

    Result<HttpReply> send(HttpRequest request)
    {
        SystemClock clock;
        Cancellation cancel;
        HttpClient client(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr,
                          caFile.fileName(), settings);
        return QCoro::waitFor(client.send(std::move(request), cancel));
    }

    static Identity identity()
    {
        Identity one;
        one.name = "DNS:lessons.test";
        return one;
    }

    QUrl url;
    TestAuthority authority;
    RawServer server;
    SocksProxy proxy;
    ProxySettings settings;
    QTemporaryFile caFile;
};

void addSchemes()
{
    QTest::addColumn<bool>("overTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

} // namespace

class TestSocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheServer_data() { addSchemes(); }
    /// The proxy is told the name: this machine need not know the server's address.
    void leadsToTheServer()
    {
        QFETCH(const bool, overTls);
        BehindProxy way(overTls);
        for (const QByteArray method : {"GET", "HEAD", "POST", "PUT", "DELETE"}) {
            const auto reply = way.send(to(way.url, method));
            QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        }
        QCOMPARE(way.server.requests().size(), 5);
        QCOMPARE(way.proxy.connections(),
                 QStringList(5, overTls ? u"lessons.test:443"_s : u"lessons.test:80"_s));
    }

    void wantsCredentials_data()
    {
        QTest::addColumn<bool>("overTls");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("letIn");
        for (const bool overTls : {false, true}) {
            const auto *scheme = overTls ? "TLS" : "plain";
            QTest::addRow("right, %s", scheme)
                << overTls << u"user"_s << QByteArray("pass word") << true;
            QTest::addRow("wrong, %s", scheme)
                << overTls << u"user"_s << QByteArray("other word") << false;
            QTest::addRow("none, %s", scheme) << overTls << QString() << QByteArray() << false;
        }
    }
    void wantsCredentials()
    {
        QFETCH(const bool, overTls);
        QFETCH(const QString, user);
        QFETCH(const QByteArray, password);
        QFETCH(const bool, letIn);
        BehindProxy way(overTls);
        way.proxy.demand("user", "pass word");
        way.settings.user = user;
        way.settings.password = password;
        const auto reply = way.send(writing(way.url, "POST", "{}"));
        QCOMPARE(reply.has_value(), letIn);
        QCOMPARE(way.server.requests().size(), letIn ? 1 : 0);
        if (letIn)
            return;
        QCOMPARE(reply.error().kind, Kind::ProxyFault);
        QVERIFY(!reply.error().doubtful);
        QVERIFY(!reply.error().detail.contains(u"word"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<quint8>("answer");
        QTest::newRow("general failure") << quint8(1);
        QTest::newRow("not allowed") << quint8(2);
        QTest::newRow("network unreachable") << quint8(3);
        QTest::newRow("host unreachable") << quint8(4);
        QTest::newRow("connection refused") << quint8(5);
    }
    /// Nothing was sent, so there is nothing to doubt.
    void refuses()
    {
        QFETCH(const quint8, answer);
        BehindProxy way(false);
        way.proxy.refuse(answer);
        const auto reply = way.send(writing(way.url, "POST", "{}"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::ProxyFault);
        QVERIFY(!reply.error().doubtful);
        QCOMPARE(way.server.requests().size(), 0);
    }

    /// With names, as all that are left of them know (4a).
    void versionFour()
    {
        const QUrl url(u"http://lessons.test/api/x"_s);
        RawServer server(&answerOk);
        Socks4Proxy proxy(static_cast<quint16>(server.url().port()));
        ProxySettings settings;
        settings.mode = ProxySettings::Mode::Manual;
        settings.type = ProxySettings::Type::Socks4;
        settings.host = u"127.0.0.1"_s;
        settings.port = proxy.serverPort();
        const auto send = [&] {
            SystemClock clock;
            Cancellation cancel;
            HttpClient client(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr,
                              QString(), settings);
            return QCoro::waitFor(client.send(writing(url, "POST", "{}"), cancel));
        };
        const auto reply = send();
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(proxy.connections(), QStringList{u"lessons.test:80"_s});
        proxy.refuse();
        const auto refused = send();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::ProxyFault);
        QVERIFY(!refused.error().doubtful);
        QCOMPARE(server.requests().size(), 1);
    }
};

GUILESS_TEST(socks, TestSocks)
#include "tst_socks.moc"
