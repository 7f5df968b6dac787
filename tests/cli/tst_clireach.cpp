// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How the program reaches a server: addresses, tokens, proxies, and what answers in its place.
#include "../http/ForwardProxy.h"
#include "../http/RawServer.h"
#include "CliHome.h"
#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addressThatIsNone_data();
    void addressThatIsNone();
    void encodedPathIsKept();
    void redirectSaysWhereTo();
    void strangerIsSix();
    void noToken_data();
    void noToken();
    void tokenFiles_data();
    void tokenFiles();
    void proxyOfTheSettings_data();
    void proxyOfTheSettings();
    void proxyThatIsNotTaken();
    void allowedHttpIsRemembered();

private:
    [[nodiscard]] QStringList import(const QString &server, const QStringList &more = {}) const;
    void keepSettings(const QByteArray &text) const;

    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<LessonOnDisk> m_lesson;
    QString m_token;
};

void CliReachTest::init()
{
    m_home = std::make_unique<CliHome>();
    m_server.reset();
    PracticeServer::Settings settings;
    settings.storage = m_home->beside(u"mark"_s, {}) + u"-practice"_s;
    m_server = std::move(*PracticeServer::start(settings));
    m_token = m_home->beside(u"token"_s, m_server->token());
    m_lesson = std::make_unique<LessonOnDisk>();
    m_lesson->addSections(2);
    for (const auto &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"no_proxy"_s,
                             u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"NO_PROXY"_s})
        m_home->environment.remove(name);
}

QStringList CliReachTest::import(const QString &server, const QStringList &more) const
{
    return QStringList{u"import"_s,       m_lesson->path(), u"--server"_s,  server, u"--json"_s,
                       u"--token-file"_s, m_token,          u"--retries"_s, u"1"_s} +
           more;
}

/// Where window and command line keep how servers are reached.
void CliReachTest::keepSettings(const QByteArray &text) const
{
    QDir(m_home->home()).mkpath(u"LessonLift"_s);
    QFile file(m_home->home() + u"/LessonLift/connections.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void CliReachTest::addressThatIsNone_data()
{
    QTest::addColumn<QString>("address"); // PORT is the server's
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no scheme") << u"127.0.0.1:PORT/api"_s << "https://"_ba;
    QTest::newRow("ftp") << u"ftp://127.0.0.1:PORT/api"_s << "https://"_ba;
    QTest::newRow("password") << u"http://mira:sesame@127.0.0.1:PORT/api"_s << "password"_ba;
    QTest::newRow("port") << u"http://127.0.0.1:PORT0000/api"_s << "65535"_ba;
    QTest::newRow("query") << u"http://127.0.0.1:PORT/api?x=1"_s << "question mark"_ba;
    QTest::newRow("fragment") << u"http://127.0.0.1:PORT/api#x"_s << "#"_ba;
    QTest::newRow("blank") << u"http://127.0.0.1:PORT/a pi"_s << "blank"_ba;
    QTest::newRow("only blanks") << u"  "_s << "empty"_ba;
}

/// What is wrong with it is said, and nobody is asked.
void CliReachTest::addressThatIsNone()
{
    QFETCH(QString, address);
    QFETCH(const QByteArray, said);
    address.replace(u"PORT"_s, QString::number(QUrl(m_server->address()).port()));
    const QStringList commands[] = {
        import(address),
        import(address, {u"--dry-run"_s}),
        {u"verify"_s, m_lesson->path(), u"--server"_s, address, u"--token-file"_s, m_token},
        {u"repair"_s, m_lesson->path(), u"--server"_s, address, u"--token-file"_s, m_token,
         u"--lesson"_s, u"650000000000000000000001"_s},
        {u"login"_s, u"--server"_s, address}};
    for (const auto &words : commands) {
        const auto ended = m_home->run(words, "a@b\nc\n");
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(said), ended.err.constData());
        QVERIFY2(!ended.err.contains("sesame"), ended.err.constData());
    }
    QCOMPARE(m_server->log().size(), 0);
}

void CliReachTest::encodedPathIsKept()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(RawServer::answer("404 Not Found",
                                       "{\"statusCode\":404,\"message\":\"Cannot GET /x\"}"));
    });
    const auto ended =
        m_home->run(import(server.url(u"/my%20school%2Fapi"_s).toString(QUrl::FullyEncoded)));
    QCOMPARE(ended.code, 3);
    QVERIFY(!server.requests().isEmpty());
    for (const auto &request : server.requests())
        QVERIFY2(request.contains(" /my%20school%2Fapi/admin/"), request.constData());
}

