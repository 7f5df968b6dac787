// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What folders and servers say, printed: nothing a terminal obeys, and no line that looks like
// ours.
#include "cli/ForTerminal.h"
#include "http/RawServer.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <cstdlib>
#include <fcntl.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Clears the screen, names the window, goes back over the line, and pretends to be a line of ours.
const QString hostile =
    u"Act\x1b[2J\x1b]0;owned\x07 \u009b2J \rdone\nAct: done: 9 sections \u202egnp.\u2028%2"_s;

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Text of ours has line ends and what draws the progress; nothing else of the kind.
bool isHarmless(QByteArray text)
{
    text.replace("\r\x1b[K", "");
    for (const auto c : QString::fromUtf8(text)) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n';
        if (control || c == u'\u202e' || c == u'\u2028')
            return false;
    }
    return true;
}

} // namespace

class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plain_data();
    void plain();
    void jsonReadsBackTheSame();
    void folderTitles_data();
    void folderTitles();
    void serverMessages_data();
    void serverMessages();
    void questionOnAFailedBatch();
    void progressBarOnATerminal();

private:
    [[nodiscard]] std::unique_ptr<QProcess> prepared(const QStringList &words) const;
    [[nodiscard]] Ended run(const QStringList &words) const;
    [[nodiscard]] QStringList import(const RawServer &server) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LessonOnDisk> m_lesson;
};

void HostileTextTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_lesson = std::make_unique<LessonOnDisk>();
    m_lesson->addSections(1);
}

std::unique_ptr<QProcess> HostileTextTest::prepared(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->path());
    environment.insert(u"HOME"_s, m_dir->path());
    environment.insert(u"LESSONLIFT_TOKEN"_s, u"t"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(QStringLiteral(CLI_PATH));
    process->setArguments(words);
    return process;
}

/// The servers of these tests answer on the test's own thread: its events must go on.
Ended HostileTextTest::run(const QStringList &words) const
{
    const auto process = prepared(words);
    process->start();
    process->closeWriteChannel();
    Ended ended;
    if (QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000))
        ended.code = process->exitCode();
    ended.out = process->readAllStandardOutput();
    ended.err = process->readAllStandardError();
    return ended;
}

QStringList HostileTextTest::import(const RawServer &server) const
{
    return {u"import"_s,   m_lesson->path(), u"--server"_s,  server.url(u"/api"_s).toString(),
            u"--settle"_s, u"0"_s,           u"--retries"_s, u"0"_s};
}

void HostileTextTest::plain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const QString gone = QString(QChar::ReplacementCharacter);
    QTest::newRow("plain") << u"Section 2A"_s << u"Section 2A"_s;
    QTest::newRow("Hindi and its joiners")
        << u"\u0915\u094d\u200d\u0937 \u0928\u094d\u200c\u0939"_s
        << u"\u0915\u094d\u200d\u0937 \u0928\u094d\u200c\u0939"_s;
    QTest::newRow("emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("right to left") << u"\u0627\u0644"_s << u"\u0627\u0644"_s;
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << u"a"_s + gone + u"[2Jb"_s;
    QTest::newRow("C1") << u"a\u009b2J"_s << u"a"_s + gone + u"2J"_s;
    QTest::newRow("DEL") << u"a\x7f"_s << u"a"_s + gone;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b' << u"a"_s + gone + u'b';
    QTest::newRow("bell and backspace") << u"\x07\x08"_s << gone + gone;
    QTest::newRow("line ends") << u"a\r\nb\u2028c\u2029d"_s << u"a  b c d"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("turned around")
        << u"a\u202eb\u2066c\u2069"_s << u"a"_s + gone + u'b' + gone + u'c' + gone;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) << u"a?"_s;
}

void HostileTextTest::plain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    QCOMPARE(QString::fromUtf8(forTerminal(text)), printed);
}

void HostileTextTest::jsonReadsBackTheSame()
{
    const QJsonObject json{{u"title"_s, hostile},
                           {hostile, QJsonArray{u"\\u001b \"\x7f\u009b"_s, u"\u0915"_s, 1}}};
    const auto printed = forTerminal(json);
    QVERIFY2(isHarmless(printed) && !printed.contains('\n'), printed.constData());
    QCOMPARE(QJsonDocument::fromJson(printed).object(), json);
    QVERIFY(printed.contains("\u0915")); // what is harmless is not made unreadable
}

void HostileTextTest::folderTitles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("check for scripts") << QStringList{u"check"_s, u"--json"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"--dry-run"_s, u"--server"_s,
                                           u"http://127.0.0.1:9/api"_s};
}

