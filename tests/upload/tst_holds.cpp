// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Everything pauses, for one reason or several, and goes on by itself where it was.
#include "SlowLessons.h"
#include "support/TestMain.h"

#include <ctime>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using S = LessonState;
using Reasons = QList<std::optional<Hold>>;

Reasons reasonsOf(const QList<LessonProgress> &shown)
{
    Reasons reasons;
    for (const auto &one : shown)
        reasons.append(one.heldBy);
    return reasons;
}

} // namespace

class HoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnInItsOldOrder();
    void letGoAtOnce();
    void twoReasons();
    void aCrashWhileHeld();
    void whatAPersonPausedStays();
    void aPersonDecidesWhileHeld();
    void nothingStartsWhileHeld();
    void theHoursEndAndBegin();
};

void HoldsTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
}

void HoldsTest::goesOnInItsOldOrder()
{
    SlowLessons all(5);
    auto &queue = all.bench.queue();
    all.whenUploading(2, [&] { queue.hold(Hold::Person, true); });
    const auto held = all.runAll(2);
    QCOMPARE(held.size(), 2);
    auto shown = all.shown();
    QCOMPARE(statesOf(shown), (QList{S::Paused, S::Paused, S::Queued, S::Queued, S::Queued}));
    QCOMPARE(reasonsOf(shown), (Reasons{Hold::Person, Hold::Person, {}, {}, {}}));
    for (int i = 2; i < 5; ++i)
        QCOMPARE(shown[i].queuePosition, i - 1);
    // What is held goes on by itself, also when the program ends before: so it is journaled.
    for (const auto &one : shown)
        QCOMPARE((*all.bench.journal().import(one.importId))->state, S::Queued);

    QStringList begun;
    QObject::connect(&queue, &UploadQueue::lessonChanged, this, [&](const LessonProgress &now) {
        if (isActive(now.state) && !begun.contains(now.importId))
            begun.append(now.importId);
    });
    queue.setParallel(1);
    queue.hold(Hold::Person, false);
    const auto summaries = all.settle();
    QCOMPARE(summaries.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(begun.value(i), shown[i].importId);
    QCOMPARE(all.whatIsWrong(summaries), QString());
    for (const auto &one : all.shown())
        QVERIFY(!one.heldBy);
}

void HoldsTest::letGoAtOnce()
{
    SlowLessons all(3);
    auto &queue = all.bench.queue();
    all.whenUploading(2, [&] {
        queue.hold(Hold::Offline, true);
        queue.hold(Hold::Offline, false);
    });
    // Nothing has come to rest in between, for anybody to see.
    const auto summaries = all.runAll(2);
    QCOMPARE(summaries.size(), 3);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void HoldsTest::twoReasons()
{
    SlowLessons all(2);
    auto &queue = all.bench.queue();
    QList<QList<Hold>> told;
    QObject::connect(&queue, &UploadQueue::holdsChanged, this,
                     [&](const QList<Hold> &holds) { told.append(holds); });
    all.whenUploading(1, [&] {
        queue.hold(Hold::Asleep, true);
        queue.hold(Hold::Person, true);
        queue.hold(Hold::Person, true);
    });
    QCOMPARE(all.runAll(1).size(), 1);
    QCOMPARE(all.shown()[0].heldBy, Hold::Person);
    queue.hold(Hold::Person, false);
    QVERIFY(all.settle().isEmpty());
    QTRY_COMPARE(all.shown()[0].heldBy, Hold::Asleep);
    QCOMPARE(statesOf(all.shown()), (QList{S::Paused, S::Queued}));
    queue.hold(Hold::Asleep, false);
    QVERIFY(told.takeLast().isEmpty()); // apart: Qt compares two empty lists by null pointers
    QCOMPARE(told,
             (QList<QList<Hold>>{{Hold::Asleep}, {Hold::Person, Hold::Asleep}, {Hold::Asleep}}));
    const auto summaries = all.settle();
    QCOMPARE(summaries.size(), 2);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void HoldsTest::aCrashWhileHeld()
{
    SlowLessons all(3);
    all.whenUploading(1, [&] { all.bench.queue().hold(Hold::Offline, true); });
    QCOMPARE(all.runAll(1).size(), 1);
    const auto summaries = all.bench.resume();
    QCOMPARE(summaries.size(), 3);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void HoldsTest::whatAPersonPausedStays()
{
    SlowLessons all(4);
    auto &queue = all.bench.queue();
    all.whenUploading(2, [&] {
        const auto shown = all.shown();
        queue.pause(shown[0].importId); // active
        queue.pause(shown[3].importId); // queued
        queue.hold(Hold::Person, true);
    });
    QCOMPARE(all.runAll(2).size(), 2);
    const auto shown = all.shown();
    QCOMPARE(statesOf(shown), (QList{S::Paused, S::Paused, S::Queued, S::Paused}));
    QCOMPARE(reasonsOf(shown), (Reasons{{}, Hold::Person, {}, {}}));
    queue.hold(Hold::Person, false);
    auto summaries = all.settle();
    QCOMPARE(summaries.size(), 2);
    QCOMPARE(statesOf(all.shown()), (QList{S::Paused, S::Done, S::Done, S::Paused}));
    queue.resume(shown[0].importId);
    queue.resume(shown[3].importId);
    summaries += all.settle();
    QCOMPARE(summaries.size(), 4);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void HoldsTest::aPersonDecidesWhileHeld()
{
    SlowLessons all(4);
    auto &queue = all.bench.queue();
    all.whenUploading(4, [&] {
        queue.hold(Hold::Person, true);
        const auto shown = all.shown();
        queue.cancel(shown[0].importId); // they have not ended yet
        queue.pause(shown[1].importId);
    });
    QCOMPARE(all.runAll(4).size(), 4);
    const auto shown = all.shown();
    QCOMPARE(statesOf(shown), (QList{S::Cancelled, S::Paused, S::Paused, S::Paused}));
    QCOMPARE(reasonsOf(shown), (Reasons{{}, {}, Hold::Person, Hold::Person}));
    QCOMPARE((*all.bench.journal().import(shown[0].importId))->state, S::Cancelled);
    queue.pause(shown[2].importId);
    queue.resume(shown[3].importId);
    queue.retry(shown[3].importId);
    queue.remove(shown[0].importId);
    QVERIFY(all.settle().isEmpty());
    QTRY_COMPARE(reasonsOf(all.shown()), (Reasons{{}, {}, {}, Hold::Person}));
    queue.hold(Hold::Person, false);
    auto summaries = all.settle();
    QCOMPARE(summaries.size(), 1);
    QCOMPARE(summaries[0].importId, shown[3].importId);
    queue.resume(shown[1].importId);
    queue.resume(shown[2].importId);
    summaries += all.settle();
    QCOMPARE(summaries.size(), 3);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void HoldsTest::nothingStartsWhileHeld()
{
    SlowLessons all(3);
    auto &queue = all.bench.queue();
    queue.hold(Hold::Offline, true);
    QVERIFY(all.runAll(2).isEmpty());
    QTRY_COMPARE(statesOf(all.shown()), (QList{S::Queued, S::Queued, S::Queued}));
    queue.setParallel(3);
    queue.reorder(all.shown()[2].importId, 1);
    QVERIFY(all.settle().isEmpty());
    QVERIFY(all.bench.server().log().isEmpty());
    QCoro::waitFor(queue.stop(Kind::Interrupted));
    queue.hold(Hold::Offline, false);
    QVERIFY(all.settle().isEmpty());
    const auto summaries = all.bench.resume();
    QCOMPARE(summaries.size(), 3);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

void HoldsTest::theHoursEndAndBegin()
{
    SlowLessons all(2, 24);
    auto &queue = all.bench.queue();
    const auto at = [&](const QTime &time) {
        const QDateTime local(QDate(2026, 3, 28), time);
        all.bench.clock().setUtc(local.toUTC());
        queue.setHours({true, QTime(22, 0), QTime(6, 0)});
    };
    at(QTime(3, 0));
    all.whenUploading(1, [&] { at(QTime(5, 59, 59, 500)); });
    const auto held = all.runAll(1);
    QCOMPARE(held.size(), 1);
    QCOMPARE(statesOf(all.shown()), (QList{S::Paused, S::Queued}));
    QCOMPARE(all.shown()[0].heldBy, Hold::Hours);
    QVERIFY(all.nothingInDoubt()); // its batch was not cut off
    at(QTime(21, 59, 57));
    QVERIFY(all.settle().isEmpty());
    QTRY_VERIFY(isActive(all.shown()[0].state)); // by itself
    at(QTime(23, 59, 59));                       // midnight passes
    const auto summaries = all.settle();
    QCOMPARE(summaries.size(), 2);
    QCOMPARE(all.whatIsWrong(summaries), QString());
}

GUILESS_TEST(holds, HoldsTest)
#include "tst_holds.moc"
