// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The way to a server leads over a proxy, or not, and the proxy may refuse.
#include "ForwardProxy.h"
#include "http/ServerAddress.h"
#include "HttpLane.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"
#include "support/TlsServer.h"

#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const auto plainUrl = u"http://lessons.test/api/x"_s;
const auto tlsUrl = u"https://lessons.test/api/x"_s;

ProxySettings manual(quint16 port)
{
    ProxySettings settings;
    settings.mode = ProxySettings::Mode::Manual;
    settings.host = u"127.0.0.1"_s;
    settings.port = port;
    return settings;
}

Result<HttpReply> sendOver(const ProxySettings &settings, HttpRequest request,
                           const QString &caFile = {})
{
    SystemClock clock;
    Cancellation cancel;
    HttpClient client(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr, caFile,
                      settings);
    return QCoro::waitFor(client.send(std::move(request), cancel));
}

quint16 portOf(const RawServer &server)
{
    return static_cast<quint16>(server.url().port());
}

/// A port where nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Takes TLS off what goes on to a port of this machine.
class TlsFront : public TlsServer
{
public:
    TlsFront(quint16 port, const QSslConfiguration &tls)
        : TlsServer(tls)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, port] {
            auto *client = nextPendingConnection();
            auto *behind = new QTcpSocket(client);
            behind->connectToHost(QHostAddress::LocalHost, port);
            connect(client, &QTcpSocket::readyRead, behind,
                    [client, behind] { behind->write(client->readAll()); });
            connect(behind, &QTcpSocket::readyRead, client,
                    [client, behind] { client->write(behind->readAll()); });
        });
    }
};

