// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// I8: a token planted in the real program, which then fails in every way, as talkative as can be;
// nothing that it prints, writes, logs or leaves behind holds the token.
#include "CliHome.h"
#include "http/RawServer.h"
#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"

#include <csignal>
#include <QDirIterator>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray token = "eyPlanted0Secret.7Qx2Zr9LkM4vT8w.bN5cJ1hG6fD3sA0pOiUyTrEwQ";

/// The token as it may have been written: as it is, in part, as a QString in memory, in base64.
bool holdsToken(const QByteArray &bytes)
{
    const QString wide = QString::fromLatin1(token);
    const QByteArray wideBytes(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    return bytes.contains(token.left(10)) || bytes.contains(token.mid(17, 12)) ||
           bytes.contains(wideBytes.left(20)) || bytes.contains(token.toBase64().left(30));
}

/// Every file below a folder that holds the token, hidden ones and links too.
QStringList filesWithToken(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (holdsToken(file.fileName().toUtf8()) ||
            (file.open(QIODevice::ReadOnly) && holdsToken(file.readAll())))
            found.append(file.fileName());
    }
    return found;
}

QByteArray ofProcess(const QProcess &process, const char *what)
{
    QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1String(what)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void serverThatRepeatsIt_data();
    void serverThatRepeatsIt();
    void untrustedServer();
    void wholeLife_data();
    void wholeLife();
    void crashed();
    void login();
    void searchWouldFindIt();

private:
    void startPractice(std::chrono::milliseconds appendGap);
    [[nodiscard]] QStringList import(const QString &server, const QStringList &more = {}) const;
    /// Runs it while looking at its argument list; what it printed must not hold the token.
    [[nodiscard]] CliEnded watch(const QStringList &words);
    void nothingHoldsIt();

    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<LessonOnDisk> m_lesson;
    QString m_tokenFile;
};

void SecretTest::init()
{
    m_server.reset();
    m_home = std::make_unique<CliHome>();
    m_lesson = std::make_unique<LessonOnDisk>();
    m_lesson->addSections(7);
    m_tokenFile = m_home->beside(u"token"_s, token);
    auto &environment = m_home->environment;
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_LOGGING_TO_CONSOLE"_s, u"1"_s);
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{category}: %{message}"_s);
    environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    // The sanitizer's runtime would forbid core files by itself.
    environment.insert(u"ASAN_OPTIONS"_s, u"disable_coredump=0"_s);
}

void SecretTest::startPractice(std::chrono::milliseconds appendGap)
{
    PracticeServer::Settings settings;
    settings.storage = m_home->beside(u"mark"_s, {}) + u"-practice"_s;
    settings.traits.appendGap = appendGap;
    m_server = std::move(*PracticeServer::start(settings));
    m_server->setToken(token);
}

QStringList SecretTest::import(const QString &server, const QStringList &more) const
{
    const QStringList words{u"import"_s,    m_lesson->path(), u"--server"_s,
                            server,         u"--settle"_s,    u"0.2"_s,
                            u"--retries"_s, u"1"_s,           u"--sections-per-batch"_s,
                            u"3"_s};
    return words + more;
}

CliEnded SecretTest::watch(const QStringList &words)
{
    const auto process = m_home->begin(words);
    process->closeWriteChannel();
    CliEnded ended;
    bool seen = false;
    while (process->state() != QProcess::NotRunning) {
        const auto arguments = ofProcess(*process, "cmdline");
        seen = seen || arguments.contains("lessonlift-cli");
        if (holdsToken(arguments))
            qFatal("the token is an argument");
        QTest::qWait(10);
    }
    ended = CliHome::end(*process);
    if (!seen)
        qFatal("nobody looked at the arguments");
    return ended;
}

void SecretTest::nothingHoldsIt()
{
    // What the journal shows of it afterwards, to people and to scripts.
    for (const auto &words : {QStringList{u"status"_s}, QStringList{u"status"_s, u"--json"_s}}) {
        const auto ended = m_home->run(words);
        QCOMPARE(ended.code, 0);
        QVERIFY2(!holdsToken(ended.out + ended.err), (ended.out + ended.err).constData());
    }
    QCOMPARE(filesWithToken(m_home->home()), QStringList());
}

