// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <functional>
#include <QDir>
#include <QTest>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(LessonOnDisk &)>;

/// When somebody works in the folder. (Of two batches, where nothing else is said.)
enum class Moment { InTheQueue, InTheFirstBatch, InTheSecondBatch, WhileConfirming };

/// Calls at that moment, seen by what reaches the server.
void when(UploadBench &bench, Moment moment, const std::function<void()> &call)
{
    bench.putBetween([call, moment, appends = 0, isDone = false](
                         const QByteArray &method, const QByteArray &path, int) mutable {
        const bool isAppend = path.endsWith("append-sections");
        appends += isAppend ? 1 : 0;
        const bool isNow = (moment == Moment::InTheFirstBatch && isAppend) ||
                           (moment == Moment::InTheSecondBatch && isAppend && appends == 2) ||
                           (moment == Moment::WhileConfirming && appends == 2 && method == "GET");
        if (isNow && !std::exchange(isDone, true))
            call();
        return Fault::None;
    });
}

/// What came of one, that waits in the queue until this is called.
LessonSummary runQueued(UploadBench &bench, const UploadRequest &request)
{
    QList<LessonSummary> ended;
    QObject guard;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &guard,
                     [&ended](const LessonSummary &summary) { ended.append(summary); });
    bench.queue()
        .session(*ServerAddress::parse(bench.address(), false))
        .account.setToken(bench.server().token());
    bench.queue().enqueue(request);
    QCoro::waitFor(bench.queue().idle());
    return ended.value(0);
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Moment)

/// People work in a folder while its lesson waits or is sent: what is then said is so.
class ChangedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changed_data();
    void changed();
    void untouched_data();
    void untouched();
    void goesOnWithTheNewText_data();
    void goesOnWithTheNewText();
    void changedBehindIt();
    void changedInThePause();
    void changedDuringARepair();
};

void ChangedFolderTest::changed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Method>("method");
    const QString text = u"Section_2/Main_Content.txt"_s;
    const std::tuple<const char *, QString, Change> changes[] = {
        {"a text corrected", text, [text](auto &l) { l.write(text, "Corrected"); }},
        {"a text removed", text, [text](auto &l) { l.remove(text); }},
        {"a text added", u"Section_1/Main_Content_Hindi.txt"_s,
         [](auto &l) { l.write(u"Section_1/Main_Content_Hindi.txt"_s, "Hindi"); }},
        {"a section added", u"Section_4"_s, [](auto &l) { l.addSection(u"Section_4"_s); }},
        {"a section removed", u"Section_5"_s,
         [](auto &l) { QDir(l.path() + u"/Section_5"_s).removeRecursively(); }},
        {"audio replaced", u"Section_1/Main_Content.opus"_s,
         [](auto &l) { l.write(u"Section_1/Main_Content.opus"_s, opusBytes(99)); }},
        {"lesson.json added", u"lesson.json"_s,
         [](auto &l) { l.write(u"lesson.json"_s, R"({"title":"Other"})"); }}};
    const std::pair<const char *, Moment> moments[] = {
        {"in the queue", Moment::InTheQueue},
        {"in the first batch", Moment::InTheFirstBatch},
        {"in the second batch", Moment::InTheSecondBatch},
        {"while confirming", Moment::WhileConfirming}};
    for (const auto &[what, name, change] : changes) {
        for (const auto &[at, moment] : moments)
            QTest::addRow("%s %s", what, at) << change << name << moment << Method::Auto;
        QTest::addRow("%s in the queue, separate", what)
            << change << name << Moment::InTheQueue << Method::Separate;
    }
}

void ChangedFolderTest::changed()
{
    QFETCH(const Change, change);
    QFETCH(const QString, name);
    QFETCH(const Moment, moment);
    QFETCH(const Method, method);
    UploadBench bench;
    LessonOnDisk lesson;
    for (const auto *section : {"Section_1", "Section_2", "Section_3", "Section_5", "Section_6"})
        lesson.addSection(QString::fromLatin1(section));
    when(bench, moment, [&] { change(lesson); });
    auto options = UploadBench::quickOptions();
    options.method = method;
    const auto request = bench.request(lesson, options);
    if (moment == Moment::InTheQueue)
        change(lesson);
    const auto summary = runQueued(bench, request);
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::ChangedOnDisk);
    QVERIFY2(summary.problem->detail.contains(name), qPrintable(summary.problem->detail));
    QVERIFY2(!summary.problem->detail.contains(lesson.path()), "it names the home folder");
    if (moment == Moment::InTheQueue)
        QVERIFY2(bench.server().lessons().isEmpty(), "something was written");
    QCOMPARE(bench.whatWasWrittenInDoubt(), QString());
}