/// Where System looks when there is no desktop to ask.
auto useEnvironment(quint16 port)
{
    const auto before = qgetenv("http_proxy");
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    return qScopeGuard([before] {
        if (before.isEmpty())
            qunsetenv("http_proxy");
        else
            qputenv("http_proxy", before);
    });
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainRequestsGoOverIt()
    {
        RawServer server(&answerOk);
        ForwardProxy proxy(portOf(server));
        for (const QByteArray method : {"GET", "HEAD", "POST", "PUT", "DELETE"}) {
            const auto reply = sendOver(manual(proxy.serverPort()), to(QUrl(plainUrl), method));
            QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
            QCOMPARE(proxy.requests().last(), QString::fromLatin1(method) + u' ' + plainUrl);
        }
        QCOMPARE(server.requests().size(), 5);
    }

    void tlsGoesThroughATunnel()
    {
        TestAuthority authority;
        Identity identity;
        identity.name = "DNS:lessons.test";
        RawServer server(&answerOk, authority.server(identity));
        ForwardProxy proxy(portOf(server));
        QTemporaryFile caFile;
        QVERIFY(caFile.open());
        caFile.write(authority.pem());
        caFile.flush();
        const auto reply = sendOver(manual(proxy.serverPort()), writing(QUrl(tlsUrl), "POST", "{}"),
                                    caFile.fileName());
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(proxy.requests(), QStringList{u"CONNECT lessons.test:443"_s});
        QCOMPARE(server.requests().size(), 1);
        // A proxy in between is no reason to trust anybody.
        const auto untrusted = sendOver(manual(proxy.serverPort()), to(QUrl(tlsUrl)));
        QCOMPARE(untrusted.error().kind, Kind::TlsUntrusted);
        QCOMPARE(server.requests().size(), 1);
    }

    void tlsToTheProxyItself_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain behind it") << plainUrl;
        QTest::newRow("a tunnel") << tlsUrl;
    }
    void tlsToTheProxyItself()
    {
        QFETCH(const QString, url);
        TestAuthority authority;
        Identity identity;
        identity.name = "DNS:lessons.test";
        const auto tls = url == tlsUrl ? authority.server(identity) : QSslConfiguration();
        RawServer server(&answerOk, tls);
        ForwardProxy proxy(portOf(server));
        TlsFront front(proxy.serverPort(), authority.server());
        QTemporaryFile caFile;
        QVERIFY(caFile.open());
        caFile.write(authority.pem());
        caFile.flush();
        auto settings = manual(front.serverPort());
        settings.type = ProxySettings::Type::Https;
        const auto reply = sendOver(settings, writing(QUrl(url), "POST", "{}"), caFile.fileName());
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(server.requests().size(), 1);
        // Whom nobody vouches for is given nothing.
        QVERIFY(!sendOver(settings, writing(QUrl(url), "POST", "{}")));
        QCOMPARE(proxy.requests().size(), 1);
    }

    void thisMachineIsReachedDirectly_data()
    {
        QTest::addColumn<ProxySettings::Mode>("mode");
        QTest::newRow("system") << ProxySettings::Mode::System;
        QTest::newRow("none") << ProxySettings::Mode::None;
        QTest::newRow("manual") << ProxySettings::Mode::Manual;
    }
    void thisMachineIsReachedDirectly()
    {
        QFETCH(const ProxySettings::Mode, mode);
        RawServer server(&answerOk);
        ForwardProxy proxy(portOf(server));
        const auto restored = useEnvironment(proxy.serverPort());
        auto settings = manual(proxy.serverPort());
        settings.mode = mode;
        for (const auto &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            auto url = server.url();
            url.setHost(host);
            QVERIFY(sendOver(settings, to(url)));
        }
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(proxy.requests(), QStringList());
    }

    void whatThisMachineIs_data()
    {
        QTest::addColumn<bool>("isIt");
        for (const auto *host : {"localhost", "127.0.0.1", "127.8.9.10", "::1"})
            QTest::newRow(host) << true;
        for (const auto *host : {"lessons.test", "128.0.0.1", "10.0.0.1", "::2", "localhost.test"})
            QTest::newRow(host) << false;
    }
    void whatThisMachineIs()
    {
        QFETCH(const bool, isIt);
        QCOMPARE(isThisMachine(QString::fromLatin1(QTest::currentDataTag())), isIt);
    }

    void environmentInSystemMode()
    {
        RawServer server(&answerOk);
        ForwardProxy proxy(portOf(server));
        const auto restored = useEnvironment(proxy.serverPort());
        QVERIFY(sendOver({}, to(QUrl(plainUrl))));
        QCOMPARE(proxy.requests(), QStringList{u"GET "_s + plainUrl});
        ProxySettings none;
        none.mode = ProxySettings::Mode::None;
        QCOMPARE(sendOver(none, to(QUrl(plainUrl))).error().kind, Kind::Offline);
        QCOMPARE(proxy.requests().size(), 1);
    }

    void credentials_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const QByteArray method : {"GET", "POST"})
            QTest::newRow(method.constData()) << method;
    }
    void credentials()
    {
        QFETCH(const QByteArray, method);
        RawServer server(&answerOk);
        ForwardProxy proxy(portOf(server));
        proxy.demand("Basic " + QByteArray("user:pass word").toBase64());
        auto settings = manual(proxy.serverPort());
        settings.user = u"user"_s;
        settings.password = "pass word";
        const auto reply = sendOver(settings, to(QUrl(plainUrl), method));
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(server.requests().size(), 1);
    }

    void wantsCredentials_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("none given, plain") << plainUrl << QString() << QByteArray("POST");
        QTest::newRow("none given, tunnel") << tlsUrl << QString() << QByteArray("POST");
        QTest::newRow("others given, plain") << plainUrl << u"other"_s << QByteArray("POST");
        QTest::newRow("others given, tunnel") << tlsUrl << u"other"_s << QByteArray("POST");
    }
    void wantsCredentials()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, user);
        QFETCH(const QByteArray, method);
        RawServer server(&answerOk);
        ForwardProxy proxy(portOf(server));
        proxy.demand("Basic " + QByteArray("user:pass word").toBase64());
        auto settings = manual(proxy.serverPort());
        settings.user = user;
        settings.password = "pass word";
        const auto reply = sendOver(settings, to(QUrl(url), method));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::ProxyFault);
        QCOMPARE(reply.error().httpStatus, 407);
        QVERIFY(!reply.error().doubtful);
        QVERIFY(!reply.error().detail.contains(u"pass word"_s));
        QCOMPARE(server.requests().size(), 0);
    }

    void lostBehindIt_data()
    {
        QTest::addColumn<bool>("tunnel");
        QTest::newRow("plain") << false;
        QTest::newRow("tunnel") << true;
    }
    /// What may have been carried out stays in doubt.
    void lostBehindIt()
    {
        QFETCH(const bool, tunnel);
        TestAuthority authority;
        Identity identity;
        identity.name = "DNS:lessons.test";
        const auto tls = tunnel ? authority.server(identity) : QSslConfiguration();
        RawServer server([](QTcpSocket &socket, const QByteArray &) { socket.abort(); }, tls);
        ForwardProxy proxy(portOf(server));
        QTemporaryFile caFile;
        QVERIFY(caFile.open());
        caFile.write(authority.pem());
        caFile.flush();
        const QUrl url(tunnel ? tlsUrl : plainUrl);
        const auto reply =
            sendOver(manual(proxy.serverPort()), writing(url, "POST", "{}"), caFile.fileName());
        QVERIFY(!reply);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(reply.error().kind, Kind::ConnectionLost);
        QVERIFY(reply.error().doubtful);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("speaks of a password and no way to say it")
            << plainUrl << QByteArray("407 No") << Kind::ProxyFault << false;
        QTest::newRow("the same, tunnel")
            << tlsUrl << QByteArray("407 No") << Kind::ProxyFault << false;
        QTest::newRow("forbids the tunnel")
            << tlsUrl << QByteArray("403 Forbidden") << Kind::ProxyFault << false;
        QTest::newRow("hangs up") << plainUrl << QByteArray() << Kind::ConnectionLost << true;
        QTest::newRow("hangs up, tunnel") << tlsUrl << QByteArray() << Kind::ProxyFault << false;
        QTest::newRow("cannot reach the server, tunnel")
            << tlsUrl << QByteArray("502 Bad Gateway") << Kind::ProxyFault << false;
    }
    void refusals()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, kind);
        QFETCH(const bool, doubtful);
        RawServer server(&answerOk);
        ForwardProxy proxy(portOf(server));
        proxy.refuse(answer);
        const auto reply = sendOver(manual(proxy.serverPort()), writing(QUrl(url), "POST", "{}"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().doubtful, doubtful);
        // Whoever set it long ago does not think of it: it is named.
        const auto environment = useEnvironment(proxy.serverPort());
        const auto named = sendOver({}, writing(QUrl(url), "POST", "{}"));
        QVERIFY(!named);
        QCOMPARE(named.error().kind, kind);
        QCOMPARE(named.error().proxyVariable, u"http_proxy"_s);
        QCOMPARE(server.requests().size(), 0);
    }

    void notThere_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<ProxySettings::Type>("type");
        QTest::addColumn<QString>("url");
        for (const auto &url : {plainUrl, tlsUrl}) {
            const auto scheme = url.section(u':', 0, 0).toLatin1();
            QTest::addRow("refused, %s", scheme.constData())
                << u"127.0.0.1"_s << ProxySettings::Type::Http << url;
            QTest::addRow("no such name, %s", scheme.constData())
                << u"proxy.invalid"_s << ProxySettings::Type::Http << url;
            QTest::addRow("refused, SOCKS, %s", scheme.constData())
                << u"127.0.0.1"_s << ProxySettings::Type::Socks5 << url;
        }
    }
    void notThere()
    {
        QFETCH(const QString, host);
        QFETCH(const ProxySettings::Type, type);
        QFETCH(const QString, url);
        auto settings = manual(deadPort());
        settings.host = host;
        settings.type = type;
        const auto reply = sendOver(settings, writing(QUrl(url), "POST", "{}"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::ProxyFault);
        QVERIFY(!reply.error().doubtful);
    }

    /// Who set it long ago does not think of it.
    void aDeadOneIsNamedByItsVariable()
    {
        const auto environment = useEnvironment(deadPort());
        const auto reply = sendOver({}, to(QUrl(plainUrl)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::ProxyFault);
        QCOMPARE(reply.error().proxyVariable, u"http_proxy"_s);
        QCOMPARE(reply.error().cause, Cause::NothingListens);
        const auto byHand = sendOver(manual(deadPort()), to(QUrl(plainUrl)));
        QVERIFY(!byHand && byHand.error().proxyVariable.isEmpty());
    }
};

GUILESS_TEST(proxy, TestProxy)
#include "tst_proxy.moc"
