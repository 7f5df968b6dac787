// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// A server that ends a request which takes too long (contract, trap 13), and a slow way to it.
#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "upload/BatchSizer.h"
#include "upload/LineRate.h"
#include "upload/OutOfTime.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 rate = 500'000; ///< of the way, bytes a second
constexpr Milliseconds allowed(600);

/// The lesson's texts are the weight of it.
void addHeavySections(LessonOnDisk &lesson, int count, qsizetype bytes)
{
    lesson.addSections(count);
    for (int n = 1; n <= count; ++n)
        lesson.write(u"Section_%1/Main_Content.txt"_s.arg(n),
                     "Section " + QByteArray::number(n) + QByteArray(bytes, 'x'));
}

PracticeTraits hasty()
{
    PracticeTraits traits;
    traits.requestTime = allowed;
    return traits;
}

void slowDown(UploadBench &bench)
{
    bench.putBetween([](const QByteArray &method, const QByteArray &, int) {
        return method == "POST" ? Fault::Throttle.with(rate) : Fault::None;
    });
}

UploadOptions bigBatches()
{
    auto options = UploadBench::quickOptions();
    options.limits.sectionsPerBatch = 8;
    options.timeout = std::chrono::minutes(5);
    return options;
}

Error errorOf(Kind kind, int status)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.doubtful = true;
    return error;
}

} // namespace

class SlowLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackSmaller();
    void aSoon408ComesBackSmaller();
    void oneSectionAloneIsTold();
    void theOthersGoOn();
    void rateIsKept();
    void whatAPersonAllowsCounts();
    void partsStayAsTheyWereCut();
    void outOfTime_data();
    void outOfTime();
    void rateIsMeasured();
    void fits();
};

