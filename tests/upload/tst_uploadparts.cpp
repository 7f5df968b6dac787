// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The pure parts of uploading: sizes, pauses, progress, options.
#include "support/MakeLesson.h"
#include "support/TestMain.h"
#include "upload/BatchSizer.h"
#include "upload/ProgressMeter.h"
#include "upload/RetryPolicy.h"
#include "upload/UploadOptions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class UploadPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsSurviveTheJournal();
    void retryDelayGrowsAndHonoursTheServer();
    void sizerShrinksAndRemembers();
    void progressNeverGoesBack();
};

void UploadPartsTest::optionsSurviveTheJournal()
{
    UploadOptions options;
    options.lessonId = u"65"_s;
    options.title = u"T"_s;
    options.category = u"contract"_s;
    options.tags = {u"a"_s, u"b"_s};
    options.limits.sectionsPerBatch = 4;
    options.limits.bodyBytes = 1234;
    options.pause = Milliseconds(250);
    options.timeout = Milliseconds(1500);
    options.retries = 2;
    options.settle = Milliseconds(10);
    options.method = Method::Separate;
    options.onFailure = OnFailure::Continue;
    options.confirm = ConfirmLevel::Deep;
    QCOMPARE(uploadOptions(toJson(options)), options);
    QCOMPARE(uploadOptions(toJson(UploadOptions())), UploadOptions());
}

void UploadPartsTest::retryDelayGrowsAndHonoursTheServer()
{
    QRandomGenerator random(1);
    Error error;
    error.kind = Kind::Busy;
    for (int attempt = 1; attempt <= 12; ++attempt) {
        const auto delay = retryDelay(attempt, error, random);
        const auto full = std::min(30'000, 500 << std::min(attempt - 1, 10));
        QVERIFY(delay.count() >= full / 2 && delay.count() <= full);
    }
    error.retryAfter = Milliseconds(90'000);
    QCOMPARE(retryDelay(1, error, random), Milliseconds(90'000));
}

void UploadPartsTest::sizerShrinksAndRemembers()
{
    LessonOnDisk lesson;
    lesson.addSections(8);
    const auto folder = lesson.scan().folder;
    Limits wanted;
    wanted.sectionsPerBatch = 8;
    BatchSizer sizer(wanted);
    const auto all = nextBatch(folder, allSections(folder), sizer.limits());
    QCOMPARE(all.size(), 8);
    QVERIFY(sizer.shrink(folder, all, Kind::TooLarge));
    const auto half = nextBatch(folder, allSections(folder), sizer.limits());
    QVERIFY(half.size() <= 4);
    sizer.widen();
    // The number is wide again, the size that was refused is not.
    QCOMPARE(sizer.limits().sectionsPerBatch, 8);
    QVERIFY(sizer.limits().bodyBytes < wanted.bodyBytes);
    QVERIFY(nextBatch(folder, allSections(folder), sizer.limits()).size() < 8);
    QVERIFY(!sizer.shrink(folder, {3}, Kind::TooLarge));
}

void UploadPartsTest::progressNeverGoesBack()
{
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto folder = lesson.scan().folder;
    LessonProgress progress;
    ProgressMeter meter(folder, progress);
    QCOMPARE(progress.sectionsTotal, 3);
    Comparison now;
    now.sections.resize(3);
    now.sections[0].standing = Standing::Whole;
    now.sections[1].standing = Standing::Whole;
    meter.look(folder, now);
    QCOMPARE(progress.sections, 2);
    const auto bytes = progress.bytes;
    now.sections[1].standing = Standing::Missing; // somebody deleted it
    meter.look(folder, now);
    QCOMPARE(progress.sections, 2);
    QCOMPARE(progress.bytes, bytes);
    QCOMPARE(progress.sectionsTotal, 4);
    now.sections[1].standing = now.sections[2].standing = Standing::Whole;
    meter.look(folder, now);
    QCOMPARE(progress.sections, progress.sectionsTotal);
    QCOMPARE(progress.bytes, progress.bytesTotal);
    QCOMPARE(progress.audio, progress.audioTotal);
    QVERIFY(progress.audioTotal > totalsOf(folder).audio); // one section's, twice
    QCOMPARE(progress.audioConfirmed, 0);
    meter.confirmed(u"a"_s);
    meter.confirmed(u"a"_s);
    QCOMPARE(progress.audioConfirmed, 1);
    QCOMPARE(progress.audioToConfirm, totalsOf(folder).audio);
    meter.lost(u"a"_s);
    QCOMPARE(progress.audioConfirmed, 1);
    QCOMPARE(progress.audioToConfirm, totalsOf(folder).audio + 1);
}

GUILESS_TEST(uploadparts, UploadPartsTest)
#include "tst_uploadparts.moc"
