// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What an import leaves in the journal's history.
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <QDir>
#include <QTest>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class RunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doneAtOnce();
    void interruptedAndResumed();
    void failedConfirmationsCount();
    void heldByAnotherIsNoRun();
};

void RunsTest::doneAtOnce()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(7);
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.failedConfirmations, 0);
    const auto receipt = **bench.journal().receipt(summary.importId);
    QCOMPARE(receipt.runs.size(), 1);
    RunFigures expected;
    expected.state = LessonState::Done;
    expected.confirmed = u"served"_s;
    expected.requests = summary.requests;
    expected.confirmations = summary.confirmations;
    expected.sections = summary.totals.sections;
    expected.audio = summary.totals.audio;
    expected.bytes = summary.totals.bytes;
    QCOMPARE(receipt.runs[0].figures, expected);
    QVERIFY(receipt.runs[0].endedAt.isValid());
    QVERIFY(!receipt.runs[0].unclean);
    QCOMPARE(receipt.entry.confirmed, u"served"_s);
    QCOMPARE(receipt.batches.size(), 4); // the lesson, and three batches
    QCOMPARE(receipt.sections.size(), 7);
    QCOMPARE(receipt.sections[6].state, u"sent"_s);
    QCOMPARE(receipt.audio.size(), summary.totals.audio);
    for (const auto &audio : receipt.audio)
        QVERIFY(audio.confirmedAt.isValid() && !audio.url.isEmpty() && audio.sha256.size() == 32);
}

void RunsTest::interruptedAndResumed()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(9);
    std::optional<QCoro::Task<>> stopping;
    bench.putBetween([&](const QByteArray &method, const QByteArray &path, int) {
        if (method == "POST" && path.endsWith("append-sections") && !stopping)
            QTimer::singleShot(0, &bench.queue(),
                               [&] { stopping = bench.queue().stop(Kind::Interrupted); });
        return Fault::None;
    });
    QCOMPARE(bench.run(lesson).state, LessonState::Unfinished);
    const auto resumed = bench.resume();
    QCOMPARE(resumed.value(0).state, LessonState::Done);
    const auto receipt = **bench.journal().receipt(resumed[0].importId);
    QCOMPARE(receipt.runs.size(), 2);
    QCOMPARE(receipt.runs[0].figures.state, LessonState::Unfinished);
    QCOMPARE(receipt.runs[0].figures.problem, Kind::Interrupted);
    QCOMPARE(receipt.runs[0].figures.confirmed, QString());
    QCOMPARE(receipt.runs[1].figures.state, LessonState::Done);
    QCOMPARE(receipt.entry.uncleanExits, 0);
    const auto figures = bench.journal().figures({}, {});
    QCOMPARE(figures->done, 1);
    QCOMPARE(figures->runs, 2);
    QCOMPARE(figures->uncleanExits, 0);
    QVERIFY(figures->millisecondsPerFile);
}

void RunsTest::failedConfirmationsCount()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto first = bench.run(lesson);
    QVERIFY(bench.removeAudioOf(first.lessonIds.value(0), 2));
    auto options = UploadBench::quickOptions();
    options.lessonId = first.lessonIds.value(0);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QVERIFY(summary.failedConfirmations >= 2); // it is looked for twice, and after a write again
    const auto receipt = **bench.journal().receipt(summary.importId);
    QCOMPARE(receipt.runs[0].figures.failedConfirmations, summary.failedConfirmations);
    QCOMPARE(bench.journal().figures({}, {})->failedConfirmations, summary.failedConfirmations);
}

void RunsTest::heldByAnotherIsNoRun()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(2);
    const auto lease =
        Lease::take(bench.journal(), Lease::folderKey(bench.address(), lesson.scan().folder.path));
    QVERIFY(lease);
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.problem->kind, Kind::HeldByOther);
    QVERIFY((**bench.journal().receipt(summary.importId)).runs.isEmpty());
}

GUILESS_TEST(runs, RunsTest)
#include "tst_runs.moc"