void SecretTest::serverThatRepeatsIt_data()
{
    QTest::addColumn<QByteArray>("answer"); // @ stands for the token that the server was given
    QTest::addColumn<int>("code");
    const auto json = [](const char *name, const QByteArray &status, const QByteArray &body,
                         int code) {
        QTest::newRow(name) << RawServer::answer(status, body) << code;
    };
    json("500", "500 Error", R"({"message":"database"})", 3);
    json("500 with it", "500 Error", R"({"message":"cannot serve @"})", 3);
    json("503 with it", "503 Busy", R"({"message":"@"})", 3);
    json("400 with it in a list", "400 Bad Request", R"({"message":["@ is odd"]})", 3);
    json("401 with it", "401 Unauthorized", R"({"message":"jwt @ expired"})", 5);
    json("403 with it", "403 Forbidden", R"({"message":"@ may not"})", 5);
    json("404 with it", "404 Not Found", R"({"message":"Cannot GET with @"})", 3);
    json("500 with it where the message is cut", "500 Error",
         "{\"message\":\"" + QByteArray(280, 'x') + "@\"}", 3);
    json("200 that is no JSON", "200 OK", "<html>You said @</html>", 6);
    json("200 of another shape", "200 OK", R"({"@":"@","lessons":"@","data":{"@":1}})", 3);
    QTest::newRow("garbage") << "You said @, what is this?\r\n\r\n"_ba << 6;
    QTest::newRow("in the status line")
        << "HTTP/1.1 500 @\r\nX-Token: @\r\nContent-Length: 0\r\n\r\n"_ba << 3;
    QTest::newRow("in a redirect")
        << "HTTP/1.1 302 @\r\nLocation: http://127.0.0.1:9/?t=@\r\nContent-Length: 0\r\n\r\n"_ba
        << 3;
    QTest::newRow("cut") << "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"@\":"_ba << 6;
}

void SecretTest::serverThatRepeatsIt()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    int told = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        told += request.contains("Authorization: Bearer " + token) ? 1 : 0;
        auto said = answer;
        const auto growth = (token.size() - 1) * answer.mid(answer.indexOf("\r\n\r\n")).count('@');
        const auto length =
            "Content-Length: " + QByteArray::number(answer.size() - answer.indexOf("\r\n\r\n") - 4);
        said.replace(length, length.left(16) + QByteArray::number(length.mid(16).toInt() + growth));
        socket.write(said.replace("@", token));
        socket.disconnectFromHost();
    });
    const auto address = server.url(u"/api"_s).toString();
    for (const auto &how : {QStringList(), QStringList{u"--json"_s}}) {
        const auto ended =
            watch(import(address, how + QStringList{u"--token-file"_s, m_tokenFile}));
        QCOMPARE(ended.code, code);
        QVERIFY(told > 0);
        QVERIFY2(ended.err.contains("qt."), "the program is not as talkative as it could be");
        QVERIFY2(!holdsToken(ended.out + ended.err), (ended.out + ended.err).constData());
    }
    nothingHoldsIt();
}

void SecretTest::untrustedServer()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {}, TestAuthority().server());
    const auto ended =
        watch(import(server.url(u"/api"_s).toString(), {u"--token-file"_s, m_tokenFile}));
    QCOMPARE(ended.code, 6);
    QVERIFY2(!holdsToken(ended.out + ended.err), (ended.out + ended.err).constData());
    nothingHoldsIt();
}

void SecretTest::wholeLife_data()
{
    QTest::addColumn<bool>("fromEnvironment");
    QTest::newRow("token from a file") << false;
    QTest::newRow("token from the environment") << true;
}