void CliReachTest::redirectSaysWhereTo()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 301 Moved\r\nLocation: https://lessons.test/new/api\r\n"
                     "Content-Length: 0\r\n\r\n");
    });
    const auto ended = m_home->run(import(server.url(u"/api"_s).toString()));
    QCOMPARE(ended.code, 3);
    const auto problem = ended.lesson()[u"problem"_s];
    QCOMPARE(problem[u"kind"_s].toString(), u"Redirected"_s);
    QVERIFY(problem[u"detail"_s].toString().contains(u"https://lessons.test/new/api"_s));
}

void CliReachTest::strangerIsSix()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(RawServer::answer(
            "401 Unauthorized", "<html><title>Campus network sign-in</title></html>", "text/html"));
    });
    const auto ended = m_home->run(import(server.url(u"/api"_s).toString()));
    QCOMPARE(ended.code, 6);
    const auto problem = ended.lesson()[u"problem"_s];
    QCOMPARE(problem[u"kind"_s].toString(), u"ProxyFault"_s);
    QVERIFY(problem[u"detail"_s].toString().contains(u"Campus network sign-in"_s));
    QVERIFY(problem[u"action"_s].toString().contains(u"browser"_s));
}

void CliReachTest::noToken_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("none at all") << QStringList() << "LESSONLIFT_TOKEN"_ba;
    QTest::newRow("a file that is not there")
        << QStringList{u"--token-file"_s, u"/nowhere/token"_s} << "/nowhere/token"_ba;
    QTest::newRow("a folder") << QStringList{u"--token-file"_s, u"/"_s} << "--token-file"_ba;
    QTest::newRow("an empty file") << QStringList{u"--token-file"_s, u"/dev/null"_s} << "empty"_ba;
}

/// Where there is no keychain, what D-Bus says of that helps nobody.
void CliReachTest::noToken()
{
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, said);
    const QStringList words =
        QStringList{u"verify"_s,         m_lesson->path(), u"--server"_s,
                    m_server->address(), u"--lesson"_s,    u"650000000000000000000001"_s} +
        more;
    const auto ended = m_home->run(words);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains(said) && ended.err.contains("--token-file"), ended.err.constData());
    QVERIFY2(!ended.err.toLower().contains("d-bus"), ended.err.constData());
    QVERIFY2(!more.isEmpty() || ended.err.contains("login"), ended.err.constData());
}

void CliReachTest::tokenFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a mark") << "\xEF\xBB\xBF"_ba
                            << "\r\n"_ba;
    QTest::newRow("quotes") << "\""_ba
                            << "\"\n"_ba;
    QTest::newRow("Bearer") << "Bearer "_ba
                            << "\n"_ba;
}

void CliReachTest::tokenFiles()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    m_token = m_home->beside(u"token"_s, before + m_server->token() + after);
    const auto ended = m_home->run(import(m_server->address()));
    QVERIFY2(ended.code == 0, ended.err.constData());
    m_home->environment.insert(u"LESSONLIFT_TOKEN"_s,
                               QString::fromUtf8(before + m_server->token() + after));
    const auto verified =
        m_home->run({u"verify"_s, m_lesson->path(), u"--server"_s, m_server->address()});
    QVERIFY2(verified.code == 0, verified.err.constData());
}

