// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// "Pause all" in the real window: it lasts until "Resume all", whatever happens in between.
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QMessageBox>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void survivesARestart_data();
    void survivesARestart();
    void resumedStaysResumed();
    void closingClaimsNothing();
    void closingSaysWhatWaits();
    void cancelledAndUndoneGoesOn_data();
    void cancelledAndUndoneGoesOn();
    void undoneBeforeItHasEnded();
    void pausedByItselfStaysPaused();

private:
    /// Two lessons, the first of them at work.
    void begin();
    void pauseAll();
    void bothArrive();

    std::unique_ptr<WindowBench> m_bench;
    LessonOnDisk m_one{u"One"_s};
    LessonOnDisk m_two{u"Two"_s};
};

void WindowPauseTest::init()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(100);
    m_bench = std::make_unique<WindowBench>(slow);
    m_bench->signIn();
    auto preferences = m_bench->preferences().current();
    preferences.transfer.lessonsAtOnce = 1;
    m_bench->preferences().set(preferences);
    if (m_one.scan().folder.sections.isEmpty()) {
        m_one.addSections(40);
        m_two.addSections(3);
    }
}

void WindowPauseTest::begin()
{
    m_bench->queue({m_one.path(), m_two.path()});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Uploading, 10'000);
}

void WindowPauseTest::pauseAll()
{
    m_bench->trigger(u"Pause all"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isActive(m_bench->state(0)), 10'000);
    QTRY_VERIFY(m_bench->action(u"Resume all"_s) != nullptr);
}

void WindowPauseTest::bothArrive()
{
    for (int row = 0; row < 2; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(row), LessonState::Done, 40'000);
    QCOMPARE(m_bench->whatIsWrong(m_one), QString());
    QCOMPARE(m_bench->whatIsWrong(m_two), QString());
}

void WindowPauseTest::survivesARestart_data()
{
    QTest::addColumn<bool>("begun");
    QTest::newRow("a lesson was at work") << true;
    QTest::newRow("nothing was begun") << false;
}

void WindowPauseTest::survivesARestart()
{
    QFETCH(const bool, begun);
    if (begun)
        begin();
    m_bench->trigger(u"Pause all"_s);
    QTRY_VERIFY(m_bench->action(u"Resume all"_s) != nullptr);
    if (!begun)
        m_bench->queue({m_one.path(), m_two.path()});
    QTRY_VERIFY_WITH_TIMEOUT(!isActive(m_bench->state(0)), 10'000);
    for (int restart = 0; restart < 2; ++restart) {
        m_bench->open();
        m_bench->signIn();
        QTRY_VERIFY(m_bench->action(u"Resume all"_s) != nullptr);
        QTRY_COMPARE(m_bench->lessons().rowCount(), 2);
        QTest::qWait(500); // it would have begun
        for (int row = 0; row < 2; ++row) {
            QVERIFY(!isActive(m_bench->state(row)));
            QVERIFY(m_bench->state(row) != LessonState::Done);
        }
    }
    m_bench->trigger(u"Resume all"_s);
    bothArrive();
}

void WindowPauseTest::resumedStaysResumed()
{
    m_bench->trigger(u"Pause all"_s);
    QTRY_VERIFY(m_bench->action(u"Resume all"_s) != nullptr);
    m_bench->trigger(u"Resume all"_s);
    QTRY_VERIFY(m_bench->action(u"Pause all"_s) != nullptr);
    m_bench->open();
    m_bench->signIn();
    m_bench->queue({m_one.path(), m_two.path()});
    bothArrive();
}

void WindowPauseTest::closingClaimsNothing()
{
    begin();
    pauseAll();
    QVERIFY(!m_bench->window().isUploading());
    QVERIFY(m_bench->window().close());
    QVERIFY(m_bench->dialog<QMessageBox>() == nullptr);
}

void WindowPauseTest::closingSaysWhatWaits()
{
    m_bench->engine().hold(Hold::Offline, true);
    m_bench->queue({m_one.path(), m_two.path()});
    QTRY_COMPARE(m_bench->lessons().rowCount(), 2);
    QVERIFY(!m_bench->window().close());
    auto *box = m_bench->dialog<QMessageBox>();
    QVERIFY(box != nullptr);
    QVERIFY2(!box->text().contains(u"being uploaded"_s), qPrintable(box->text()));
    QVERIFY2(box->text().contains(u"waiting"_s), qPrintable(box->text()));
    box->close();
}

void WindowPauseTest::cancelledAndUndoneGoesOn_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("the one that was at work") << 0;
    QTest::newRow("one that waited") << 1;
}

void WindowPauseTest::cancelledAndUndoneGoesOn()
{
    QFETCH(const int, row);
    begin();
    pauseAll();
    m_bench->select(row);
    m_bench->trigger(u"Cancel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(row), LessonState::Cancelled, 10'000);
    WindowBench::button(&m_bench->window(), u"Undo"_s)->click();
    QTRY_VERIFY(m_bench->state(row) != LessonState::Cancelled);
    m_bench->trigger(u"Resume all"_s);
    bothArrive();
}

void WindowPauseTest::undoneBeforeItHasEnded()
{
    begin();
    m_bench->select(0);
    m_bench->trigger(u"Cancel"_s);
    WindowBench::button(&m_bench->window(), u"Undo"_s)->click(); // its request is still under way
    bothArrive();
}

void WindowPauseTest::pausedByItselfStaysPaused()
{
    begin();
    pauseAll();
    m_bench->select(0);
    m_bench->engine().pause(
        m_bench->lessons().lesson(m_bench->lessons().index(0, 0))->importId); // this one, too
    m_bench->open();
    m_bench->signIn();
    QTRY_COMPARE(m_bench->lessons().rowCount(), 2);
    QTRY_VERIFY(m_bench->action(u"Resume all"_s) != nullptr);
    m_bench->trigger(u"Resume all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(1), LessonState::Done, 20'000);
    QCOMPARE(m_bench->state(0), LessonState::Paused);
}

WINDOW_TEST(windowpause, WindowPauseTest)
#include "tst_windowpause.moc"
