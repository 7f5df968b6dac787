// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How servers are reached: one place for both programs.
#include "http/Connections.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

const auto lessonsServer = u"https://lessons.test/api"_s;

ServerConnection connectionWith(const QString &caFile, bool allowHttp = false)
{
    ServerConnection connection;
    connection.server = lessonsServer;
    connection.caFile = caFile;
    connection.allowHttp = allowHttp;
    return connection;
}

ProxySettings handSet()
{
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode::Manual;
    proxy.type = ProxySettings::Type::Https;
    proxy.host = u"proxy.test"_s;
    proxy.port = 8443;
    proxy.user = u"mira"_s;
    proxy.password = "open sesame";
    return proxy;
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_dir = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    }

    void nothingIsKnown()
    {
        const auto known = Connections::load();
        QCOMPARE(known, Connections());
        QVERIFY(!known.knows(lessonsServer));
        ServerConnection expected;
        expected.server = lessonsServer;
        QCOMPARE(known.to(lessonsServer), expected);
        QVERIFY(!keptProxy());
    }

    void keptAndRead()
    {
        QVERIFY(keepConnection(connectionWith(u"/ca.pem"_s, true)));
        QVERIFY(keepProxy(handSet()));
        const auto known = Connections::load();
        QVERIFY(known.knows(lessonsServer));
        QVERIFY(known.knows(u"HTTPS://Lessons.test:443/api/"_s)); // the same server
        const auto connection = known.to(lessonsServer);
        QCOMPARE(connection.caFile, u"/ca.pem"_s);
        QVERIFY(connection.allowHttp);
        auto proxy = handSet();
        proxy.password.clear();
        QCOMPARE(connection.proxy, proxy);
        QVERIFY(known.to(u"https://other.test/api"_s).caFile.isEmpty());
        // The last word counts.
        QVERIFY(keepConnection(connectionWith({})));
        QVERIFY(Connections::load().to(lessonsServer).caFile.isEmpty());
        QVERIFY(!Connections::load().to(lessonsServer).allowHttp);
    }

    void noSecretIsKept()
    {
        QVERIFY(keepProxy(handSet()));
        QFile file(QSettings(u"LessonLift"_s, u"connections"_s).fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("proxy.test"));
        QVERIFY(!text.contains("sesame"));
    }

    void typedCountsFirst()
    {
        Connections known;
        known.set(connectionWith(u"/known.pem"_s));
        QCOMPARE(known.to(lessonsServer).caFile, u"/known.pem"_s);
        known.setTyped(true, u"/typed.pem"_s);
        QCOMPARE(known.to(lessonsServer).caFile, u"/typed.pem"_s);
        QVERIFY(known.to(lessonsServer).allowHttp);
        known.setTyped(false, {});
        QCOMPARE(known.to(lessonsServer).caFile, u"/known.pem"_s);
    }

    void whatAJournalHeldCountsLast()
    {
        const auto journaled = connectionWith(u"/old.pem"_s, true);
        Connections known;
        QCOMPARE(known.to(lessonsServer, journaled).caFile, u"/old.pem"_s);
        QVERIFY(known.to(lessonsServer, journaled).allowHttp);
        known.set(connectionWith(u"/known.pem"_s));
        QCOMPARE(known.to(lessonsServer, journaled).caFile, u"/known.pem"_s);
        QVERIFY(!known.to(lessonsServer, journaled).allowHttp);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

GUILESS_TEST(connections, TestConnections)
#include "tst_connections.moc"
