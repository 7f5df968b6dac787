// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The program itself, as a script meets it: words, exit codes, JSON, kills.
#include "cli/ExitCode.h"
#include "CliBench.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliTest : public CliBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void usageIsOne_data();
    void usageIsOne();
    void checkTellsProblems();
    void importStatusVerify();
    void blockedWritesNothing_data();
    void blockedWritesNothing();
    void tokenIsReadOnceMore();
    void notSignedInIsFive();
    void unreachableIsSix();
    void heldIsSeven();
    void killedThenResumed();
    void interruptedIs130();
    void dryRunSendsNothing();
    void loginTakesNoArgumentToken();
    void exitCodeOfSeveral();
};

void CliTest::usageIsOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("nothing") << QStringList();
    QTest::addRow("unknown command") << QStringList{u"fly"_s};
    QTest::addRow("no folder") << QStringList{u"check"_s};
    QTest::addRow("no server") << QStringList{u"import"_s, u"/tmp"_s};
    QTest::addRow("one lesson, two folders")
        << QStringList{u"verify"_s,        u"/tmp"_s,     u"/var"_s, u"--server"_s,
                       u"https://a/api"_s, u"--lesson"_s, u"1"_s};
    QTest::addRow("unknown option") << QStringList{u"status"_s, u"--fast"_s};
    QTest::addRow("parallel 17") << QStringList{u"status"_s, u"--parallel"_s, u"17"_s};
    QTest::addRow("level") << QStringList{u"status"_s, u"--level"_s, u"depth"_s};
    QTest::addRow("method") << QStringList{u"status"_s, u"--method"_s, u"magic"_s};
    QTest::addRow("pause") << QStringList{u"status"_s, u"--pause"_s, u"soon"_s};
    QTest::addRow("plain http elsewhere")
        << QStringList{u"import"_s, u"/tmp"_s, u"--server"_s, u"http://example.org/api"_s};
    QTest::addRow("a token is no argument") << QStringList{u"status"_s, u"--token"_s, u"x"_s};
}

void CliTest::usageIsOne()
{
    QFETCH(const QStringList, words);
    const auto ended = run(words);
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.err.isEmpty());
}

void CliTest::checkTellsProblems()
{
    auto ended = run({u"check"_s, m_lesson->path(), u"--json"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.last()[u"event"_s].toString(), u"check"_s);
    QCOMPARE(ended.lesson()[u"sections"_s].toInt(), 12);
    m_lesson->write(u"Section_3/Main_Content.opus"_s, opusBytes(1).chopped(9));
    ended = run({u"check"_s, m_lesson->path(), u"--json"_s});
    QCOMPARE(ended.code, 2);
    const auto problems = ended.lesson()[u"problems"_s].toArray();
    bool found = false;
    for (const auto &problem : problems) {
        if (problem[u"rule"_s].toString() != u"OpusDamaged"_s)
            continue;
        found = true;
        QCOMPARE(problem[u"severity"_s].toString(), u"error"_s);
        QCOMPARE(problem[u"file"_s].toString(), u"Section_3/Main_Content.opus"_s);
    }
    QVERIFY(found);
    QVERIFY(run({u"check"_s, m_lesson->path()}).out.contains("Record or export the file again"));
}

void CliTest::importStatusVerify()
{
    const auto ended = run(import(m_lesson->path()));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.last()[u"event"_s].toString(), u"summary"_s);
    const auto lesson = ended.lesson();
    QCOMPARE(lesson[u"state"_s].toString(), u"done"_s);
    QCOMPARE(lesson[u"confirmed"_s].toString(), u"served"_s);
    QCOMPARE(lesson[u"sections"_s].toInt(), 12);
    QCOMPARE(lesson[u"audio"_s].toInt(), 32);
    QCOMPARE(lesson[u"batches"_s].toInt(), 4);
    QCOMPARE(lesson[u"method"_s].toString(), u"append"_s);
    QVERIFY(lesson[u"problem"_s].isNull());
    const QString id = lesson[u"lessonId"_s].toString();

    const auto status = run({u"status"_s, u"--json"_s}).last()[u"imports"_s].toArray();
    QCOMPARE(status.size(), 1);
    QCOMPARE(status[0][u"state"_s].toString(), u"done"_s);
    QCOMPARE(run({u"resume"_s, u"--json"_s}).code, 0);

    const auto words = verify(m_lesson->path()) + QStringList{u"--lesson"_s, id};
    auto verified = run(words);
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.last()[u"summary"_s][u"same"_s].toInt(), 12);
    const QDir shelf(m_server->shelf());
    const auto files = shelf.entryList({u"section-0-*"_s}, QDir::Files);
    QFile::remove(shelf.filePath(files.first()));
    QFile other(shelf.filePath(files.last()));
    QVERIFY(other.open(QIODevice::ReadWrite));
    other.seek(100);
    other.write("!");
    other.close();
    verified = run(words);
    QCOMPARE(verified.code, 4);
    QCOMPARE(verified.last()[u"summary"_s][u"audioMissing"_s].toInt(), 1);
    // Other bytes of the same size: only deep sees them.
    QVERIFY(!verified.last()[u"summary"_s].toObject().contains(u"audioDiffers"_s));
    verified = run(words + QStringList{u"--deep"_s});
    QCOMPARE(verified.last()[u"summary"_s][u"audioDiffers"_s].toInt(), 1);
}

