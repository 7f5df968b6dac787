// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// `repair` as a script meets it: plan, exit codes, the journal, kills.
#include "support/ProgramBench.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planThenRepair();
    void wholeIsZero();
    void withoutOrderIsFour();
    void blockedIsTwo();
    void noFolderIsTwo();
    void keepThatCannotBeIsTwo_data();
    void keepThatCannotBeIsTwo();
    void keptBeforeTheFirstWrite();
    void keptLater();
    void notSignedInIsFive();
    void unreachableIsSix();
    void heldIsSeven();
    void killedThenResumed();
    void usageIsOne_data();
    void usageIsOne();

private:
    [[nodiscard]] static QString idOf(const ProgramBench &bench)
    {
        return bench.server().lessons().at(0)[u"_id"_s].toString();
    }
    [[nodiscard]] static QStringList repair(const ProgramBench &bench)
    {
        auto words = bench.import();
        words.first() = u"repair"_s;
        return words + QStringList{u"--lesson"_s, idOf(bench)};
    }
    [[nodiscard]] static QJsonObject last(const ProgramBench::Ended &ended)
    {
        return QJsonDocument::fromJson(ended.out.trimmed().split('\n').last()).object();
    }
    /// Every English recording of the lesson itself; their references stay.
    static void loseAudio(const ProgramBench &bench)
    {
        QDir shelf(bench.server().shelf());
        for (const auto &section : bench.server().lessons()[0][u"sections"_s].toArray()) {
            const auto url = section[u"englishAudio"_s][u"url"_s].toString();
            QVERIFY(shelf.remove(url.section(u'/', -1)));
        }
    }
    [[nodiscard]] static qsizetype writes(const ProgramBench &bench)
    {
        qsizetype count = 0;
        for (const auto &request : bench.server().log())
            count += request.method == "GET"_L1 || request.method == "HEAD"_L1 ? 0 : 1;
        return count;
    }
};

void CliRepairTest::planThenRepair()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 4);
    QCOMPARE(bench.run(bench.import()).code, 0);
    loseAudio(bench);
    const auto before = bench.server().lessons()[0].toObject();
    const auto written = writes(bench);

    auto ended = bench.run(repair(bench) + QStringList{u"--dry-run"_s});
    QCOMPARE(ended.code, 4);
    const auto planned = last(ended);
    QCOMPARE(planned[u"event"_s].toString(), u"repair"_s);
    QCOMPARE(planned[u"lessonId"_s].toString(), idOf(bench));
    QCOMPARE(planned[u"state"_s].toString(), u"planned"_s);
    QVERIFY(planned[u"problem"_s].isNull());
    QVERIFY(planned[u"import"_s].isNull());
    const auto plan = planned[u"plan"_s].toArray();
    QCOMPARE(plan.size(), 5);
    QCOMPARE(plan[0][u"action"_s].toString(), u"replace"_s);
    QCOMPARE(plan[0][u"section"_s].toString(), u"Section 1"_s);
    QCOMPARE(plan[0][u"reasons"_s].toArray(), QJsonArray{u"audioMissing"_s});
    QCOMPARE(plan[0][u"audio"_s].toArray(), QJsonArray{u"Section_1/Main_Content.opus"_s});
    QCOMPARE(plan[0][u"files"_s].toInt(), 2);
    // The other one is right, and goes along.
    QCOMPARE(plan[0][u"againFiles"_s].toInt(), 1);
    QVERIFY(plan[0][u"againBytes"_s].toInt() > 0);
    QVERIFY(plan[0][u"againBytes"_s].toInt() < plan[0][u"bytes"_s].toInt());
    QCOMPARE(plan[4][u"action"_s].toString(), u"totals"_s);
    QVERIFY(plan[4][u"section"_s].isNull());
    QCOMPARE(writes(bench), written);
    QCOMPARE(bench.server().lessons()[0].toObject(), before);

    // For people, too: in words that count.
    auto words = repair(bench) + QStringList{u"--dry-run"_s};
    words.removeAll(u"--json"_s);
    QVERIFY(bench.run(words).out.contains("Of these, 1 audio file,"));

    const auto keep = bench.file(u"before.json"_s);
    ended = bench.run(repair(bench) + QStringList{u"--keep"_s, keep});
    QCOMPARE(ended.code, 0);
    QCOMPARE(last(ended)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(last(ended)[u"plan"_s].toArray(), plan);
    const auto id = last(ended)[u"import"_s].toString();
    const auto report =
        bench.run({u"report"_s, id, u"--format"_s, u"json"_s, u"--journal"_s, bench.journal()});
    QCOMPARE(report.code, 0);
    QVERIFY(report.out.contains(id.toLatin1()));
    QCOMPARE(bench.whatIsWrong(), QString());
    QFile kept(keep);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(kept.readAll()).object(), before);
    QVERIFY(bench.run(words).out.contains("nothing to mend"));
}

