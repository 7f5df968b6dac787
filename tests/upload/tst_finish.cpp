// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The program is to end soon, but no write is to be cut off.
#include "SlowLessons.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

using S = LessonState;

class FinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesBatches();
    void finishesWhatOnlyWaits_data();
    void finishesWhatOnlyWaits();
    void finishesWhileHeld();
};

void FinishTest::finishesBatches()
{
    SlowLessons all(3);
    auto &queue = all.bench.queue();
    bool drained = false;
    all.whenUploading(2, [&] {
        QObject::connect(&queue, &UploadQueue::drained, this, [&] { drained = true; });
        queue.finishBatches();
    });
    auto summaries = all.runAll(2);
    QVERIFY(drained);
    QCOMPARE(summaries.size(), 2);
    for (const auto &summary : summaries) {
        QCOMPARE(summary.state, LessonState::Unfinished);
        QCOMPARE(summary.problem->kind, Kind::Interrupted);
    }
    QCOMPARE(statesOf(all.shown()), (QList{S::Unfinished, S::Unfinished, S::Queued}));
    QVERIFY(all.nothingInDoubt());
    queue.retry(summaries[0].importId); // nothing starts any more
    QVERIFY(all.settle().isEmpty());
    summaries = all.bench.resume();
    QCOMPARE(summaries.size(), 3);
    QCOMPARE(all.whatIsWrong(summaries), QString());
    QVERIFY(all.nothingInDoubt());
}

void FinishTest::finishesWhatOnlyWaits_data()
{
    QTest::addColumn<LessonState>("waits");
    QTest::newRow("to try again") << LessonState::Waiting;
    QTest::newRow("for a person to sign in") << LessonState::SignedOut;
}

void FinishTest::finishesWhatOnlyWaits()
{
    QFETCH(const LessonState, waits);
    SlowLessons all(1);
    auto &queue = all.bench.queue();
    const auto good = all.bench.server().token();
    bool isAway = waits == LessonState::Waiting;
    all.bench.putBetween([&](const QByteArray &, const QByteArray &, int) {
        return isAway ? Fault::DropBefore : Fault::None;
    });
    const auto server = ServerAddress::parse(all.bench.address(), false);
    queue.session(*server).account.setWaitsForPerson(true);
    if (waits == LessonState::SignedOut)
        all.whenUploading(1, [&] { all.bench.server().setToken("another"); });
    QObject::connect(&queue, &UploadQueue::lessonChanged, &queue,
                     [&](const LessonProgress &progress) {
                         if (progress.state == waits)
                             queue.finishBatches();
                     });
    const auto interrupted = all.runAll(1).value(0);
    QCOMPARE(interrupted.state, LessonState::Unfinished);
    QCOMPARE(interrupted.problem->kind, Kind::Interrupted);
    isAway = false;
    all.bench.server().setToken(good);
    const auto summaries = all.bench.resume();
    QCOMPARE(summaries.size(), 1);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void FinishTest::finishesWhileHeld()
{
    SlowLessons all(2);
    auto &queue = all.bench.queue();
    all.whenUploading(1, [&] { queue.hold(Hold::Person, true); });
    QCOMPARE(all.runAll(1).size(), 1);
    int drained = 0;
    QObject::connect(&queue, &UploadQueue::drained, this, [&] { ++drained; });
    queue.finishBatches();
    QCOMPARE(drained, 1);
    queue.hold(Hold::Person, false);
    QVERIFY(all.settle().isEmpty());
    const auto summaries = all.bench.resume();
    QCOMPARE(summaries.size(), 2);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

GUILESS_TEST(finish, FinishTest)
#include "tst_finish.moc"