void ChangedFolderTest::untouched_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Moment>("moment");
    const std::pair<const char *, Change> changes[] = {
        {"litter added", [](auto &l) { l.write(u".DS_Store"_s, "x"); }},
        {"a video added", [](auto &l) { l.write(u"Video/1.mp4"_s, "x"); }},
        {"a text written as it was",
         [](auto &l) {
             const QString text = u"Section_2/Main_Content.txt"_s;
             l.write(text, l.read(text));
         }},
        {"audio written as it was", [](auto &l) {
             const QString audio = u"Section_5/Main_Content.opus"_s;
             l.write(audio, l.read(audio));
         }}};
    const std::pair<const char *, Moment> moments[] = {
        {"in the queue", Moment::InTheQueue},
        {"in the first batch", Moment::InTheFirstBatch},
        {"while confirming", Moment::WhileConfirming}};
    for (const auto &[what, change] : changes) {
        for (const auto &[at, moment] : moments)
            QTest::addRow("%s %s", what, at) << change << moment;
    }
}

void ChangedFolderTest::untouched()
{
    QFETCH(const Change, change);
    QFETCH(const Moment, moment);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    when(bench, moment, [&] { change(lesson); });
    const auto request = bench.request(lesson, UploadBench::quickOptions());
    if (moment == Moment::InTheQueue)
        change(lesson);
    const auto summary = runQueued(bench, request);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

/// As with audio: what is not on the server yet is taken as it is now; what is there is a conflict.
void ChangedFolderTest::goesOnWithTheNewText_data()
{
    QTest::addColumn<int>("section");
    QTest::newRow("of the next batch") << 5;
    QTest::newRow("of the last batch") << 8;
}

void ChangedFolderTest::goesOnWithTheNewText()
{
    QFETCH(const int, section);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(8);
    when(bench, Moment::InTheFirstBatch,
         [&] { lesson.write(u"Section_%1/Main_Content.txt"_s.arg(section), "Corrected"); });
    const auto stopped = bench.run(lesson);
    QCOMPARE(stopped.problem->kind, Kind::ChangedOnDisk);
    const auto sent = bench.lessonJson(stopped.lessonIds[0])[u"sections"_s].toArray().size();
    QVERIFY2(sent < section, "what was changed was sent as it was");
    auto summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

/// What has been sent is looked at while more is sent, not only when all is there.
void ChangedFolderTest::changedBehindIt()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(11);
    when(bench, Moment::InTheSecondBatch,
         [&] { lesson.write(u"Section_1/Main_Content.txt"_s, "Corrected"); });
    const auto stopped = bench.run(lesson);
    QCOMPARE(stopped.problem->kind, Kind::ChangedOnDisk);
    const auto sent = bench.lessonJson(stopped.lessonIds[0])[u"sections"_s].toArray().size();
    QVERIFY2(sent < 11, "all was sent before it was noticed");
}

/// The next batch is looked at when its turn has come, not when the one before was answered.
void ChangedFolderTest::changedInThePause()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    when(bench, Moment::InTheFirstBatch, [&] {
        QTimer::singleShot(500,
                           [&] { lesson.write(u"Section_5/Main_Content.txt"_s, "Corrected"); });
    });
    auto options = UploadBench::quickOptions();
    options.pause = std::chrono::seconds(8); // of a clock five times as fast
    const auto stopped = bench.run(lesson, options);
    QCOMPARE(stopped.problem->kind, Kind::ChangedOnDisk);
    QCOMPARE(bench.lessonJson(stopped.lessonIds[0])[u"sections"_s].toArray().size(), 3);
}

void ChangedFolderTest::changedDuringARepair()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto first = bench.run(lesson);
    QCOMPARE(first.state, LessonState::Done);
    QVERIFY(bench.removeAudioOf(first.lessonIds[0], 1));
    when(bench, Moment::InTheFirstBatch,
         [&] { lesson.write(u"Section_1/Main_Content.txt"_s, "Corrected"); });
    const auto options = repairOptions(UploadBench::quickOptions(), first.lessonIds[0]);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::ChangedOnDisk);
    const auto again = bench.run(lesson, options);
    QCOMPARE(again.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, first.lessonIds[0]), QString());
}

GUILESS_TEST(changedfolder, ChangedFolderTest)
#include "tst_changedfolder.moc"