void SlowLineTest::comesBackSmaller()
{
    UploadBench bench(hasty());
    slowDown(bench);
    LessonOnDisk lesson;
    addHeavySections(lesson, 8, 80'000);
    const auto summary = bench.run(lesson, bigBatches());
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    QCOMPARE(bench.whatWasWrittenInDoubt(), QString());
    const auto log = bench.server().log();
    const auto cut = std::ranges::count(log, 408, &LoggedRequest::status);
    QVERIFY(cut >= 1 && cut <= 4); // each time by half
    // The number of batches is told as it is now.
    QVERIFY(summary.batches > 1);
    QVERIFY(bench.changes().last().batches > 1);
}

/// However soon it comes, and of a body that has left as a whole.
void SlowLineTest::aSoon408ComesBackSmaller()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(8);
    int appends = 0;
    int refused = 0; // the first one, if so
    bench.putBetween([&](const QByteArray &, const QByteArray &path, int) {
        const bool isAppend = path.endsWith("/append-sections");
        return isAppend && ++appends == refused ? Fault::AnswerBehind.with(408) : Fault::None;
    });
    QCOMPARE(bench.run(lesson, bigBatches()).state, LessonState::Done);
    const int usual = std::exchange(appends, 0);
    refused = 1;
    const auto summary = bench.run(lesson, bigBatches());
    QCOMPARE(summary.state, LessonState::Done);
    QVERIFY2(appends > usual + 1, qPrintable(u"%1 after %2"_s.arg(appends).arg(usual)));
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void SlowLineTest::oneSectionAloneIsTold()
{
    UploadBench bench(hasty());
    slowDown(bench);
    LessonOnDisk lesson;
    addHeavySections(lesson, 2, 10'000);
    lesson.write(u"Section_2/Main_Content.txt"_s, QByteArray(900'000, 'x'));
    const auto summary = bench.run(lesson, bigBatches());
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::TooSlow);
    QVERIFY2(summary.problem->detail.startsWith(u"Section 2: 0.90 MB, "_s),
             qPrintable(summary.problem->detail));
    QCOMPARE(bench.lessonJson(summary.lessonIds.value(0))[u"sections"_s].toArray().size(), 1);
    // Not for ever: twice a run.
    const auto log = bench.server().log();
    const auto before = std::ranges::count(log, 408, &LoggedRequest::status);
    const auto again = bench.resume();
    QCOMPARE(again.value(0).problem->kind, Kind::TooSlow);
    const auto after = bench.server().log();
    QCOMPARE(std::ranges::count(after, 408, &LoggedRequest::status) - before, 2);
}

void SlowLineTest::theOthersGoOn()
{
    UploadBench bench(hasty());
    slowDown(bench);
    LessonOnDisk lesson;
    addHeavySections(lesson, 3, 10'000);
    lesson.write(u"Section_2/Main_Content.txt"_s, QByteArray(900'000, 'x'));
    auto options = bigBatches();
    options.onFailure = OnFailure::Continue;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.problem->kind, Kind::SectionsSetAside);
    QCOMPARE(summary.failedBatches.size(), 1);
    QCOMPARE(summary.failedBatches[0].sections, QStringList{u"Section 2"_s});
    QCOMPARE(summary.failedBatches[0].problem.kind, Kind::TooSlow);
    QCOMPARE(bench.lessonJson(summary.lessonIds.value(0))[u"sections"_s].toArray().size(), 2);
}

/// What one program has measured, the next one knows before it sends anything.
void SlowLineTest::rateIsKept()
{
    UploadBench bench;
    LessonOnDisk lesson;
    addHeavySections(lesson, 4, 50'000);
    QVERIFY(bench.journal().keepLineRate(bench.address(), 2000)); // 120 kB a minute
    bench.restart();
    const auto summary = bench.run(lesson, bigBatches());
    QCOMPARE(summary.state, LessonState::Done);
    const auto requests = bench.requests();
    QVERIFY(requests.count(u"POST :id/append-sections"_s) >= 2);
    // It was quicker than that, and that is known now.
    QVERIFY(**bench.journal().lineRate(bench.address()) > 2000);
    QVERIFY(!bench.journal().lineRate(u"http://other.example/api"_s)->has_value());
}

void SlowLineTest::whatAPersonAllowsCounts()
{
    LessonOnDisk lesson;
    addHeavySections(lesson, 3, 900'000);
    auto options = bigBatches();
    options.limits.textFieldBytes = 10'000'000;
    const auto folder = lesson.scan().folder;
    BatchSizer sizer(options.limits);
    auto line = shared(Line(), 60'000, 2); // 1.8 MB a minute for each
    QCOMPARE(*line.bytesPerSecond, 30'000);
    sizer.fit(line);
    QCOMPARE(planBatches(folder, allSections(folder), options.limits).size(), 1);
    QCOMPARE(planBatches(folder, allSections(folder), sizer.limits()).size(), 3);
    // What a person has typed is the upper bound.
    line.bytesPerSecond = 1'000'000'000'000;
    sizer.fit(line);
    QCOMPARE(sizer.limits(), options.limits);
    line.bytesPerSecond = 5000; // the line is slower than what is allowed
    QCOMPARE(*shared(line, 60'000, 2).bytesPerSecond, 5000);
    QCOMPARE(shared(line, 0, 2), line);
}

/// Whoever resumes finds the same sections in each part, however fast the line is by then.
void SlowLineTest::partsStayAsTheyWereCut()
{
    UploadBench bench;
    LessonOnDisk lesson;
    addHeavySections(lesson, 4, 50'000);
    auto options = bigBatches();
    options.method = Method::Separate;
    options.retries = 0;
    int creations = 0;
    bench.putBetween([&creations](const QByteArray &method, const QByteArray &path, int) {
        const bool creates = method == "POST" && path == "/api/admin/audio-lessons";
        return creates && ++creations == 2 ? Fault::Answer.with(400) : Fault::None;
    });
    QVERIFY(bench.journal().keepLineRate(bench.address(), 2000));
    bench.restart();
    const auto first = bench.run(lesson, options);
    QVERIFY(first.state != LessonState::Done);
    QVERIFY(first.batches >= 2);
    QVERIFY(bench.journal().keepLineRate(bench.address(), 1'000'000'000));
    const auto again = bench.resume().value(0);
    QCOMPARE(again.state, LessonState::Done);
    QCOMPARE(again.batches, first.batches);
    int sections = 0;
    for (const auto &one : bench.server().lessons())
        sections += static_cast<int>(one[u"sections"_s].toArray().size());
    QCOMPARE(sections, 4);
}

void SlowLineTest::outOfTime_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("sent"); // percent
    QTest::addColumn<int>("took"); // seconds
    QTest::addColumn<int>("moved");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *name, Kind kind, int status, int sent, int took, int moved,
                        bool is) {
        QTest::newRow(name) << kind << status << sent << took << moved << is;
    };
    row("408 after five minutes", Kind::Timeout, 408, 50, 300, 300, true);
    row("408, all in the system's hands", Kind::Timeout, 408, 100, 300, 20, true);
    row("408 in the middle, soon", Kind::Timeout, 408, 50, 0, 0, true);
    row("408 at once, of a whole body", Kind::Timeout, 408, 100, 0, 0, false);
    row("cut after minutes", Kind::ConnectionLost, 0, 70, 299, 298, true);
    row("cut after a minute", Kind::ConnectionLost, 0, 70, 60, 59, true);
    row("cut soon", Kind::ConnectionLost, 0, 70, 5, 5, false);
    row("cut while the server worked", Kind::ConnectionLost, 0, 100, 200, 3, false);
    row("a proxy that passes bodies on", Kind::ServerFault, 502, 70, 300, 299, true);
    row("a proxy that waited for the server", Kind::ServerFault, 504, 100, 60, 1, false);
    row("500", Kind::ServerFault, 500, 100, 300, 299, false);
    row("nothing moved", Kind::Timeout, 0, 70, 300, 1, false);
    row("refused", Kind::TooLarge, 413, 70, 300, 299, false);
    row("cancelled", Kind::Cancelled, 0, 70, 300, 299, false);
}

void SlowLineTest::outOfTime()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, status);
    QFETCH(const int, sent);
    QFETCH(const int, took);
    QFETCH(const int, moved);
    QFETCH(const bool, is);
    BodySent body;
    body.bytes = sent;
    body.of = 100;
    body.took = std::chrono::seconds(took);
    body.moved = std::chrono::seconds(moved);
    QCOMPARE(isOutOfTime(errorOf(kind, status), body), is);
    // Where the server is known to end requests sooner, a lost 408 is one all the same.
    if (kind == Kind::ConnectionLost)
        QCOMPARE(isOutOfTime(errorOf(kind, status), body, std::chrono::milliseconds(5500)),
                 is || took >= 5);
}

void SlowLineTest::rateIsMeasured()
{
    using std::chrono::seconds;
    LineRate line;
    line.arrived(1000, Milliseconds(10)); // tells nothing of the line
    QVERIFY(!line.line().bytesPerSecond);
    line.arrived(1'000'000, seconds(10));
    QCOMPARE(*line.line().bytesPerSecond, 100'000);
    line.arrived(1000, Milliseconds(100)); // no slower line than that
    QCOMPARE(*line.line().bytesPerSecond, 100'000);
    line.arrived(1'000'000, seconds(1)); // a faster one
    QCOMPARE(*line.line().bytesPerSecond, 1'000'000);
    line.arrived(1'000'000, seconds(20)); // the last one tells
    QCOMPARE(*line.line().bytesPerSecond, 50'000);
    line.cutOff(30'000'000, seconds(300));
    QCOMPARE(*line.line().bytesPerSecond, 100'000);
    QCOMPARE(line.line().mayTake, Milliseconds(seconds(60)));
    // A server that allows less than a minute, and what comes through in spite of it.
    line.cutOff(1'000'000, seconds(20));
    QCOMPARE(line.line().mayTake, Milliseconds(seconds(10)));
    line.arrived(900'000, seconds(15));
    QCOMPARE(line.line().mayTake, Milliseconds(seconds(15)));
    line.cutOff(10, Milliseconds(30));
    QCOMPARE(*line.line().bytesPerSecond, 60'000);
}

void SlowLineTest::fits()
{
    Limits limits;
    Line line;
    QCOMPARE(fitted(limits, line), limits);
    line.bytesPerSecond = 100'000;
    QCOMPARE(fitted(limits, line).bodyBytes, 6'000'000);
    QCOMPARE(fitted(limits, line).sectionsPerBatch, limits.sectionsPerBatch);
    line.bytesPerSecond = 100'000'000;
    QCOMPARE(fitted(limits, line), limits);
    limits.bodyBytes = 1000;
    line.bytesPerSecond = 100'000;
    QCOMPARE(fitted(limits, line).bodyBytes, 1000);
    line.bytesPerSecond = 0;
    QCOMPARE(fitted(limits, line).bodyBytes, 1);
}

GUILESS_TEST(slowline, SlowLineTest)
#include "tst_slowline.moc"