void CliTest::blockedWritesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut-short Opus") << u"Section_2/Main_Content.opus"_s << opusBytes(2).left(60);
    QTest::newRow("unknown category")
        << u"lesson.json"_s << QByteArray(R"({"category":"astrology"})");
    QTest::newRow("two Section_3") << u"Section_03/Main_Content.txt"_s << QByteArray("x");
}

void CliTest::blockedWritesNothing()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    m_lesson->write(file, bytes);
    const auto ended = run(import(m_lesson->path()));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.lesson()[u"state"_s].toString(), u"blocked"_s);
    QCOMPARE(ended.lesson()[u"problem"_s][u"kind"_s].toString(), u"ContentProblems"_s);
    for (const auto &request : m_server->log())
        QCOMPARE(request.method, u"GET"_s);
    QCOMPARE(m_server->lessons().size(), 0);
}

void CliTest::tokenIsReadOnceMore()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    startServer(slow);
    const auto process = begin(import(m_lesson->path()));
    QTRY_VERIFY(m_server->log().size() > 3);
    QFile token(m_dir->filePath(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("another");
    token.close();
    m_server->setToken("another");
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 0);
}

void CliTest::notSignedInIsFive()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    startServer(slow);
    const auto process = begin(import(m_lesson->path()));
    QTRY_VERIFY(m_server->log().size() > 3);
    const auto good = m_server->token();
    m_server->setToken("another");
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 5);
    const auto out = process->readAllStandardOutput() + process->readAllStandardError();
    QVERIFY(!out.contains(good));
    m_server->setToken(good);
    const auto resumed =
        run({u"resume"_s, u"--json"_s, u"--token-file"_s, m_dir->filePath(u"token"_s)});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.lesson()[u"state"_s].toString(), u"done"_s);
    QCOMPARE(m_server->lessons().size(), 1);
}

void CliTest::unreachableIsSix()
{
    auto words = import(m_lesson->path());
    m_server.reset();
    words[words.indexOf(u"--server"_s) + 1] = u"http://127.0.0.1:9/api"_s;
    const auto ended = run(words);
    QCOMPARE(ended.code, 6);
    QCOMPARE(ended.lesson()[u"state"_s].toString(), u"unfinished"_s);
}

