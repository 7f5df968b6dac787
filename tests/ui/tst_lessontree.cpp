// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "MadeUpLessons.h"
#include "models/LessonCell.h"
#include "models/LessonFilter.h"
#include "models/LessonTreeModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace lessonlift;
using namespace lessonlift::testing;
using M = LessonTreeModel;

class LessonTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldAsRanges();
    void cells_data();
    void cells();
    void everyCellHasAName();
    void queueMovesUpWithItsHead();
    void queuedAreMoved_data();
    void queuedAreMoved();
    void sectionsComeOnDemand();
    void sectionsChangeInPlace();
    void closedLessonsLetGo();
    void lessonsAreRemoved();
    void aMillionSections();
    void groupsCount();
    void searchFinds_data();
    void searchFinds();
    void selectionSurvivesChanges();
    void toolTipsArePlain();
};

void LessonTreeTest::changesAreToldAsRanges()
{
    M model;
    const QAbstractItemModelTester tester(&model);
    QList<LessonProgress> lessons;
    for (int i = 0; i < 10; ++i)
        lessons.append(lesson(QString::number(i), LessonState::Queued, i + 1));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.update(told(lessons));
    QCOMPARE(inserted.size(), 1); // all at once
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(told({lessons[7], lessons[2], lessons[3], lessons[4]}));
    QCOMPARE(changed.size(), 2); // 2-4 and 7
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    QCOMPARE(changed[1][0].toModelIndex().row(), 7);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 10);
}

void LessonTreeTest::cells_data()
{
    QTest::addColumn<LessonState>("state");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("contains");
    const auto first = int(Qt::DisplayRole);
    const auto second = int(M::SecondLineRole);
    QTest::newRow("title") << LessonState::Done << int(M::Lesson) << first << u"Lesson a"_s;
    QTest::newRow("folder") << LessonState::Done << int(M::Lesson) << second
                            << u"Contracts/ICA 1872"_s;
    QTest::newRow("to which server")
        << LessonState::Done << int(M::Lesson) << second << u"api.example.org"_s;
    QTest::newRow("queued") << LessonState::Queued << int(M::Status) << first << u"3"_s;
    QTest::newRow("uploading") << LessonState::Uploading << int(M::Status) << first
                               << u"batch 2 of 7"_s;
    QTest::newRow("settling") << LessonState::Settling << int(M::Status) << first << u"twice"_s;
    QTest::newRow("done says how many") << LessonState::Done << int(M::Status) << second << u"12"_s;
    QTest::newRow("progress") << LessonState::Uploading << int(M::Progress) << first
                              << u"5 of 40"_s;
    QTest::newRow("sections") << LessonState::Uploading << int(M::Sections) << first << u"3 / 12"_s;
    QTest::newRow("server") << LessonState::Done << int(M::Server) << first << u"api.example.org"_s;
    QTest::newRow("no speed is a dash")
        << LessonState::Queued << int(M::Speed) << first << u"\u2014"_s;
    QTest::newRow("spoken with both lines")
        << LessonState::Done << int(M::Lesson) << int(Qt::AccessibleTextRole) << u", Contracts"_s;
}

void LessonTreeTest::cells()
{
    QFETCH(const LessonState, state);
    QFETCH(const int, column);
    QFETCH(const int, role);
    QFETCH(const QString, contains);
    M model;
    model.update(told({lesson(u"a"_s, state)}));
    const QString text = model.index(0, column).data(role).toString();
    QVERIFY2(text.contains(contains), qPrintable(text));
}

void LessonTreeTest::everyCellHasAName()
{
    M model;
    QList<LessonProgress> all;
    for (int value = 0; value <= int(LessonState::Conflict); ++value)
        all.append(lesson(QString::number(value), LessonState(value)));
    model.update(told(all));
    for (int column = 0; column < M::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row, column);
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(index.data(M::SortRole).isValid());
        }
    }
}

void LessonTreeTest::queueMovesUpWithItsHead()
{
    M model;
    model.update(
        told({lesson(u"a"_s, LessonState::Queued, 1), lesson(u"b"_s, LessonState::Queued, 2),
              lesson(u"c"_s, LessonState::Queued, 3)}));
    // a starts; the others are not told anew.
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy movedUp(&model, &M::queueMovedUp);
    model.update(told({lesson(u"a"_s, LessonState::Opening)}, 1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 0); // nor gone through
    QCOMPARE(movedUp.size(), 1);
    QCOMPARE(model.queuePosition(*model.lesson(model.index(1, 0))), 1);
    QCOMPARE(model.queuePosition(*model.lesson(model.index(2, 0))), 2);
    QCOMPARE(model.queuePosition(*model.lesson(model.index(0, 0))), 0);
    QCOMPARE(model.index(1, M::Status).data().toString(), u"Next in the queue"_s);
}

void LessonTreeTest::queuedAreMoved_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");
    // x is uploading and stands before the queue a b c d.
    QTest::newRow("to the top") << u"c"_s << 1 << u"xcabd"_s;
    QTest::newRow("down") << u"a"_s << 3 << u"xbcad"_s;
    QTest::newRow("up") << u"d"_s << 2 << u"xadbc"_s;
    QTest::newRow("to the end") << u"a"_s << 4 << u"xbcda"_s;
    QTest::newRow("far past the end") << u"b"_s << 99 << u"xacdb"_s;
    QTest::newRow("where it is") << u"b"_s << 2 << u"xabcd"_s;
    QTest::newRow("one at work stays") << u"x"_s << 4 << u"xabcd"_s;
}