void HostileTextTest::folderTitles()
{
    QFETCH(QStringList, words);
    m_lesson->write(u"lesson.json"_s, QJsonDocument(QJsonObject{{u"title"_s, hostile}}).toJson());
    m_lesson->write(u"Section_1/\x1b[31mred\nerror: x.txt"_s, "x"); // a file that nothing uses
    words.insert(1, m_lesson->path());
    const auto ended = run(words);
    QCOMPARE(ended.code, 0);
    QVERIFY2(isHarmless(ended.out + ended.err), ended.out.constData());
    QVERIFY(ended.out.contains("2J"));
    for (const auto &line : ended.out.split('\n'))
        QVERIFY2(!line.startsWith("Act: done") && !line.startsWith("error:"), line.constData());
    if (words.contains(u"--json"_s))
        QCOMPARE(QJsonDocument::fromJson(ended.out)[u"lessons"_s][0][u"title"_s].toString(),
                 hostile);
    else
        QVERIFY2(ended.out.contains("%2: "), "the title's own %2 is no place for a number");
}

void HostileTextTest::serverMessages_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a refusal") << "403 Forbidden"_ba;
    QTest::newRow("a failure") << "500 Internal Server Error"_ba;
}

void HostileTextTest::serverMessages()
{
    QFETCH(const QByteArray, status);
    RawServer server([&status](QTcpSocket &socket, const QByteArray &) {
        const QJsonObject json{{u"message"_s, hostile}};
        socket.write(RawServer::answer(status, QJsonDocument(json).toJson()));
    });
    const auto imported = run(import(server));
    QVERIFY(imported.code > 0);
    QVERIFY2(imported.out.contains("2J"), imported.out.constData());
    const auto forScripts = run(import(server) + QStringList{u"--json"_s});
    const auto told = run({u"status"_s}); // from the journal
    QVERIFY(told.out.contains("2J"));
    for (const auto &ended : {imported, forScripts, told}) {
        QVERIFY2(isHarmless(ended.out + ended.err), ended.out.constData());
        for (const auto &line : ended.out.split('\n'))
            QVERIFY2(!line.startsWith("Act: done"), line.constData());
    }
}

void HostileTextTest::questionOnAFailedBatch()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        const bool appends = request.left(request.indexOf('\r')).contains("append-sections");
        const QJsonObject refusal{{u"message"_s, hostile}};
        const QJsonObject lesson{
            {u"_id"_s, u"1"_s}, {u"title"_s, u"Lesson"_s}, {u"sections"_s, QJsonArray()}};
        const bool lists = request.startsWith("GET /api/admin/audio-lessons?");
        const QJsonObject page{{u"items"_s, QJsonArray()}, {u"totalPages"_s, 0}};
        socket.write(
            appends ? RawServer::answer("400 Bad Request", QJsonDocument(refusal).toJson())
                    : RawServer::answer("200 OK", QJsonDocument(lists ? page : lesson).toJson()));
    });
    const auto ended = run(import(server) + QStringList{u"--on-failure"_s, u"ask"_s});
    QVERIFY(ended.code > 0);
    const auto question = ended.out.left(ended.out.indexOf("[y/N]"));
    QVERIFY2(question.contains("2J"), ended.out.constData());
    QVERIFY2(isHarmless(ended.out + ended.err), ended.out.constData());
    for (const auto &line : ended.out.split('\n'))
        QVERIFY2(!line.startsWith("Act: done"), line.constData());
}

void HostileTextTest::progressBarOnATerminal()
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        const QJsonObject json{{u"message"_s, hostile}};
        socket.write(RawServer::answer("503 Busy", QJsonDocument(json).toJson()));
    });
    auto words = import(server);
    words.last() = u"1"_s; // a retry: the bar says what it waits for
    const auto process = prepared(words);
    process->setStandardOutputFile(QString::fromLocal8Bit(ptsname(terminal)));
    process->start();
    process->closeWriteChannel();
    QVERIFY(
        QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000));
    QByteArray shown(64 * 1024, '\0');
    const auto got = read(terminal, shown.data(), static_cast<std::size_t>(shown.size()));
    close(terminal);
    QVERIFY(got > 0);
    shown.truncate(got);
    shown.replace("\r\n", "\n"); // the terminal's own doing
    QVERIFY2(shown.contains("\r\x1b[K[") && shown.contains("2J"), shown.constData());
    QVERIFY2(isHarmless(shown), shown.toPercentEncoding(" []").constData());
}

GUILESS_TEST(hostiletext, HostileTextTest)
#include "tst_hostiletext.moc"