void CliRepairTest::wholeIsZero()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 3);
    QCOMPARE(bench.run(bench.import()).code, 0);
    const auto written = writes(bench);
    for (const auto &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const auto ended = bench.run(repair(bench) + more);
        QCOMPARE(ended.code, 0);
        QCOMPARE(last(ended)[u"state"_s].toString(), u"done"_s);
        QCOMPARE(last(ended)[u"plan"_s].toArray(), QJsonArray());
    }
    QCOMPARE(writes(bench), written);
}

void CliRepairTest::withoutOrderIsFour()
{
    PracticeTraits traits;
    traits.hasOrder = false;
    const ProgramBench bench(QStringLiteral(CLI_PATH), 3, traits);
    QCOMPARE(bench.run(bench.import()).code, 0);
    loseAudio(bench);
    const auto before = bench.server().lessons();
    const auto ended = bench.run(repair(bench));
    QCOMPARE(ended.code, 4);
    QCOMPARE(last(ended)[u"state"_s].toString(), u"conflict"_s);
    QCOMPARE(last(ended)[u"problem"_s][u"kind"_s].toString(), u"NotOrderable"_s);
    const auto action = last(ended)[u"problem"_s][u"action"_s].toString();
    QVERIFY2(action.contains(u"separate"_s), qPrintable(action));
    QCOMPARE(last(ended)[u"plan"_s].toArray(), QJsonArray());
    QCOMPARE(last(ended)[u"cannot"_s].toArray().size(), 3);
    QCOMPARE(bench.server().lessons(), before);
}

void CliRepairTest::blockedIsTwo()
{
    ProgramBench bench(QStringLiteral(CLI_PATH), 2);
    QCOMPARE(bench.run(bench.import()).code, 0);
    bench.lesson().write(u"Section_2/Main_Content.opus"_s, opusBytes(2).left(60));
    const auto written = writes(bench);
    const auto ended = bench.run(repair(bench));
    QCOMPARE(ended.code, 2);
    QCOMPARE(last(ended)[u"state"_s].toString(), u"blocked"_s);
    const QString file = u"Section_2/Main_Content.opus"_s;
    const auto problem = last(ended)[u"problems"_s][0];
    QCOMPARE(problem[u"file"_s].toString(), file);
    QCOMPARE(problem[u"rule"_s].toString(), u"OpusDamaged"_s);
    QCOMPARE(last(ended)[u"problem"_s][u"detail"_s].toString(), file);
    QCOMPARE(writes(bench), written);
}

void CliRepairTest::noFolderIsTwo()
{
    ProgramBench bench(QStringLiteral(CLI_PATH), 2);
    QCOMPARE(bench.run(bench.import()).code, 0);
    const auto nowhere = bench.file(u"nowhere"_s);
    auto words = repair(bench);
    words.replace(words.indexOf(bench.lesson().path()), nowhere);
    const auto ended = bench.run(words);
    QCOMPARE(ended.code, 2);
    QCOMPARE(last(ended)[u"problem"_s][u"detail"_s].toString(), nowhere);
    QVERIFY2(ended.err.contains(nowhere.toUtf8()), ended.err.constData());
}

void CliRepairTest::keepThatCannotBeIsTwo_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("is there already") << u"there.json"_s;
    QTest::newRow("no such folder") << u"nowhere/before.json"_s;
    QTest::newRow("a folder") << u"."_s;
}