/// An import that is signed out in its middle, resumed, done and verified.
void SecretTest::wholeLife()
{
    QFETCH(const bool, fromEnvironment);
    startPractice(std::chrono::milliseconds(100));
    QStringList from{u"--token-file"_s, m_tokenFile};
    if (fromEnvironment) {
        from.clear();
        m_home->environment.insert(u"LESSONLIFT_TOKEN"_s, QString::fromLatin1(token));
    }
    const auto process = m_home->begin(import(m_server->address(), from));
    QTRY_VERIFY(m_server->log().size() > 2);
    m_server->setToken("another");
    const auto signedOut = CliHome::end(*process);
    QCOMPARE(signedOut.code, 5);
    QVERIFY(!holdsToken(signedOut.out + signedOut.err));
    nothingHoldsIt();
    m_server->setToken(token);
    const auto resumed = watch(QStringList{u"resume"_s, u"--json"_s} + from);
    QCOMPARE(resumed.code, 0);
    QVERIFY(!holdsToken(resumed.out + resumed.err));
    const auto id = resumed.lesson()[u"lessonId"_s].toString();
    const auto verified = watch(QStringList{u"verify"_s, m_lesson->path(), u"--server"_s,
                                            m_server->address(), u"--lesson"_s, id, u"--deep"_s} +
                                from);
    QCOMPARE(verified.code, 0);
    QVERIFY(!holdsToken(verified.out + verified.err));
    nothingHoldsIt();
}

/// A crash leaves no memory behind, even where crashes usually do.
void SecretTest::crashed()
{
    startPractice(std::chrono::milliseconds(200));
    const QStringList from{u"--token-file"_s, m_tokenFile};
    const auto process = m_home->begin(import(m_server->address(), from));
    QTRY_VERIFY(m_server->log().size() > 2);
    const auto limits = ofProcess(*process, "limits").simplified();
    QVERIFY2(limits.contains("Max core file size 0 "), limits.constData());
    ::kill(static_cast<pid_t>(process->processId()), SIGABRT);
    const auto ended = CliHome::end(*process);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QVERIFY(!holdsToken(ended.out + ended.err));
    QCOMPARE(QDir(m_home->home()).entryList({u"core*"_s}), QStringList());
    nothingHoldsIt();
    QCOMPARE(watch(QStringList{u"resume"_s} + from).code, 0);
    nothingHoldsIt();
}

void SecretTest::login()
{
    startPractice({});
    const QStringList words{u"login"_s, u"--server"_s, m_server->address()};
    const auto password = PracticeServer::email() + u'\n' + PracticeServer::password() + u'\n';
    for (const auto &typed : {token + '\n', password.toUtf8()}) {
        const auto ended = m_home->run(words, typed);
        QVERIFY(ended.code == 0 || ended.code == 5); // 5: there is no keychain here
        QVERIFY2(!holdsToken(ended.out + ended.err), (ended.out + ended.err).constData());
    }
    nothingHoldsIt();
}

/// None of the above is worth anything if the search is blind.
void SecretTest::searchWouldFindIt()
{
    const QDir home(m_home->home());
    QVERIFY(home.mkpath(u".hidden/deep"_s));
    const QString wide = QString::fromLatin1(token);
    const QByteArray shapes[] = {
        token, "before " + token.left(20), token.mid(15), token.toBase64(),
        QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)};
    for (const auto &shape : shapes) {
        QFile file(home.filePath(u".hidden/deep/.journal.sqlite-wal"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, '\0') + shape + QByteArray(5000, '\xff'));
        file.close();
        QCOMPARE(filesWithToken(home.path()), QStringList{file.fileName()});
        file.remove();
    }
    // And by the program's own hand: as a title it is in the journal and on the screen.
    startPractice({});
    const auto ended =
        m_home->run(import(m_server->address(), {u"--token-file"_s, m_tokenFile, u"--title"_s,
                                                 QString::fromLatin1(token)}));
    QCOMPARE(ended.code, 0);
    QVERIFY(holdsToken(ended.out));
    QVERIFY(!filesWithToken(home.path()).isEmpty());
}

GUILESS_TEST(secret, SecretTest)
#include "tst_secret.moc"