void LessonTreeTest::queuedAreMoved()
{
    QFETCH(const QString, moved);
    QFETCH(const int, position);
    QFETCH(const QString, order);
    M model;
    const QAbstractItemModelTester tester(&model);
    model.update(
        told({lesson(u"x"_s, LessonState::Uploading), lesson(u"a"_s, LessonState::Queued, 1),
              lesson(u"b"_s, LessonState::Queued, 2), lesson(u"c"_s, LessonState::Queued, 3),
              lesson(u"d"_s, LessonState::Queued, 4)}));
    model.setSections(sections(u"a"_s, 2));
    model.moveQueued(moved, position);
    QString now;
    for (int row = 0; row < model.rowCount(); ++row) {
        now += model.index(row, 0).data(M::ImportRole).toString();
        QCOMPARE(model.indexOf(now.right(1)).row(), row);
    }
    QCOMPARE(now, order);
}

void LessonTreeTest::sectionsComeOnDemand()
{
    M model;
    model.update(told({lesson(u"a"_s, LessonState::Queued), lesson(u"b"_s, LessonState::Queued)}));
    const auto a = model.index(0, 0);
    model.setSections(sections(u"a"_s, 3)); // nobody asked
    QCOMPARE(model.rowCount(a), 0);
    QSignalSpy wanted(&model, &M::sectionsWanted);
    QVERIFY(model.hasChildren(a) && model.canFetchMore(a));
    model.fetchMore(a);
    model.fetchMore(a);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"a"_s);
    model.setSections(sections(u"a"_s, 3));
    QCOMPARE(model.rowCount(a), 3);
    const auto section = model.index(1, 0, a);
    QCOMPARE(section.data().toString(), u"Section 2"_s);
    QCOMPARE(section.data(M::ImportRole).toString(), u"a"_s);
    QCOMPARE(model.rowCount(section), 2);
    QCOMPARE(model.index(1, 0, section).data().toString(), u"Main_Content_Easy.opus"_s);
    QCOMPARE(model.parent(model.index(1, 0, section)), section);
    QCOMPARE(model.lesson(model.index(1, 0, section))->importId, u"a"_s);
    QCOMPARE(model.rowCount(model.index(0, 0, section)), 0);
}

void LessonTreeTest::sectionsChangeInPlace()
{
    M model;
    const QAbstractItemModelTester tester(&model);
    model.update(told({lesson(u"a"_s, LessonState::Uploading)}));
    const auto a = model.index(0, 0);
    model.fetchMore(a);
    model.setSections(sections(u"a"_s, 4));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    auto now = sections(u"a"_s, 4);
    now.lines[2].there = There::Served;
    model.setSections(now);
    QCOMPARE(changed.size(), 2); // the section, and its files
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(inserted.size(), 0);
    now.lines[1].audio.removeLast(); // a file fewer, a section fewer, then more of both
    now.lines.removeLast();
    model.setSections(now);
    QCOMPARE(model.rowCount(a), 3);
    QCOMPARE(model.rowCount(model.index(1, 0, a)), 1);
    model.setSections(sections(u"a"_s, 6));
    QCOMPARE(model.rowCount(a), 6);
    QCOMPARE(model.rowCount(model.index(1, 0, a)), 2);
}

void LessonTreeTest::closedLessonsLetGo()
{
    M model;
    model.update(told({lesson(u"a"_s, LessonState::Uploading)}));
    const auto a = model.index(0, 0);
    model.fetchMore(a);
    model.setSections(sections(u"a"_s, 4));
    model.dropSections(a);
    QCOMPARE(model.rowCount(a), 0);
    QVERIFY(model.canFetchMore(a));
}

void LessonTreeTest::lessonsAreRemoved()
{
    M model;
    const QAbstractItemModelTester tester(&model);
    model.update(told({lesson(u"a"_s, LessonState::Done), lesson(u"b"_s, LessonState::Queued),
                       lesson(u"c"_s, LessonState::Done)}));
    model.remove(u"a"_s);
    model.remove(u"nobody"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(u"c"_s).row(), 1);
    QCOMPARE(model.count(LessonState::Done), 1);
    model.update(told({lesson(u"b"_s, LessonState::Done)}));
    QCOMPARE(model.count(LessonState::Done), 2);
    // Brought back, it stands where it was; queued anew, it comes last.
    model.update(told({lesson(u"a"_s, LessonState::Done)}));
    QCOMPARE(model.indexOf(u"a"_s).row(), 0);
    QCOMPARE(model.indexOf(u"c"_s).row(), 2);
    QCOMPARE(model.count(LessonState::Done), 3);
    model.remove(u"b"_s);
    model.update(told({lesson(u"b"_s, LessonState::Queued)}));
    QCOMPARE(model.indexOf(u"b"_s).row(), 2);
}

