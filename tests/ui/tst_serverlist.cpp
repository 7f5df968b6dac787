// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The list of servers, against the practice server.
#include "../http/ForwardProxy.h"
#include "practice/PracticeServer.h"
#include "settings/AskServer.h"
#include "settings/ServerList.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ServerListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signsIn();
    void wrongPasswordKeepsNothing();
    void tokenIsInNoFile();
    void testsTheConnection();
    void testToNobody();
    void testSendsNoTokenElsewhere();
    void listComesBack();
    void oldSettingsAreTakenOverOnce();
    void nonsenseInTheSettingsIsNoServer();
    void problemsAreTold_data();
    void problemsAreTold();
    void anotherAddressIsAnotherAccount();
    void removingChoosesTheNext();
    void practiceIsNotRemembered();

    void goesByTheProxyOfNow();
    void howItIsReachedIsKeptOnce();

private:
    [[nodiscard]] Server practice() const;
    [[nodiscard]] static QByteArray settingsFile();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PracticeServer> m_practice;
    std::unique_ptr<ServerList> m_list;
};

namespace
{

Server named(const QString &name, const QString &address)
{
    Server server;
    server.name = name;
    server.address = address;
    return server;
}

} // namespace

void ServerListTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftTest"_s);
    QCoreApplication::setApplicationName(u"tst_serverlist"_s);
    // No keychain, whatever runs on this computer.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void ServerListTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    PracticeServer::Settings settings;
    settings.storage = m_dir->filePath(u"practice"_s);
    m_practice = std::move(*PracticeServer::start(settings));
    m_list = std::make_unique<ServerList>();
}

void ServerListTest::cleanup()
{
    m_list.reset();
    m_practice.reset();
}

Server ServerListTest::practice() const
{
    return named(u"Ours"_s, m_practice->address());
}

QByteArray ServerListTest::settingsFile()
{
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServerListTest::signsIn()
{
    QSignalSpy token(m_list.get(), &ServerList::tokenChanged);
    QSignalSpy notice(m_list.get(), &ServerList::notice);
    const auto id = QCoro::waitFor(
        m_list->signIn(practice(), PracticeServer::email(), PracticeServer::password()));
    QVERIFY(id);
    QCOMPARE(m_list->currentId(), *id);
    QCOMPARE(m_list->address(), m_practice->address());
    QCOMPARE(m_list->token(), m_practice->token());
    QCOMPARE(m_list->userName(*id), PracticeServer::email());
    QCOMPARE(token.size(), 1);
    QCOMPARE(token[0][0].toString(), *id);
    QTRY_COMPARE(notice.size(), 1); // signed in for this session only, and it is said
    m_list->signOut(*id);
    QVERIFY(m_list->token().isEmpty());
    QCOMPARE(token.size(), 2);
}

void ServerListTest::wrongPasswordKeepsNothing()
{
    const auto id = QCoro::waitFor(m_list->signIn(practice(), PracticeServer::email(), u"guess"_s));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Kind::NotSignedIn);
    QVERIFY(m_list->servers().isEmpty());
    QVERIFY(!settingsFile().contains("127.0.0.1"));
}

void ServerListTest::tokenIsInNoFile()
{
    QVERIFY(QCoro::waitFor(
        m_list->signIn(practice(), PracticeServer::email(), PracticeServer::password())));
    QVERIFY(settingsFile().contains("127.0.0.1"));
    QVERIFY(settingsFile().contains(PracticeServer::email().toUtf8()));
    QVERIFY(!settingsFile().contains(m_practice->token()));
    QVERIFY(!settingsFile().contains("password"));
}

void ServerListTest::testsTheConnection()
{
    const Credentials right{PracticeServer::email(), PracticeServer::password(), {}};
    QCOMPARE(QCoro::waitFor(m_list->testConnection(practice(), right)), Result<int>(0));
    const Credentials token{{}, {}, m_practice->token()};
    QCOMPARE(QCoro::waitFor(m_list->testConnection(practice(), token)), Result<int>(0));
    const Credentials wrong{{}, {}, "wrong"};
    const auto refused = QCoro::waitFor(m_list->testConnection(practice(), wrong));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotSignedIn);
    QVERIFY(m_list->servers().isEmpty()); // nothing is kept by a test
}

void ServerListTest::testToNobody()
{
    const Credentials token{{}, {}, "token"};
    const auto server = named(u"Nobody"_s, u"http://127.0.0.1:9/api"_s);
    const auto tested = QCoro::waitFor(m_list->testConnection(server, token));
    QVERIFY(!tested);
    QCOMPARE(tested.error().kind, Kind::Offline);
}

