// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The program's journal is spoilt in the middle of an import: what it says, and what comes of it.
#include "support/ProgramBench.h"
#include "support/TestMain.h"

#include <algorithm>
#include <QJsonArray>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class DamagedJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesFromTheServersTruth_data();
    void resumesFromTheServersTruth();

private:
    static void stopHalfWay(ProgramBench &bench, bool kill);
    static void overwrite(const QString &file, qint64 at);
};

void DamagedJournalTest::stopHalfWay(ProgramBench &bench, bool kill)
{
    const auto process = bench.begin(bench.import());
    QTRY_VERIFY(bench.server().log().size() > 4);
    kill ? process->kill() : process->terminate();
    const auto ended = ProgramBench::end(*process);
    QCOMPARE(ended.code, kill ? -1 : 130);
    QCOMPARE(bench.server().lessons().size(), 1);
    // A write that is still being carried out can be awaited only by whoever has a journal.
    QTRY_VERIFY(std::ranges::none_of(bench.server().log(),
                                     [](const auto &request) { return request.status == 0; }));
}

void DamagedJournalTest::overwrite(const QString &file, qint64 at)
{
    QFile spoilt(file);
    QVERIFY(spoilt.open(QIODevice::ReadWrite));
    QVERIFY(spoilt.seek(at));
    QCOMPARE(spoilt.write(QByteArray(4096, 'x')), 4096);
}

void DamagedJournalTest::resumesFromTheServersTruth_data()
{
    QTest::addColumn<bool>("killed");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("saved"); // the import, with its lesson
    QTest::newRow("indices") << false << u""_s << 3 << true;
    QTest::newRow("batches") << false << u""_s << 9 << true;
    QTest::newRow("first page") << false << u""_s << 0 << false;
    // All that the killed program wrote is in the -wal.
    QTest::newRow("-wal") << true << u"-wal"_s << 0 << false;
}

void DamagedJournalTest::resumesFromTheServersTruth()
{
    QFETCH(const bool, killed);
    QFETCH(const QString, end);
    QFETCH(const int, page);
    QFETCH(const bool, saved);
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    ProgramBench bench(QStringLiteral(CLI_PATH), 8, slow);
    stopHalfWay(bench, killed);
    overwrite(bench.journal() + end, qint64(page) * 8192);

    auto ended = bench.run(bench.resume());
    QCOMPARE(ended.code, saved ? 0 : 3); // what is left to do is not known
    const auto told = ended.events(u"journal"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][u"journal"_s].toString(), bench.journal());
    QCOMPARE(told[0][u"imports"_s].toInt(), saved ? 1 : 0);
    const auto movedTo = told[0][u"movedTo"_s].toString();
    QVERIFY(QFile::exists(movedTo));
    QVERIFY(ended.err.contains(movedTo.toUtf8()));
    QVERIFY(ended.err.contains("--lesson ID"));
    QVERIFY(ended.out.indexOf("\"journal\"") < ended.out.indexOf("\"summary\""));
    if (!saved) { // as the sentence says
        const auto id = bench.server().lessons()[0][u"_id"_s].toString();
        ended = bench.run(bench.import() + QStringList{u"--lesson"_s, id});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.events(u"journal"_s).size(), 0);
    }
    QCOMPARE(ended.lesson()[u"state"_s].toString(), u"done"_s);
    QCOMPARE(bench.whatIsWrong(), QString());
}

GUILESS_TEST(damagedjournal, DamagedJournalTest)
#include "tst_damagedjournal.moc"
