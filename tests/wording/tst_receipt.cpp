// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "wording/FigureWording.h"
#include "wording/PathWording.h"
#include "wording/ReceiptWording.h"

#include <QDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", "/home/anna"); }
    void durations_data();
    void durations();
    void home_data();
    void home();
    void tellsEverything();
    void anEmptyOneHasNoEmptyParts();
};

void TestReceipt::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0.0 s"_s;
    QTest::newRow("part of a second") << qint64(340) << u"0.3 s"_s;
    QTest::newRow("seconds") << qint64(59'900) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(72'000) << u"1 min 12 s"_s;
    QTest::newRow("hours") << qint64(7'500'000) << u"2 h 5 min"_s;
}

void TestReceipt::durations()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, text);
    QCOMPARE(durationText(milliseconds), text);
}

void TestReceipt::home_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without");
    QTest::newRow("folder") << u"/home/anna/Lessons"_s << u"~/Lessons"_s;
    QTest::newRow("home itself") << u"/home/anna"_s << u"~"_s;
    QTest::newRow("in a sentence")
        << u"It is (/home/anna/a, /home/anna)."_s << u"It is (~/a, ~)."_s;
    QTest::newRow("another's") << u"/home/annabel/a"_s << u"/home/annabel/a"_s;
    QTest::newRow("another's, dotted") << u"/home/anna.b/a"_s << u"/home/anna.b/a"_s;
    QTest::newRow("elsewhere") << u"/srv/anna"_s << u"/srv/anna"_s;
}

void TestReceipt::home()
{
    QFETCH(const QString, text);
    QFETCH(const QString, without);
    QCOMPARE(withoutHome(text), without);
}

void TestReceipt::tellsEverything()
{
    const QDateTime begun(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    Receipt receipt;
    auto &entry = receipt.entry;
    entry.import.title = u"Contract"_s;
    entry.import.folder = u"/home/anna/Contract"_s;
    entry.import.state = LessonState::Done;
    entry.import.sections = 12;
    entry.import.targets = {{0, u"65"_s, {}, 1}};
    entry.confirmed = u"deep"_s;
    entry.milliseconds = 90'000;
    RunRecord dead;
    dead.begunAt = begun;
    dead.unclean = true;
    RunRecord done;
    done.begunAt = begun.addSecs(60);
    done.endedAt = begun.addSecs(150);
    done.figures.state = LessonState::Done;
    done.figures.requests = 7;
    done.figures.failedConfirmations = 2;
    receipt.runs = {dead, done};
    BatchRecord batch;
    batch.kind = u"append"_s;
    batch.sections = {0, 1, 2, 4, 9, 8};
    batch.outcome = u"doubt"_s;
    batch.httpStatus = 502;
    batch.startedAt = begun;
    batch.endedAt = begun.addMSecs(3200);
    receipt.batches = {batch};
    receipt.sections = {{u"First"_s, u"sent"_s}, {u"Second"_s, u"pending"_s}};
    receipt.audio = {{u"Section_1/x.opus"_s, 0, 1200, "\x12\xab", u"/uploads/x.opus"_s, begun}};

    const auto text = receiptText(receipt);
    for (const auto &said :
         {u"Title: Contract\n"_s, u"Folder: ~/Contract\n"_s, u"Lesson ID: 65\n"_s,
          u"byte for byte"_s, u"Time at work: 1 min 30 s\n"_s, u"LessonLift ended unexpectedly\n"_s,
          u"Done, 1 min 30 s, 7 requests, 2 failed confirmations"_s,
          u"Append sections 1\u20133, 5, 9\u201310: in doubt, so looked at, 3.2 s, HTTP 502\n"_s,
          u"1: First (sent)\n"_s, u"2: Second\n"_s, u"12, of which 1 were sent"_s,
          u"SHA-256 12ab"_s, u"/uploads/x.opus"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u"\nnot in\n"_s + text));
}

void TestReceipt::anEmptyOneHasNoEmptyParts()
{
    const auto parts = receiptParts(Receipt());
    QCOMPARE(parts.size(), 2);
    for (const auto &part : parts)
        QVERIFY(!part.heading.isEmpty() && !part.lines.isEmpty());
}

GUILESS_TEST(receipt, TestReceipt)
#include "tst_receipt.moc"