void CliReachTest::proxyOfTheSettings_data()
{
    QTest::addColumn<QByteArray>("settings"); // PORT is the proxy's
    QTest::addColumn<QString>("variable");
    QTest::newRow("set by hand")
        << "[proxy]\nmode=manual\nkind=http\nhost=127.0.0.1\nport=PORT\n"_ba << QString();
    QTest::newRow("in the environment") << ""_ba << u"http_proxy"_s;
    QTest::newRow("in the environment, without a scheme, for all") << ""_ba << u"ALL_PROXY"_s;
}

/// Nobody but the proxy knows this server: signing in, categories and the import itself go by it.
void CliReachTest::proxyOfTheSettings()
{
    QFETCH(QByteArray, settings);
    QFETCH(const QString, variable);
    ForwardProxy proxy(static_cast<quint16>(QUrl(m_server->address()).port()));
    const auto port = QByteArray::number(proxy.serverPort());
    if (!settings.isEmpty())
        keepSettings(settings.replace("PORT", port));
    if (!variable.isEmpty())
        m_home->environment.insert(variable, u"127.0.0.1:"_s + QString::fromLatin1(port));
    const auto address = u"http://lessons.test/api"_s;
    const auto typed = PracticeServer::email() + u'\n' + PracticeServer::password() + u'\n';
    const auto signedIn =
        m_home->run({u"login"_s, u"--server"_s, address, u"--allow-http"_s}, typed.toUtf8());
    QVERIFY(signedIn.code == 0 || signedIn.code == 5); // 5: there is no keychain here
    QVERIFY(proxy.requests().contains(u"POST http://lessons.test/api/auth/login"_s));
    const auto imported = m_home->run(import(address, {u"--category"_s, u"other"_s}));
    QVERIFY(proxy.requests().contains(
        u"GET http://lessons.test/api/admin/audio-lessons/categories/all"_s));
    QCOMPARE(imported.code, 2); // the server knows no such category
    const auto done = m_home->run(import(address));
    QVERIFY2(done.code == 0, done.out.constData());
    const auto id = done.lesson()[u"lessonId"_s].toString();
    const auto before = proxy.requests().size();
    const auto verified = m_home->run({u"verify"_s, m_lesson->path(), u"--server"_s, address,
                                       u"--lesson"_s, id, u"--token-file"_s, m_token});
    QVERIFY2(verified.code == 0, verified.err.constData());
    QVERIFY(proxy.requests().size() > before);
}

void CliReachTest::proxyThatIsNotTaken()
{
    m_home->environment.insert(u"http_proxy"_s, u"ftp://mira:sesame@127.0.0.1:1"_s);
    const auto ended = m_home->run(import(u"http://lessons.test/api"_s, {u"--allow-http"_s}));
    QCOMPARE(ended.code, 6);
    const auto problem = ended.lesson()[u"problem"_s];
    QCOMPARE(problem[u"kind"_s].toString(), u"BadProxy"_s);
    QCOMPARE(problem[u"detail"_s].toString(), u"http_proxy: ftp://"_s);
    QVERIFY(!ended.out.contains("sesame"));
}

/// What was typed with an import counts for its resume, too.
void CliReachTest::allowedHttpIsRemembered()
{
    const auto address = u"http://lessons.invalid/api"_s;
    const auto begun = m_home->run(import(address, {u"--allow-http"_s}));
    QCOMPARE(begun.code, 6);
    QCOMPARE(begun.lesson()[u"problem"_s][u"kind"_s].toString(), u"Offline"_s);
    const auto resumed = m_home->run({u"resume"_s, u"--json"_s, u"--token-file"_s, m_token});
    QCOMPARE(resumed.code, 6);
    QCOMPARE(resumed.lesson()[u"problem"_s][u"kind"_s].toString(), u"Offline"_s);
}

GUILESS_TEST(clireach, CliReachTest)
#include "tst_clireach.moc"
