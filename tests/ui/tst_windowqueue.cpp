// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What an editor does with a queue in the real window, and what must hold afterwards.
#include "details/DetailsPane.h"
#include "details/OverviewPage.h"
#include "DropTarget.h"
#include "settings/ServerDialog.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using M = LessonTreeModel;

class WindowQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseAndResumeOne();
    void pauseAndResumeAll();
    void reorderTheQueue();
    void cancelAndRetry();
    void failureShowsAdviceAndIsRetried();
    void signInExpiresInTheMiddle();
    void closingWhileUploadingAsksOnce_data();
    void closingWhileUploadingAsksOnce();
    void goesOnAfterARestart();
    void questionIsAnsweredInTheDetails();
    void severalAreCancelledAndThatIsUndone();
    void failedIsRemovedAndThatIsUndone();
    void doneStaysAfterARestart();

private:
    static PracticeTraits slow()
    {
        PracticeTraits traits;
        traits.appendGap = std::chrono::milliseconds(150);
        return traits;
    }
};

namespace
{

using Lessons = std::vector<std::unique_ptr<LessonOnDisk>>;

Lessons made(int count, int sections)
{
    Lessons lessons;
    for (int i = 0; i < count; ++i) {
        lessons.push_back(std::make_unique<LessonOnDisk>(u"Lesson %1"_s.arg(i + 1)));
        lessons.back()->addSections(sections);
    }
    return lessons;
}

QStringList folders(const Lessons &lessons)
{
    QStringList folders;
    for (const auto &lesson : lessons)
        folders.append(lesson->path());
    return folders;
}

void oneAtOnce(WindowBench &bench)
{
    auto preferences = bench.preferences().current();
    preferences.transfer.lessonsAtOnce = 1;
    bench.preferences().set(preferences);
}

/// As many rows as lessons, all of them done in the end and whole on the server.
void allArrive(WindowBench &bench, const Lessons &lessons)
{
    for (int row = 0; row < static_cast<int>(lessons.size()); ++row)
        QTRY_COMPARE_WITH_TIMEOUT(bench.state(row), LessonState::Done, 40'000);
    for (const auto &lesson : lessons)
        QCOMPARE(bench.whatIsWrong(*lesson), QString());
}

} // namespace

void WindowQueueTest::pauseAndResumeOne()
{
    WindowBench bench(slow());
    bench.signIn();
    const auto lessons = made(1, 60);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.select(0);
    bench.trigger(u"Pause"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Paused, 10'000);
    QTest::qWait(1200); // the bar is told once a second
    QVERIFY2(bench.window().summary().contains(u" of "_s), qPrintable(bench.window().summary()));
    bench.trigger(u"Resume"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 40'000);
    QCOMPARE(bench.whatIsWrong(*lessons[0]), QString());
}

void WindowQueueTest::pauseAndResumeAll()
{
    WindowBench bench(slow());
    bench.signIn();
    oneAtOnce(bench);
    const auto lessons = made(2, 30);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.trigger(u"Pause all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Paused, 10'000);
    QTRY_VERIFY(bench.action(u"Resume all"_s) != nullptr);
    QCOMPARE(bench.state(1), LessonState::Queued);
    bench.trigger(u"Resume all"_s);
    allArrive(bench, lessons);
}

void WindowQueueTest::reorderTheQueue()
{
    WindowBench bench(slow());
    bench.signIn();
    oneAtOnce(bench);
    const auto lessons = made(4, 12);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 4, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    QStringList ended;
    connect(&bench.engine(), &Engine::finished, &bench.window(),
            [&ended](const LessonSummary &summary) { ended.append(summary.title); });
    bench.select(3);
    bench.trigger(u"Move to top"_s);
    QCOMPARE(bench.cell(1, M::Lesson), u"Lesson 4"_s);
    // Lesson 2 is dragged below Lesson 3, which stands last.
    bench.select(2);
    auto &filter = bench.view().filter();
    const std::unique_ptr<QMimeData> dragged(filter.mimeData({filter.index(2, 0)}));
    QCOMPARE(filter.supportedDragActions(), Qt::MoveAction); // or the view refuses the drop
    QVERIFY(filter.canDropMimeData(dragged.get(), Qt::MoveAction, 4, 0, {}));
    QVERIFY(!filter.canDropMimeData(dragged.get(), Qt::CopyAction, 4, 0, {}));
    QVERIFY(!filter.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, filter.index(1, 0)));
    QVERIFY(!filter.dropMimeData(dragged.get(), Qt::MoveAction, 4, 0, {})); // nothing to remove
    QCOMPARE(bench.cell(3, M::Lesson), u"Lesson 2"_s);
    for (int row = 0; row < 4; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(bench.state(row), LessonState::Done, 40'000);
    QCOMPARE(ended, (QStringList{u"Lesson 1"_s, u"Lesson 4"_s, u"Lesson 3"_s, u"Lesson 2"_s}));
    for (const auto &lesson : lessons)
        QCOMPARE(bench.whatIsWrong(*lesson), QString());
}

void WindowQueueTest::cancelAndRetry()
{
    WindowBench bench(slow());
    bench.signIn();
    const auto lessons = made(1, 60);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.select(0);
    bench.trigger(u"Cancel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Cancelled, 10'000);
    bench.trigger(u"Retry"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 40'000);
    QCOMPARE(bench.whatIsWrong(*lessons[0]), QString());
    // Done: it can be looked at, here and on the server, and taken off the table.
    auto *details = bench.dialog<DetailsPane>();
    details->setCurrentIndex(0);
    QTRY_VERIFY(WindowBench::button(details, u"Open lesson"_s) != nullptr);
    WindowBench::button(details, u"Open lesson"_s)->click();
    QCOMPARE(details->currentIndex(), 1);
    auto *drop = bench.window().findChild<DropTarget *>();
    QVERIFY(!drop->isVisible());
    bench.trigger(u"Remove from the list"_s);
    QCOMPARE(bench.lessons().rowCount(), 0);
    QVERIFY(drop->isVisible()); // it says what to do
}

void WindowQueueTest::failureShowsAdviceAndIsRetried()
{
    PracticeTraits traits;
    traits.fieldBytes = 3'000;
    WindowBench bench(traits);
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto good = lesson.read(u"Section_2/Main_Content.txt"_s);
    lesson.write(u"Section_2/Main_Content.txt"_s, QByteArray(5'000, 'x'));
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Asking, 20'000);
    bench.select(0);
    auto *details = bench.dialog<DetailsPane>();
    details->setCurrentIndex(0);
    QTRY_VERIFY(WindowBench::button(details, u"Stop this lesson"_s) != nullptr);
    WindowBench::button(details, u"Stop this lesson"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Failed, 10'000);
    QTRY_VERIFY(WindowBench::button(details, u"Try again"_s) != nullptr);
    lesson.write(u"Section_2/Main_Content.txt"_s, good);
    WindowBench::button(details, u"Try again"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(lesson), QString());
}

void WindowQueueTest::signInExpiresInTheMiddle()
{
    WindowBench bench(slow());
    bench.signIn();
    const auto lessons = made(1, 60);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.server().setToken("another");
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::SignedOut, 10'000);
    auto *press = WindowBench::button(&bench.window(), u"Sign in…"_s);
    QVERIFY(press != nullptr);
    press->click();
    QVERIFY(bench.dialog<ServerDialog>() != nullptr);
    bench.servers().setToken(bench.servers().currentId(), "another");
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 40'000);
    QCOMPARE(bench.whatIsWrong(*lessons[0]), QString());
}

void WindowQueueTest::closingWhileUploadingAsksOnce_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isVisible");
    QTest::newRow("keep going in the tray") << u"Keep going in the tray"_s << false;
    QTest::newRow("stop after this batch") << u"Stop after this batch"_s << false;
    QTest::newRow("stop now") << u"Stop now"_s << false;
    QTest::newRow("rather not") << u"Cancel"_s << true;
}

void WindowQueueTest::closingWhileUploadingAsksOnce()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, isVisible);
    WindowBench bench(slow());
    bench.window().setTray(true);
    bench.signIn();
    const auto lessons = made(1, 60);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    QVERIFY(!bench.window().close());
    QCOMPARE(bench.window().findChildren<QMessageBox *>().size(), 1);
    auto *press = WindowBench::button(bench.dialog<QMessageBox>(), answer);
    QVERIFY(press != nullptr);
    press->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.window().isVisible(), isVisible, 10'000);
    // All resume later.
    bench.open();
    bench.signIn();
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 40'000);
    QCOMPARE(bench.whatIsWrong(*lessons[0]), QString());
}

void WindowQueueTest::goesOnAfterARestart()
{
    WindowBench bench(slow());
    bench.signIn();
    oneAtOnce(bench);
    const auto lessons = made(3, 20);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.open(); // the engine is interrupted
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 3, 10'000);
    for (int row = 0; row < 3; ++row) // until its server may be asked
        QVERIFY(isResumable(bench.state(row)));
    bench.signIn();
    allArrive(bench, lessons);
}

void WindowQueueTest::questionIsAnsweredInTheDetails()
{
    PracticeTraits traits;
    traits.fieldBytes = 3'000;
    WindowBench bench(traits);
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(3);
    lesson.write(u"Section_2/Main_Content.txt"_s, QByteArray(5'000, 'x'));
    QSignalSpy news(&bench.window(), &MainWindow::newsForPerson);
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Asking, 20'000);
    QCOMPARE(news.size(), 1); // told once
    auto *show = WindowBench::button(&bench.window(), u"Show"_s);
    QVERIFY(show != nullptr);
    show->click();
    auto *details = bench.dialog<DetailsPane>();
    QTRY_VERIFY(WindowBench::button(details, u"Go on with the others"_s) != nullptr);
    WindowBench::button(details, u"Go on with the others"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Failed, 20'000);
    QVERIFY(!isActive(bench.state(0)));
}

void WindowQueueTest::severalAreCancelledAndThatIsUndone()
{
    WindowBench bench(slow());
    bench.signIn();
    oneAtOnce(bench);
    const auto lessons = made(3, 12);
    bench.queue(folders(lessons));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.view().selectAll();
    auto *details = bench.dialog<DetailsPane>();
    details->setCurrentIndex(0);
    auto *headline = details->overview().findChild<QLabel *>(u"headline"_s);
    QVERIFY(headline != nullptr);
    QTRY_VERIFY2(headline->text().startsWith(u"3 lesson"_s), qPrintable(headline->text()));
    QVERIFY(WindowBench::button(details, u"Pause"_s) != nullptr);
    WindowBench::button(details, u"Cancel"_s)->click();
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(bench.state(row), LessonState::Cancelled, 10'000);
    WindowBench::button(&bench.window(), u"Undo"_s)->click();
    QTRY_VERIFY(WindowBench::button(&bench.window(), u"Undo"_s) == nullptr);
    allArrive(bench, lessons);
}

void WindowQueueTest::failedIsRemovedAndThatIsUndone()
{
    PracticeTraits traits;
    traits.fieldBytes = 3'000;
    WindowBench bench(traits);
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto good = lesson.read(u"Section_2/Main_Content.txt"_s);
    lesson.write(u"Section_2/Main_Content.txt"_s, QByteArray(5'000, 'x'));
    bench.queue({lesson.path()});
    QTRY_VERIFY_WITH_TIMEOUT(isRest(bench.state(0)), 20'000);
    const auto state = bench.state(0);
    QVERIFY(isResumable(state));
    bench.select(0);
    bench.trigger(u"Remove from the list"_s);
    QCOMPARE(bench.lessons().rowCount(), 0);
    bench.open(); // for good
    bench.signIn();
    QTest::qWait(500);
    QCOMPARE(bench.lessons().rowCount(), 0);
    bench.queue({lesson.path()}); // the same import, and it is listed again
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(isRest(bench.state(0)), 20'000);
    bench.select(0);
    bench.trigger(u"Remove from the list"_s);
    QCOMPARE(bench.lessons().rowCount(), 0);
    WindowBench::button(&bench.window(), u"Undo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QCOMPARE(bench.state(0), state);
    lesson.write(u"Section_2/Main_Content.txt"_s, good);
    bench.select(0);
    bench.trigger(u"Retry"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(lesson), QString());
}

void WindowQueueTest::doneStaysAfterARestart()
{
    WindowBench bench;
    bench.signIn();
    const auto lessons = made(2, 3);
    bench.queue(folders(lessons));
    allArrive(bench, lessons);
    bench.open();
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 2, 10'000);
    QCOMPARE(bench.state(0), LessonState::Done);
    QCOMPARE(bench.cell(0, M::Sections), u"3 / 3"_s);
    bench.select(0);
    bench.trigger(u"Remove from the list"_s);
    bench.open();
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QCOMPARE(bench.cell(0, M::Lesson), u"Lesson 2"_s);
}

WINDOW_TEST(windowqueue, WindowQueueTest)
#include "tst_windowqueue.moc"
