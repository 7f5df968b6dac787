// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Several lessons at once: the limit, positions, isolation, questions.
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <algorithm>
#include <QJsonArray>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanTheLimit();
    void limitChangesWhileRunning();
    void positionsCountTheQueue();
    void conflictIsRetriedSeparately();
    void oneFailureDoesNotStopOthers();
    void cancelQueuedAndActive();
    void askedAndAnswered_data();
    void askedAndAnswered();
    void sameFolderTwiceIsHeld();
    void statesFollowTheArrows();
};

namespace
{

std::vector<std::unique_ptr<LessonOnDisk>> lessons(int count, int sections)
{
    std::vector<std::unique_ptr<LessonOnDisk>> made;
    for (int i = 0; i < count; ++i) {
        made.push_back(std::make_unique<LessonOnDisk>(u"Lesson %1"_s.arg(i)));
        made.back()->addSections(sections);
    }
    return made;
}

QList<const LessonOnDisk *> pointers(const std::vector<std::unique_ptr<LessonOnDisk>> &made)
{
    QList<const LessonOnDisk *> all;
    for (const auto &lesson : made)
        all.append(lesson.get());
    return all;
}

int mostActive(const QList<LessonProgress> &changes)
{
    QSet<QString> active;
    int most = 0;
    for (const auto &change : changes) {
        if (isActive(change.state))
            active.insert(change.importId);
        else
            active.remove(change.importId);
        most = std::max(most, static_cast<int>(active.size()));
    }
    return most;
}

} // namespace

void QueueTest::neverMoreThanTheLimit()
{
    PracticeTraits traits;
    traits.appendGap = std::chrono::milliseconds(40);
    UploadBench bench(traits);
    const auto made = lessons(6, 9);
    const auto summaries = bench.runAll(pointers(made), 3);
    QCOMPARE(summaries.size(), 6);
    int atOnce = 0;
    for (const auto &request : bench.server().log())
        atOnce = std::max(atOnce, request.lessonsWriting);
    QVERIFY2(atOnce <= 3 && atOnce >= 2, qPrintable(QString::number(atOnce)));
    for (const auto &summary : summaries) {
        QCOMPARE(summary.state, LessonState::Done);
        const auto &lesson =
            *std::ranges::find_if(made, [&](const auto &l) { return l->path() == summary.folder; });
        QCOMPARE(bench.whatIsWrong(*lesson, summary.lessonIds.value(0)), QString());
    }
}

void QueueTest::limitChangesWhileRunning()
{
    PracticeTraits traits;
    traits.appendGap = std::chrono::milliseconds(40);
    UploadBench bench(traits);
    const auto made = lessons(5, 9);
    bool raised = false;
    QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &bench.queue(),
                     [&](const LessonProgress &progress) {
                         if (progress.state == LessonState::Uploading &&
                             !std::exchange(raised, true))
                             bench.queue().setParallel(4);
                     });
    const auto summaries = bench.runAll(pointers(made), 1);
    QCOMPARE(summaries.size(), 5);
    QVERIFY(mostActive(bench.changes()) > 1);
    QVERIFY(mostActive(bench.changes()) <= 4);
}

void QueueTest::positionsCountTheQueue()
{
    UploadBench bench;
    const auto made = lessons(4, 3);
    const auto summaries = bench.runAll(pointers(made), 1);
    QCOMPARE(summaries.size(), 4);
    QSet<int> positions;
    for (const auto &change : bench.changes()) {
        QCOMPARE(change.queuePosition > 0, change.state == LessonState::Queued);
        positions.insert(change.queuePosition);
    }
    QVERIFY(positions.contains(1) && positions.contains(2) && positions.contains(3));
}

/// On a server that has no safe way to append: nothing is left of the first way, a restart keeps
/// to the second, and every section is there once.
void QueueTest::conflictIsRetriedSeparately()
{
    PracticeTraits traits;
    traits.hasAppend = false;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(7);
    const auto refused = bench.run(lesson);
    QCOMPARE(refused.state, LessonState::Conflict);
    QCOMPARE(refused.problem->kind, Kind::ServerDestroysAudio);
    QVERIFY(bench.server().lessons().isEmpty());
    LessonSummary summary;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &bench.queue(),
                     [&summary](const LessonSummary &ended) { summary = ended; });
    bench.queue().retrySeparately(refused.importId);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(summary.state, LessonState::Done);
    qsizetype sections = 0;
    for (const auto &part : bench.server().lessons())
        sections += part[u"sections"_s].toArray().size();
    QCOMPARE(sections, 7);
    const auto kept = bench.journal().import(refused.importId);
    QCOMPARE(uploadOptions((*kept)->options).method, Method::Separate);
    QCOMPARE(bench.whatWentBack(), QString());
}