void LessonTreeTest::aMillionSections()
{
    M model;
    QList<LessonProgress> lessons;
    for (int i = 0; i < 10'000; ++i)
        lessons.append(lesson(QString::number(i), LessonState::Queued, i + 1));
    model.update(told(lessons));
    QSignalSpy wanted(&model, &M::sectionsWanted);
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(wanted.size(), 0);
    // Every lesson is opened and closed once: no more than one is ever held.
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row, 0);
        model.fetchMore(index);
        model.setSections(sections(QString::number(row), 100));
        QCOMPARE(model.rowCount(index), 100);
        model.dropSections(index);
    }
    QCOMPARE(wanted.size(), 10'000);
}

void LessonTreeTest::groupsCount()
{
    M model;
    LessonFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    const LessonState states[] = {LessonState::Queued,  LessonState::Uploading,
                                  LessonState::Waiting, LessonState::Done,
                                  LessonState::Failed,  LessonState::Conflict};
    for (const auto state : states)
        model.update(told({lesson(stateName(state), state)}));
    QCOMPARE(countOf(model, LessonGroup::All), 6);
    QCOMPARE(countOf(model, LessonGroup::Queued), 1);
    QCOMPARE(countOf(model, LessonGroup::Active), 2);
    QCOMPARE(countOf(model, LessonGroup::Done), 1);
    QCOMPARE(countOf(model, LessonGroup::NeedsAttention), 2);
    filter.setGroup(LessonGroup::Active);
    QCOMPARE(filter.rowCount(), 2);
    // A lesson that changes its state changes its group.
    model.update(told({lesson(stateName(LessonState::Uploading), LessonState::Done)}));
    QCOMPARE(filter.rowCount(), 1);
    // Each state is in exactly one group, but that signing in is both active and needed, and that
    // what was cancelled is neither done nor to be done.
    const QHash<LessonState, int> others{{LessonState::SignedOut, 2}, {LessonState::Cancelled, 0}};
    for (int value = 0; value <= static_cast<int>(LessonState::Conflict); ++value) {
        int groups = 0;
        for (int group = 1; group <= static_cast<int>(LessonGroup::NeedsAttention); ++group)
            groups += belongsTo(LessonState(value), LessonGroup(group)) ? 1 : 0;
        QCOMPARE(groups, others.value(LessonState(value), 1));
    }
}

void LessonTreeTest::searchFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << QString() << 2;
    QTest::newRow("title, other case") << u"ALPHA"_s << 1;
    QTest::newRow("folder") << u"contracts"_s << 2;
    QTest::newRow("server") << u"example.org"_s << 2;
    QTest::newRow("all words, any order") << u"org beta"_s << 1;
    QTest::newRow("one word fits nothing") << u"alpha zzz"_s << 0;
    QTest::newRow("signs are no pattern") << u".*"_s << 0;
}

void LessonTreeTest::searchFinds()
{
    QFETCH(const QString, words);
    QFETCH(const int, found);
    M model;
    LessonFilter filter;
    filter.setSourceModel(&model);
    auto a = lesson(u"a"_s, LessonState::Done);
    auto b = lesson(u"b"_s, LessonState::Queued);
    a.server = u"https://example.org/api"_s;
    b.server = a.server;
    a.folder = b.folder = u"/x/Contracts"_s;
    a.title = u"Alpha"_s;
    b.title = u"Beta"_s;
    model.update(told({a, b}));
    filter.setWords(words);
    QCOMPARE(filter.rowCount(), found);
}

void LessonTreeTest::selectionSurvivesChanges()
{
    M model;
    LessonFilter filter;
    filter.setSourceModel(&model);
    QList<LessonProgress> lessons;
    for (int i = 0; i < 100; ++i)
        lessons.append(lesson(QString::number(i), LessonState::Queued, i + 1));
    model.update(told(lessons));
    QItemSelectionModel selection(&filter);
    selection.select(filter.index(40, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    for (auto &one : lessons)
        one.bytes += 10;
    model.update(told(lessons, 5));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(M::ImportRole).toString(), u"40"_s);
}

/// As QToolTip would show it.
static QString shown(const QVariant &toolTip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(toolTip.toString()))
        document.setHtml(toolTip.toString());
    else
        document.setPlainText(toolTip.toString());
    return document.toPlainText();
}

void LessonTreeTest::toolTipsArePlain()
{
    const auto hostile = u"<b>x</b><img src='http://evil.example/a.png'>&lt;  \ny"_s;
    auto progress = lesson(u"a"_s, LessonState::Failed);
    progress.folder = hostile;
    progress.problem = Error();
    progress.problem->detail = hostile;
    M lessons;
    lessons.update(told({progress}));
    QCOMPARE(shown(lessons.index(0, M::Lesson).data(Qt::ToolTipRole)), hostile);
    const auto status = shown(lessons.index(0, M::Status).data(Qt::ToolTipRole));
    QVERIFY2(status.contains(hostile), qPrintable(status));
}

GUILESS_TEST(lessontree, LessonTreeTest)
#include "tst_lessontree.moc"
