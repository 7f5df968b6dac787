// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Lessons with problems in the real window: they stay where somebody sees them until they are
// mended or taken off the list.
#include "adding/AddLessonsDialog.h"
#include "details/DetailsPane.h"
#include "FilterBar.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using M = LessonTreeModel;

class WindowBlockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayUnderNeedsAttention_data();
    void stayUnderNeedsAttention();
    void stayAcrossARestartAndAreMended();
    void checkedAgainTheyAreStillBlocked();
    void canBeRemoved();
    void droppedAgainTheyAreTheSameRow();
};

namespace
{

void mend(LessonOnDisk &lesson)
{
    lesson.write(u"Section_2/Main_Content.opus"_s, opusBytes(7));
}

/// A good one and a blocked one, queued together; the rows of the window.
struct Both {
    explicit Both(WindowBench &bench)
    {
        good.addSections(2);
        bad.addSections(3);
        damage(bad);
        bench.signIn();
        bench.queue({good.path(), bad.path()});
    }
    LessonOnDisk good{u"Good"_s};
    LessonOnDisk bad{u"Bad"_s};
};

int rowOf(WindowBench &bench, const QString &title)
{
    for (int row = 0; row < bench.lessons().rowCount(); ++row) {
        if (bench.lessons().lesson(bench.lessons().index(row, 0))->title == title)
            return row;
    }
    return -1;
}

LessonState stateOf(WindowBench &bench, const QString &title)
{
    const int row = rowOf(bench, title);
    return row < 0 ? LessonState::Queued : bench.state(row);
}

/// What the details say when the lesson is chosen.
QString details(WindowBench &bench, const QString &title)
{
    bench.select(rowOf(bench, title));
    auto *pane = bench.dialog<DetailsPane>();
    pane->setCurrentIndex(0);
    QStringList said;
    for (const auto *label : pane->currentWidget()->findChildren<QLabel *>()) {
        if (label->isVisibleTo(pane))
            said.append(label->text());
    }
    return said.join(u'\n');
}

} // namespace

void WindowBlockedTest::stayUnderNeedsAttention_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a recording that is cut short")
        << u"Section_2/Main_Content.opus"_s << opusBytes(1).chopped(5);
    QTest::newRow("an empty recording") << u"Section_2/Main_Content.opus"_s << QByteArray();
    QTest::newRow("a text that is none") << u"Section_2/Main_Content.txt"_s << "\xff\xfe\x00x"_ba;
    QTest::newRow("a category the server does not know")
        << u"lesson.json"_s << R"({"category":"cooking"})"_ba;
}

void WindowBlockedTest::stayUnderNeedsAttention()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    WindowBench bench;
    bench.signIn();
    LessonOnDisk good(u"Good"_s);
    good.addSections(2);
    LessonOnDisk bad(u"Bad"_s);
    bad.addSections(3);
    bad.write(file, content);
    bench.queue({good.path(), bad.path()});
    QTRY_COMPARE(bench.lessons().rowCount(), 2);
    QTRY_COMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, u"Good"_s), LessonState::Done, 20'000);
    QCOMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    QCOMPARE(bench.server().lessons().size(), 1);
    // Queue says what it did, and where to find it.
    auto *show = WindowBench::button(&bench.window(), u"Show"_s);
    QVERIFY(show != nullptr);
    show->click();
    QCOMPARE(bench.view().filter().rowCount(), 1);
    const auto status = bench.cell(rowOf(bench, u"Bad"_s), M::Status);
    QVERIFY2(status.contains(u"to mend first"_s), qPrintable(status));
    const auto said = details(bench, u"Bad"_s);
    QVERIFY2(said.contains(file), qPrintable(said));
    QVERIFY2(said.contains(u"Try again"_s), qPrintable(said));
}

void WindowBlockedTest::stayAcrossARestartAndAreMended()
{
    WindowBench bench;
    Both both(bench);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, u"Good"_s), LessonState::Done, 20'000);
    const auto said = details(bench, u"Bad"_s);
    QVERIFY2(said.contains(u"Section_2/Main_Content.opus"_s), qPrintable(said));
    bench.open();
    bench.signIn();
    QTRY_COMPARE(bench.lessons().rowCount(), 2);
    QCOMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    QCOMPARE(details(bench, u"Bad"_s), said);
    mend(both.bad);
    bench.trigger(u"Retry failed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, u"Bad"_s), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(both.bad), QString());
    QVERIFY(!details(bench, u"Bad"_s).contains(u"Section_2/Main_Content.opus"_s));
}

void WindowBlockedTest::checkedAgainTheyAreStillBlocked()
{
    WindowBench bench;
    Both both(bench);
    QTRY_COMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    mend(both.bad);
    both.bad.write(u"Section_3/Main_Content.txt"_s, "\xff\xfe"); // and another mistake
    (void)details(bench, u"Bad"_s);
    bench.trigger(u"Retry"_s);
    QTRY_VERIFY(details(bench, u"Bad"_s).contains(u"Section_3/Main_Content.txt"_s));
    QCOMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    QVERIFY(!details(bench, u"Bad"_s).contains(u"Section_2"_s));
}

void WindowBlockedTest::canBeRemoved()
{
    WindowBench bench;
    const Both both(bench);
    QTRY_COMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    bench.select(rowOf(bench, u"Bad"_s));
    bench.trigger(u"Remove from the list"_s);
    QCOMPARE(rowOf(bench, u"Bad"_s), -1);
    bench.open();
    QTRY_COMPARE(bench.lessons().rowCount(), 1);
    QTest::qWait(300);
    QCOMPARE(rowOf(bench, u"Bad"_s), -1);
}

void WindowBlockedTest::droppedAgainTheyAreTheSameRow()
{
    WindowBench bench;
    Both both(bench);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, u"Good"_s), LessonState::Done, 20'000);
    LessonOnDisk third(u"Third"_s);
    third.addSections(1);
    bench.queue({both.bad.path(), third.path()}); // still blocked
    QTRY_COMPARE(bench.lessons().rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, u"Third"_s), LessonState::Done, 20'000);
    QCOMPARE(stateOf(bench, u"Bad"_s), LessonState::Blocked);
    mend(both.bad);
    bench.queue({both.bad.path()});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(bench, u"Bad"_s), LessonState::Done, 20'000);
    QCOMPARE(bench.lessons().rowCount(), 3);
    QCOMPARE(bench.whatIsWrong(both.bad), QString());
}

WINDOW_TEST(windowblocked, WindowBlockedTest)
#include "tst_windowblocked.moc"
