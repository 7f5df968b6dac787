// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Proxies as people and environments write them.
#include "http/Proxy.h"
#include "http/ProxyText.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;
using Type = ProxyWay::Type;

namespace
{

const QStringList variables{u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"no_proxy"_s};

void unsetAll()
{
    for (const auto &name : variables) {
        qunsetenv(name.toLatin1().constData());
        qunsetenv(name.toUpper().toLatin1().constData());
    }
}

ProxyWay way(Type type, const QString &host, quint16 port, const QString &user = {},
             const QByteArray &password = {})
{
    return {type, host, port, user, password};
}

} // namespace

class TestProxyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { unsetAll(); }
    void cleanupTestCase() { unsetAll(); }

    void taken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProxyWay>("expected");
        const auto row = [](const QString &text, const ProxyWay &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"proxy.test:3128"_s, way(Type::Http, u"proxy.test"_s, 3128));
        row(u"proxy.test"_s, way(Type::Http, u"proxy.test"_s, 1080));
        row(u"http://proxy.test:3128/"_s, way(Type::Http, u"proxy.test"_s, 3128));
        row(u"HTTP://proxy.test:3128"_s, way(Type::Http, u"proxy.test"_s, 3128));
        row(u"https://proxy.test"_s, way(Type::Https, u"proxy.test"_s, 443));
        row(u"https://proxy.test:8443"_s, way(Type::Https, u"proxy.test"_s, 8443));
        row(u"socks://proxy.test"_s, way(Type::Socks4, u"proxy.test"_s, 1080));
        row(u"socks4://proxy.test"_s, way(Type::Socks4, u"proxy.test"_s, 1080));
        row(u"socks4a://proxy.test:9050"_s, way(Type::Socks4a, u"proxy.test"_s, 9050));
        row(u"socks5://proxy.test:9050"_s, way(Type::Socks5, u"proxy.test"_s, 9050));
        row(u"socks5h://proxy.test:9050"_s, way(Type::Socks5h, u"proxy.test"_s, 9050));
        row(u"http://[::1]:3128"_s, way(Type::Http, u"::1"_s, 3128));
        row(u"mira:a%20b%40c@proxy.test:1"_s,
            way(Type::Http, u"proxy.test"_s, 1, u"mira"_s, "a b@c"));
        row(u"http://mira:p@ss:w@proxy.test:1"_s,
            way(Type::Http, u"proxy.test"_s, 1, u"mira"_s, "p@ss:w"));
        row(u"http://mira@proxy.test:1"_s, way(Type::Http, u"proxy.test"_s, 1, u"mira"_s));
    }
    void taken()
    {
        QFETCH(const QString, text);
        const auto read = proxyFromText(text);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QTEST(*read, "expected");
    }

    void notTaken_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("ftp://mira:secret@proxy.test:21") << u"ftp://"_s;
        QTest::newRow("quic://proxy.test") << u"quic://"_s;
        QTest::newRow("http://mira:secret@proxy.test:99999") << u"port"_s;
        QTest::newRow("http://proxy.test:0") << u"port"_s;
        QTest::newRow("http://proxy.test:http") << u"port"_s;
        QTest::newRow("http://") << u"host"_s;
        QTest::newRow("http://mira:secret@") << u"host"_s;
        QTest::newRow("two words") << u"host"_s;
    }
    /// Nothing goes past it, and its name is told without its password.
    void notTaken()
    {
        QFETCH(const QString, said);
        const auto text = QString::fromLatin1(QTest::currentDataTag());
        const auto read = proxyFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::BadProxy);
        QVERIFY2(read.error().detail.contains(said), qPrintable(read.error().detail));
        QVERIFY(!read.error().detail.contains(u"secret"_s));
        qputenv("http_proxy", text.toLatin1());
        const auto way = wayTo(QUrl(u"http://lessons.test/api"_s), {});
        QVERIFY(!way);
        QVERIFY(way.error().detail.startsWith(u"http_proxy: "_s));
    }

    void environment_data()
    {
        QTest::addColumn<QStringList>("set"); // name=value
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host"); // empty: directly
        const auto row = [](const char *name, const QStringList &set, const QString &url,
                            const QString &host) { QTest::newRow(name) << set << url << host; };
        const auto http = u"http://lessons.test/api"_s;
        const auto https = u"https://lessons.test/api"_s;
        row("http", {u"http_proxy=a:1"_s}, http, u"a"_s);
        row("in capitals", {u"HTTP_PROXY=a:1"_s}, http, u"a"_s);
        row("small letters first", {u"HTTP_PROXY=a:1"_s, u"http_proxy=b:1"_s}, http, u"b"_s);
        row("https has its own", {u"http_proxy=a:1"_s, u"https_proxy=b:1"_s}, https, u"b"_s);
        row("https has none of its own", {u"http_proxy=a:1"_s}, https, u"a"_s);
        row("all, http", {u"all_proxy=socks5h://a:1"_s}, http, u"a"_s);
        row("all, https", {u"ALL_PROXY=a:1"_s}, https, u"a"_s);
        row("all before that of http", {u"all_proxy=a:1"_s, u"http_proxy=b:1"_s}, https, u"a"_s);
        row("not that of https", {u"https_proxy=a:1"_s}, http, {});
        row("empty is not set", {u"http_proxy="_s, u"all_proxy=b:1"_s}, http, u"b"_s);
        row("exempt", {u"http_proxy=a:1"_s, u"no_proxy=x,lessons.test"_s}, http, {});
        row("exempt in capitals", {u"https_proxy=a:1"_s, u"NO_PROXY=.test"_s}, https, {});
        row("this machine", {u"http_proxy=a:1"_s}, u"http://127.0.0.1:3000/api"_s, {});
    }
    void environment()
    {
        QFETCH(const QStringList, set);
        QFETCH(const QString, url);
        for (const auto &one : set)
            qputenv(one.section(u'=', 0, 0).toLatin1().constData(),
                    one.section(u'=', 1).toLatin1());
        const auto way = wayTo(QUrl(url), {});
        QVERIFY(way);
        QTEST(way->host, "host");
        ProxySettings none;
        none.mode = ProxySettings::Mode::None;
        QVERIFY(!wayTo(QUrl(url), none)->isProxy());
    }

    void exempt_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("is");
        const auto row = [](const QString &list, const QString &url, bool is) {
            QTest::addRow("%s of %s", qPrintable(url), qPrintable(list)) << list << url << is;
        };
        row(u"*"_s, u"http://a.test/"_s, true);
        row(u"a.test"_s, u"http://a.test/"_s, true);
        row(u"A.TEST"_s, u"http://a.test/"_s, true);
        row(u"a.test"_s, u"http://b.a.test/"_s, true);
        row(u".a.test"_s, u"http://a.test/"_s, true);
        row(u"*.a.test"_s, u"http://b.a.test/"_s, true);
        row(u"a.test"_s, u"http://ba.test/"_s, false);
        row(u"x y,a.test"_s, u"http://a.test/"_s, true);
        row(u"x, y"_s, u"http://a.test/"_s, false);
        row({}, u"http://a.test/"_s, false);
        row(u"a.test:8080"_s, u"http://a.test:8080/"_s, true);
        row(u"a.test:8080"_s, u"http://a.test/"_s, false);
        row(u"a.test:443"_s, u"https://a.test/"_s, true);
        row(u"10.1.2.3"_s, u"http://10.1.2.3/"_s, true);
        row(u"10.0.0.0/8"_s, u"http://10.1.2.3/"_s, true);
        row(u"10.0.0.0/8"_s, u"http://11.1.2.3/"_s, false);
        row(u"2.3"_s, u"http://10.1.2.3/"_s, false);
        row(u"[fd00::1]"_s, u"http://[fd00::1]/"_s, true);
        row(u"fd00::/8"_s, u"http://[fd12::1]/"_s, true);
    }
    void exempt()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, url);
        QFETCH(const bool, is);
        QCOMPARE(isExempt(list, QUrl(url)), is);
    }
};

GUILESS_TEST(proxytext, TestProxyText)
#include "tst_proxytext.moc"
