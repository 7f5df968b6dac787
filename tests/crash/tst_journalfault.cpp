// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// A journal that is sound but cannot be written: what the program says, and that nothing is lost.
#include "Spoil.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class JournalFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldAndNothingIsLost_data();
    void isToldAndNothingIsLost();
    void isLocked();

private:
    static void checkTold(const ProgramBench &bench, const ProgramBench::Ended &ended);
};

void JournalFaultTest::checkTold(const ProgramBench &bench, const ProgramBench::Ended &ended)
{
    QVERIFY(ended.inTime);
    QCOMPARE(ended.code, 3);
    const auto problem = ended.lesson().value(u"problem"_s);
    const bool inSummary = !ended.lesson().isEmpty();
    const auto detail = inSummary ? problem[u"detail"_s].toString() : QString::fromUtf8(ended.err);
    const auto action = inSummary ? problem[u"action"_s].toString() : QString::fromUtf8(ended.err);
    QVERIFY2(detail.contains(bench.journal()), qPrintable(detail));
    QVERIFY2(action.contains(u"the disk has room"_s), qPrintable(action));
    if (inSummary)
        QCOMPARE(problem[u"kind"_s].toString(), u"JournalFault"_s);
}

void JournalFaultTest::isToldAndNothingIsLost_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("journalIsThere");
    QTest::addColumn<bool>("sends");
    QTest::newRow("read-only") << u"readonly"_s << 0 << true << false;
    QTest::newRow("read-only, no journal yet") << u"readonly"_s << 0 << false << false;
    QTest::newRow("disk full") << u"full"_s << 1 << true << false;
    QTest::newRow("disk full, no journal yet") << u"full"_s << 1 << false << false;
    QTest::newRow("disk full in the middle") << u"full"_s << 75 << true << true;
}

/// As root too, whom no file's rights stop: the library refuses in the system's place.
void JournalFaultTest::isToldAndNothingIsLost()
{
    QFETCH(const QString, mode);
    QFETCH(const int, from);
    QFETCH(const bool, journalIsThere);
    QFETCH(const bool, sends);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 12);
    if (journalIsThere)
        QCOMPARE(bench.run(bench.makeJournal()).code, 0);
    const auto ended = bench.run(bench.import(), spoil(mode, from, true));
    checkTold(bench, ended);
    QCOMPARE(!bench.server().lessons().isEmpty(), sends);
    QCOMPARE(QDir(bench.file(u""_s)).entryList({u"*.damaged-*"_s}).size(), 0);
    QCOMPARE(whatIsWrongAfterResume(bench), QString());
}

void JournalFaultTest::isLocked()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 3);
    QCOMPARE(bench.run(bench.makeJournal()).code, 0);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(bench.journal());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        // The ten seconds that it would wait pass at once; it counts them itself.
        auto hurried = spoil(u"count"_s, 0);
        hurried.insert(u"SPOIL_HURRY"_s, u"1"_s);
        const auto ended = bench.run(bench.import(), hurried);
        checkTold(bench, ended);
        QVERIFY2((ended.out + ended.err).contains("locked"), ended.out.constData());
        QVERIFY(bench.server().lessons().isEmpty());
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(whatIsWrongAfterResume(bench), QString());
}

GUILESS_TEST(journalfault, JournalFaultTest)
#include "tst_journalfault.moc"