/// While the address is being edited, the token of the server before must not go to the new one.
void ServerListTest::testSendsNoTokenElsewhere()
{
    const auto id = m_list->keep(named(u"Before"_s, u"http://127.0.0.1:9/api"_s));
    m_list->setToken(*id, m_practice->token());
    auto edited = m_list->server(*id);
    edited.address = m_practice->address();
    const auto tested = QCoro::waitFor(m_list->testConnection(edited, Credentials()));
    QVERIFY(!tested);
    QCOMPARE(tested.error().kind, Kind::NotSignedIn);
}

void ServerListTest::listComesBack()
{
    const auto one = m_list->keep(named(u"One"_s, u"https://one.example/api/"_s));
    auto second = named(QString(), u"http://two.example/api"_s);
    second.allowHttp = true;
    const auto two = m_list->keep(second);
    QVERIFY(one && two);
    QCOMPARE(m_list->currentId(), *one); // a second one does not push in front
    m_list->chooseCurrent(*two);
    const auto servers = m_list->servers();
    QCOMPARE(servers[0].address, u"https://one.example/api"_s);
    QCOMPARE(servers[1].name, u"two.example"_s);
    m_list = std::make_unique<ServerList>();
    QCOMPARE(m_list->servers(), servers);
    QCOMPARE(m_list->currentId(), *two);
    QVERIFY(m_list->allowHttp());
}

void ServerListTest::oldSettingsAreTakenOverOnce()
{
    QSettings().setValue(u"server/address"_s, u"http://old.example/api"_s);
    QSettings().setValue(u"server/allowHttp"_s, true);
    QSettings().setValue(u"server/caFile"_s, u"/old/ca.pem"_s);
    m_list = std::make_unique<ServerList>();
    QCOMPARE(m_list->address(), u"http://old.example/api"_s);
    QCOMPARE(m_list->caFile(), u"/old/ca.pem"_s);
    QVERIFY(m_list->allowHttp());
    QVERIFY(!QSettings().contains(u"server/address"_s));
    const auto id = m_list->currentId();
    m_list = std::make_unique<ServerList>();
    QCOMPARE(m_list->currentId(), id);
    QCOMPARE(m_list->servers().size(), 1);
}

void ServerListTest::nonsenseInTheSettingsIsNoServer()
{
    StoredServers stored;
    stored.servers.append({named(u"good"_s, u"https://good.example/api"_s), {}});
    stored.servers.append({named(u"bad"_s, u"ftp://bad.example"_s), {}});
    stored.servers.append({named(u"plain"_s, u"http://plain.example"_s), {}});
    stored.currentId = u"nobody"_s;
    saveServers(stored);
    m_list = std::make_unique<ServerList>();
    QCOMPARE(m_list->servers().size(), 1);
    QCOMPARE(m_list->address(), u"https://good.example/api"_s);
}

void ServerListTest::problemsAreTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowHttp");
    QTest::addColumn<QString>("told");
    QTest::newRow("well") << u"https://new.example/api"_s << false << QString();
    QTest::newRow("empty") << u"  "_s << false << u"Type"_s;
    QTest::newRow("no address") << u"lessons"_s << false << u"https://"_s;
    QTest::newRow("password in it") << u"https://a:b@c.example/"_s << false << u"password"_s;
    QTest::newRow("another scheme") << u"ftp://new.example/"_s << false << u"other than"_s;
    QTest::newRow("no such port") << u"https://new.example:99999"_s << false << u"65535"_s;
    QTest::newRow("a page") << u"https://new.example/#/a"_s << false << u"#"_s;
    QTest::newRow("http") << u"http://new.example/api"_s << false << u"not encrypted"_s;
    QTest::newRow("http allowed") << u"http://new.example/api"_s << true << QString();
    QTest::newRow("twice") << u"https://ONE.example:443/api/"_s << false << u"\"One\""_s;
}

void ServerListTest::problemsAreTold()
{
    QFETCH(QString, address);
    QFETCH(bool, allowHttp);
    QFETCH(QString, told);
    QVERIFY(m_list->keep(named(u"One"_s, u"https://one.example/api"_s)));
    auto server = named(u"New"_s, address);
    server.allowHttp = allowHttp;
    const auto problem = m_list->addressProblem(server);
    QVERIFY2(problem.isEmpty() == told.isEmpty() && problem.contains(told), qPrintable(problem));
    QCOMPARE(m_list->keep(server).has_value(), told.isEmpty());
    QVERIFY(m_list->addressProblem(m_list->current()).isEmpty()); // not a double of itself
}