void CliTest::heldIsSeven()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(300);
    startServer(slow);
    const auto first = begin(import(m_lesson->path()));
    QTRY_VERIFY(m_server->log().size() > 2);
    const auto second = run(import(m_lesson->path()));
    QCOMPARE(second.code, 7);
    const auto holder = QString::number(first->processId());
    QVERIFY(second.lesson()[u"problem"_s][u"detail"_s].toString().contains(holder));
    QVERIFY(first->waitForFinished(30'000));
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(m_server->lessons().size(), 1);
}

void CliTest::killedThenResumed()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(100);
    startServer(slow);
    for (qsizetype requests = 2; requests < 8; requests += 2) {
        const auto process = begin(requests == 2 ? import(m_lesson->path())
                                                 : QStringList{u"resume"_s, u"--token-file"_s,
                                                               m_dir->filePath(u"token"_s)});
        QTRY_VERIFY(m_server->log().size() >= requests || process->state() == QProcess::NotRunning);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    const auto resumed =
        run({u"resume"_s, u"--json"_s, u"--token-file"_s, m_dir->filePath(u"token"_s)});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(m_server->lessons().size(), 1);
    const auto sections = m_server->lessons()[0][u"sections"_s].toArray();
    QCOMPARE(sections.size(), 12);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(sections[i][u"title"_s].toString(), u"Section %1"_s.arg(i + 1));
}

void CliTest::interruptedIs130()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(200);
    startServer(slow);
    const auto process = begin(import(m_lesson->path()));
    QTRY_VERIFY(m_server->log().size() > 3);
    process->terminate();
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 130);
    const auto last =
        QJsonDocument::fromJson(process->readAllStandardOutput().trimmed().split('\n').last())
            .object();
    QCOMPARE(last[u"lessons"_s][0][u"state"_s].toString(), u"unfinished"_s);
}

void CliTest::dryRunSendsNothing()
{
    const auto ended = run(import(m_lesson->path()) + QStringList{u"--dry-run"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains("\"batches\":4"));
    QVERIFY(!ended.out.contains("bytesPerSecond"));
    // A limit is a rate: a batch is what it lets through in a minute, here one section.
    m_lesson->write(u"Section_1/Main_Content.txt"_s, QByteArray(9000, 'x'));
    const auto slow =
        run(import(m_lesson->path()) + QStringList{u"--dry-run"_s, u"--limit-rate"_s, u"0.001"_s});
    QCOMPARE(slow.code, 0);
    QVERIFY2(slow.out.contains("\"bytesPerSecond\":125"), slow.out.constData());
    QVERIFY2(!slow.out.contains("\"batches\":4"), slow.out.constData());
    QCOMPARE(m_server->log().size(), 0);
}

void CliTest::loginTakesNoArgumentToken()
{
    // Without a keychain in this environment login must say so, and not say the token.
    const auto process = begin({u"login"_s, u"--server"_s, m_server->address()});
    process->write("secret-token-123\n");
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished(30'000));
    const auto out = process->readAllStandardOutput() + process->readAllStandardError();
    QVERIFY(process->exitCode() == 0 || process->exitCode() == 5);
    QVERIFY(!out.isEmpty());
    QVERIFY(!out.contains("secret-token-123"));
}

void CliTest::exitCodeOfSeveral()
{
    const auto with = [](LessonState state, Kind kind) {
        LessonSummary summary;
        summary.state = state;
        if (state != LessonState::Done) {
            summary.problem = Error();
            summary.problem->kind = kind;
        }
        return summary;
    };
    const auto done = with(LessonState::Done, Kind::Cancelled);
    const auto blocked = with(LessonState::Blocked, Kind::ContentProblems);
    const auto conflict = with(LessonState::Conflict, Kind::TextConflict);
    const auto failed = with(LessonState::Failed, Kind::Rejected);
    const auto held = with(LessonState::Failed, Kind::HeldByOther);
    const auto away = with(LessonState::Unfinished, Kind::Offline);
    const auto out = with(LessonState::Unfinished, Kind::NotSignedIn);
    const auto stopped = with(LessonState::Unfinished, Kind::Interrupted);
    QCOMPARE(exitCodeOf(QList<LessonSummary>()), 0);
    QList<LessonSummary> all{done};
    const std::pair<LessonSummary, int> steps[] = {
        {blocked, 2}, {conflict, 4}, {failed, 3}, {held, 7}, {away, 6}, {out, 5}, {stopped, 130}};
    for (const auto &[summary, code] : steps) {
        all.append(summary);
        QCOMPARE(exitCodeOf(all), code);
    }
}

GUILESS_TEST(cli, CliTest)
#include "tst_cli.moc"
