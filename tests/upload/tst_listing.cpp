// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What stands in the queue for a person: what was confirmed before, what is listed after a restart,
// what was taken out and brought back, and what does not want to wait.
#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "upload/ResumeImports.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnFromWhatItShowed();
    void standsThereAfterARestart();
    void isTakenOutAndBroughtBack();
    void triesNow();
};

namespace
{

/// Runs until this many sections are confirmed, and pauses then.
LessonSummary pausedAfter(UploadBench &bench, const LessonOnDisk &lesson, qsizetype sections)
{
    bool isPaused = false;
    QObject guard;
    QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &guard,
                     [&](const LessonProgress &progress) {
                         if (progress.sections >= sections && isActive(progress.state) &&
                             !std::exchange(isPaused, true))
                             bench.queue().pause(progress.importId);
                     });
    auto options = UploadBench::quickOptions();
    options.pause = Milliseconds(1000);
    return bench.run(lesson, options);
}

QList<QString> idsOf(Journal &journal, const QDateTime &endedSince)
{
    QList<QString> ids;
    const auto listed = journal.listed(endedSince);
    for (const auto &import : listed ? *listed : QList<ListedImport>())
        ids.append(import.record.id);
    return ids;
}

} // namespace

void ListingTest::goesOnFromWhatItShowed()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(12);
    const auto paused = pausedAfter(bench, lesson, 4);
    QCOMPARE(paused.state, LessonState::Paused);
    const auto before = bench.changes().last();
    QVERIFY(before.sections >= 4);
    const auto seen = bench.changes().size();
    bench.queue().resume(paused.importId);
    QCoro::waitFor(bench.queue().idle());
    for (const auto &change : bench.changes().sliced(seen)) {
        QVERIFY2(change.sections >= before.sections, qPrintable(stateName(change.state)));
        QVERIFY(change.bytes >= before.bytes);
        QVERIFY(change.audio >= before.audio);
        QCOMPARE(change.lessonId, paused.lessonIds.value(0));
    }
    QCOMPARE(bench.changes().last().state, LessonState::Done);
    QCOMPARE(bench.changes().last().sections, 12);
    QCOMPARE(bench.changes().last().sectionsTotal, 12);
    QCOMPARE(bench.whatIsWrong(lesson, paused.lessonIds.value(0)), QString());
}

void ListingTest::standsThereAfterARestart()
{
    UploadBench bench;
    LessonOnDisk whole(u"Whole"_s);
    whole.addSections(3);
    LessonOnDisk half(u"Half"_s);
    half.addSections(12);
    const auto done = bench.run(whole);
    QCOMPARE(done.state, LessonState::Done);
    const auto paused = pausedAfter(bench, half, 4);
    QCOMPARE(paused.state, LessonState::Paused);
    bench.restart();
    QHash<QString, LessonProgress> told;
    QObject guard;
    QObject::connect(&bench.queue(), &UploadQueue::told, &guard, [&](const QueueUpdate &update) {
        for (const auto &lesson : update.lessons)
            told.insert(lesson.importId, lesson);
    });
    const auto listed = bench.journal().listed({});
    QVERIFY(listed);
    QCOMPARE(listed->size(), 2);
    for (const auto &import : *listed)
        bench.queue().remember(import);
    QTRY_COMPARE(told.size(), 2);
    const auto &first = told[done.importId];
    QCOMPARE(first.state, LessonState::Done);
    QCOMPARE(first.sections, 3);
    QVERIFY(first.audio > 0);
    QCOMPARE(first.audio, first.audioTotal);
    QCOMPARE(first.lessonId, done.lessonIds.value(0));
    const auto &second = told[paused.importId];
    QCOMPARE(second.state, LessonState::Paused);
    QVERIFY(second.sections >= 4 && second.sections < 12);
    QVERIFY(second.bytes > 0);
    QVERIFY(second.audio > 0 && second.audio < second.audioTotal);
    // What has ended for good before then has left; what can be resumed has not.
    const auto later = bench.clock().utc().addSecs(1);
    QCOMPARE(idsOf(bench.journal(), later), QList<QString>{paused.importId});
    QCOMPARE(bench.whatIsWrong(whole, done.lessonIds.value(0)), QString());
}

void ListingTest::isTakenOutAndBroughtBack()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(12);
    const auto paused = pausedAfter(bench, lesson, 4);
    bench.queue().remove(paused.importId);
    QCOMPARE(idsOf(bench.journal(), {}), QList<QString>());
    QCOMPARE(resumableImports(bench.journal())->size(), 1); // resume still knows it
    bench.queue().resume(paused.importId);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(bench.journal().import(paused.importId)->value().state, LessonState::Paused);
    bench.queue().bringBack(paused.importId);
    QCOMPARE(idsOf(bench.journal(), {}), QList<QString>{paused.importId});
    bench.queue().resume(paused.importId);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(bench.journal().import(paused.importId)->value().state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, paused.lessonIds.value(0)), QString());
}

void ListingTest::triesNow()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(3);
    // Twelve times busy: the pauses alone would take two minutes.
    int busy = 0;
    bench.putBetween([&busy](const QByteArray &, const QByteArray &, int) {
        return busy++ < 12 ? Fault::Answer.with(503) : Fault::None;
    });
    QObject guard;
    QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &guard,
                     [&](const LessonProgress &progress) {
                         if (progress.state == LessonState::Waiting && progress.problem)
                             bench.queue().retry(progress.importId);
                     });
    auto options = UploadBench::quickOptions();
    options.retries = 20;
    const auto begun = bench.clock().now();
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.retries, 12);
    QVERIFY(bench.clock().now() - begun < std::chrono::minutes(1));
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

GUILESS_TEST(listing, ListingTest)
#include "tst_listing.moc"