void QueueTest::oneFailureDoesNotStopOthers()
{
    PracticeTraits traits;
    traits.fieldBytes = 3'000;
    UploadBench bench(traits);
    const auto made = lessons(3, 4);
    made[1]->write(u"Section_2/Main_Content.txt"_s, QByteArray(5'000, 'x'));
    const auto summaries = bench.runAll(pointers(made), 2);
    int done = 0;
    for (const auto &summary : summaries)
        done += summary.state == LessonState::Done ? 1 : 0;
    QCOMPARE(done, 2);
}

void QueueTest::cancelQueuedAndActive()
{
    PracticeTraits traits;
    traits.appendGap = std::chrono::milliseconds(100);
    UploadBench bench(traits);
    const auto made = lessons(3, 9);
    QStringList ids;
    QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &bench.queue(),
                     [&](const LessonProgress &progress) {
                         if (progress.state == LessonState::Queued)
                             ids.append(progress.importId);
                         if (progress.state == LessonState::Uploading && !ids.isEmpty()) {
                             bench.queue().cancel(progress.importId);
                             bench.queue().cancel(ids.last()); // still in the queue
                         }
                     });
    const auto summaries = bench.runAll(pointers(made), 1);
    QVERIFY(std::ranges::any_of(summaries, [](const LessonSummary &summary) {
        return summary.state == LessonState::Cancelled;
    }));
    QVERIFY(summaries.size() < 3); // what was cancelled in the queue never began
}

void QueueTest::askedAndAnswered_data()
{
    QTest::addColumn<bool>("goOn");
    QTest::addColumn<LessonState>("ends");
    QTest::addColumn<int>("sections");
    QTest::newRow("go on") << true << LessonState::Failed << 8;
    QTest::newRow("stop") << false << LessonState::Failed << 3;
}

void QueueTest::askedAndAnswered()
{
    QFETCH(const bool, goOn);
    QFETCH(const LessonState, ends);
    QFETCH(const int, sections);
    PracticeTraits traits;
    traits.fieldBytes = 3'000;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(9);
    lesson.write(u"Section_4/Main_Content.txt"_s, QByteArray(5'000, 'x'));
    auto options = UploadBench::quickOptions();
    options.onFailure = OnFailure::Ask;
    QStringList asked;
    QObject::connect(&bench.queue(), &UploadQueue::asked, &bench.queue(),
                     [&](const Question &question) {
                         asked.append(question.batch.sections);
                         bench.queue().answer(question.importId, goOn);
                     });
    const auto first = bench.run(lesson, options);
    QCOMPARE(asked, QStringList{u"Section 4"_s});
    QTRY_COMPARE(bench.changes().last().state, ends);
    QCOMPARE(bench.lessonJson(first.lessonIds.value(0))[u"sections"_s].toArray().size(), sections);
}

void QueueTest::sameFolderTwiceIsHeld()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(6);
    const auto summaries = bench.runAll({&lesson, &lesson}, 2);
    QCOMPARE(summaries.size(), 2);
    int held = 0;
    for (const auto &summary : summaries)
        held += summary.problem && summary.problem->kind == Kind::HeldByOther ? 1 : 0;
    QCOMPARE(held, 1);
    QCOMPARE(bench.server().lessons().size(), 1);
    // What was held back is not resumed as a second lesson.
    QCOMPARE(bench.resume().size(), 0);
}

void QueueTest::statesFollowTheArrows()
{
    for (int from = 0; from <= static_cast<int>(LessonState::Conflict); ++from) {
        const auto state = static_cast<LessonState>(from);
        QCOMPARE(stateFromName(stateName(state)), state);
        QVERIFY(mayFollow(state, state));
        QVERIFY(isActive(state) || isRest(state) || state == LessonState::Queued);
        // Every state has a way on, but the two that are the end.
        const bool isEnd = state == LessonState::Done || state == LessonState::Uploaded;
        bool leads = false;
        for (int to = 0; to <= static_cast<int>(LessonState::Conflict); ++to)
            leads = leads || (to != from && mayFollow(state, static_cast<LessonState>(to)));
        QCOMPARE(leads, !isEnd);
    }
}

GUILESS_TEST(queue, QueueTest)
#include "tst_queue.moc"