/// Nobody but the proxy knows this server: whatever the list asks of it goes that way.
void ServerListTest::goesByTheProxyOfNow()
{
    ForwardProxy proxy(static_cast<quint16>(QUrl(m_practice->address()).port()));
    ProxySettings settings;
    settings.mode = ProxySettings::Mode::Manual;
    settings.host = u"127.0.0.1"_s;
    settings.port = proxy.serverPort();
    m_list->setProxy(settings);
    auto server = m_list->server({}); // as the form begins with
    server.address = u"http://lessons.test/api"_s;
    server.allowHttp = true;
    Credentials credentials;
    credentials.token = m_practice->token();
    const auto lessons = QCoro::waitFor(m_list->testConnection(server, credentials));
    QVERIFY(lessons);
    const auto id =
        QCoro::waitFor(m_list->signIn(server, PracticeServer::email(), PracticeServer::password()));
    QVERIFY(id);
    const auto known = m_list->server(*id);
    QVERIFY(QCoro::waitFor(lessonCategories(known, m_list->token(*id))));
    QVERIFY(QCoro::waitFor(listLessons(known, m_list->token(*id), 1)));
    (void)QCoro::waitFor(lessonOnServer(known, m_list->token(*id), u"1"_s));
    QCOMPARE(proxy.requests().size(), 5);
    QCOMPARE(m_list->connections().to(known.address).proxy, settings);
    settings.mode = ProxySettings::Mode::None;
    m_list->setProxy(settings);
    QVERIFY(!QCoro::waitFor(listLessons(m_list->server(*id), m_list->token(*id), 1)));
    QCOMPARE(proxy.requests().size(), 5);
}

/// The command line and every import read it there.
void ServerListTest::howItIsReachedIsKeptOnce()
{
    auto server = named(u"One"_s, u"http://one.example/api"_s);
    server.allowHttp = true;
    const auto id = *m_list->keep(server);
    QVERIFY(Connections::load().to(server.address).allowHttp);
    QVERIFY(!settingsFile().contains("allowHttp"));
    auto other = Connections::load().to(server.address);
    other.allowHttp = false;
    keepConnection(other); // by the other program
    QVERIFY(!m_list->connections().to(server.address).allowHttp);
    QCOMPARE(m_list->server(id).address, server.address);
}

void ServerListTest::anotherAddressIsAnotherAccount()
{
    const auto id = *QCoro::waitFor(
        m_list->signIn(practice(), PracticeServer::email(), PracticeServer::password()));
    auto server = m_list->server(id);
    server.name = u"Renamed"_s;
    QVERIFY(m_list->keep(server));
    QCOMPARE(m_list->token(id), m_practice->token());
    QCOMPARE(m_list->userName(id), PracticeServer::email());
    server.address = u"https://elsewhere.example/api"_s;
    QVERIFY(m_list->keep(server));
    QCOMPARE(m_list->servers().size(), 1);
    QVERIFY(m_list->token(id).isEmpty());
    QVERIFY(m_list->userName(id).isEmpty());
}

void ServerListTest::removingChoosesTheNext()
{
    const auto one = *m_list->keep(named(u"One"_s, u"https://one.example/api"_s));
    const auto two = *m_list->keep(named(u"Two"_s, u"https://two.example/api"_s));
    m_list->setToken(one, "token");
    m_list->remove(one);
    QCOMPARE(m_list->currentId(), two);
    QVERIFY(m_list->token(one).isEmpty());
    m_list->remove(two);
    QCOMPARE(m_list->currentId(), QString());
    QCOMPARE(ServerList().servers().size(), 0);
}

void ServerListTest::practiceIsNotRemembered()
{
    const auto one = *m_list->keep(named(u"One"_s, u"https://one.example/api"_s));
    QVERIFY(m_list->choosePractice(m_dir->filePath(u"embedded"_s)));
    QVERIFY(m_list->isPractice(m_list->currentId()));
    QVERIFY(!m_list->token().isEmpty());
    const auto two = *m_list->keep(named(u"Two"_s, u"https://two.example/api"_s));
    QCOMPARE(m_list->servers().size(), 3);
    m_list->remove(m_list->currentId());
    QCOMPARE(m_list->servers().size(), 3);
    const ServerList next;
    QCOMPARE(next.servers().size(), 2);
    QCOMPARE(next.currentId(), one);
    QVERIFY(next.server(two).name == "Two"_L1);
}

GUILESS_TEST(serverlist, ServerListTest)
#include "tst_serverlist.moc"