void CliRepairTest::keepThatCannotBeIsTwo()
{
    QFETCH(const QString, file);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 2);
    QCOMPARE(bench.run(bench.import()).code, 0);
    loseAudio(bench);
    QFile there(bench.file(u"there.json"_s));
    QVERIFY(there.open(QIODevice::ReadWrite));
    QCOMPARE(there.write("mine"), 4);
    there.close();
    const auto log = bench.server().log().size();
    const auto ended = bench.run(repair(bench) + QStringList{u"--keep"_s, bench.file(file)});
    QCOMPARE(ended.code, 2);
    QCOMPARE(last(ended)[u"state"_s].toString(), u"blocked"_s);
    QCOMPARE(last(ended)[u"problem"_s][u"kind"_s].toString(), u"CannotWrite"_s);
    QVERIFY2(ended.err.contains("cannot be written"), ended.err.constData());
    QCOMPARE(bench.server().log().size(), log);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void CliRepairTest::keptBeforeTheFirstWrite()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::seconds(5);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 2, slow);
    QCOMPARE(bench.run(bench.import()).code, 0);
    loseAudio(bench);
    const auto before = bench.server().lessons()[0].toObject();
    const auto keep = bench.file(u"before.json"_s);
    const auto written = writes(bench);
    const auto process = bench.begin(repair(bench) + QStringList{u"--keep"_s, keep});
    QTRY_VERIFY_WITH_TIMEOUT(writes(bench) > written, 20'000);
    process->kill();
    QVERIFY(process->waitForFinished());
    QFile kept(keep);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const auto bytes = kept.readAll();
    QCOMPARE(QJsonDocument::fromJson(bytes).object(), before);
    kept.close();
    // The same command goes on, with the same file.
    const auto again = bench.run(repair(bench) + QStringList{u"--keep"_s, keep});
    QCOMPARE(again.code, 0);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void CliRepairTest::keptLater()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 2);
    const auto imported = bench.run(bench.import());
    QCOMPARE(imported.code, 0);
    const auto exported = [&bench](const ProgramBench::Ended &of, const QString &file) {
        const auto id =
            last(of)[u"import"_s].toString(last(of)[u"lessons"_s][0][u"import"_s].toString());
        return bench
            .run({u"report"_s, id, u"--json"_s, u"--keep"_s, file, u"--journal"_s, bench.journal()})
            .code;
    };
    loseAudio(bench);
    const auto before = bench.server().lessons()[0].toObject();
    const auto repaired = bench.run(repair(bench));
    QCOMPARE(repaired.code, 0);
    const auto file = bench.file(u"before.json"_s);
    QCOMPARE(exported(repaired, file), 0);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(kept.readAll()).object(), before);
    // An import has nothing of the kind.
    QCOMPARE(exported(imported, bench.file(u"none.json"_s)), 3);
    QVERIFY(!QFile::exists(bench.file(u"none.json"_s)));
}

void CliRepairTest::notSignedInIsFive()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 2);
    QCOMPARE(bench.run(bench.import()).code, 0);
    const auto words = repair(bench);
    bench.server().setToken("another");
    for (const auto &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const auto ended = bench.run(words + more);
        QCOMPARE(ended.code, 5);
        QCOMPARE(last(ended)[u"state"_s].toString(), u"unfinished"_s);
        QCOMPARE(last(ended)[u"problem"_s][u"kind"_s].toString(), u"NotSignedIn"_s);
    }
}

void CliRepairTest::unreachableIsSix()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 2);
    QCOMPARE(bench.run(bench.import()).code, 0);
    auto words = repair(bench) + QStringList{u"--dry-run"_s};
    words[words.indexOf(u"--server"_s) + 1] = u"http://127.0.0.1:9/api"_s;
    QCOMPARE(bench.run(words).code, 6);
}

void CliRepairTest::heldIsSeven()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(400);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 4, slow);
    QCOMPARE(bench.run(bench.import()).code, 0);
    loseAudio(bench);
    const auto written = writes(bench);
    const auto first = bench.begin(repair(bench));
    QTRY_VERIFY(writes(bench) > written + 1);
    const auto second = bench.run(repair(bench));
    QCOMPARE(second.code, 7);
    QCOMPARE(last(second)[u"problem"_s][u"kind"_s].toString(), u"HeldByOther"_s);
    QCOMPARE(ProgramBench::end(*first).code, 0);
    QCOMPARE(bench.whatIsWrong(), QString());
}

void CliRepairTest::killedThenResumed()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    ProgramBench bench(QStringLiteral(CLI_PATH), 6, slow);
    QCOMPARE(bench.run(bench.import()).code, 0);
    // An import would call this a conflict.
    for (int i = 1; i <= 6; ++i)
        bench.lesson().write(u"Section_%1/Main_Content.txt"_s.arg(i), "Better words");
    const auto words = repair(bench);
    auto killed = writes(bench);
    for (int round = 0; round < 3; ++round) {
        const auto process = bench.begin(round == 0 ? words : bench.resume());
        QTRY_VERIFY_WITH_TIMEOUT(
            writes(bench) > killed + 1 || process->state() == QProcess::NotRunning, 20'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        killed = writes(bench);
    }
    const auto ended = bench.run(bench.resume());
    QCOMPARE(ended.code, 0);
    QCOMPARE(bench.whatIsWrong(), QString());
}

void CliRepairTest::usageIsOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no lesson") << QStringList{u"--server"_s, u"http://127.0.0.1:9/api"_s};
    QTest::newRow("no server") << QStringList{u"--lesson"_s, u"1"_s};
    QTest::newRow("separate") << QStringList{u"--server"_s, u"http://127.0.0.1:9/api"_s,
                                             u"--lesson"_s, u"1"_s,
                                             u"--method"_s, u"separate"_s};
}

void CliRepairTest::usageIsOne()
{
    QFETCH(const QStringList, words);
    ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    const QStringList repair{u"repair"_s, bench.lesson().path()};
    QCOMPARE(bench.run(repair + words).code, 1);
}

GUILESS_TEST(clirepair, CliRepairTest)
#include "tst_clirepair.moc"
