// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the details pane shows: sections, log, timeline; and what is found in dropped folders.
#include "compare/MadeUp.h"
#include "MadeUpLessons.h"
#include "models/FoundLessonsModel.h"
#include "models/LessonTreeModel.h"
#include "models/LogModel.h"
#include "models/ProgressDelegate.h"
#include "models/SectionsModel.h"
#include "models/Timeline.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"
#include "Theme.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;

class DetailModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsSideBySide();
    void sectionsChangeOnly();
    void logKeepsEndedStretches();
    void logIsBounded();
    void timelineReplacesById();
    void timelineKeepsRunsApart();
    void progressIsDrawn_data();
    void progressIsDrawn();
    void foundLessonsWithProblems();
    void foundLessonsOfOneTitleShowTheirFolders();
    void foundLessonIsThereInPart();
    void foundLessonIsLeftOut();
    void foundLessonIsEdited();
    void categoriesAreJudgedAnew();
};

namespace
{

Note stretch(qint64 id, NoteKind kind, int fromSecond, int toSecond = -1)
{
    const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    Note note;
    note.importId = u"a"_s;
    note.id = id;
    note.kind = kind;
    note.write = u"append"_s;
    note.sections = 10;
    note.begun = start.addSecs(fromSecond);
    if (toSecond >= 0) {
        note.ended = start.addSecs(toSecond);
        note.outcome = u"done"_s;
    }
    return note;
}

const QHash<QString, QString> titles{{u"a"_s, u"Lesson a"_s}};

} // namespace

void DetailModelsTest::sectionsSideBySide()
{
    SectionsModel model;
    const QAbstractItemModelTester tester(&model);
    auto shown = sections(u"a"_s, 3, There::Served);
    shown.lines[1].there = There::Missing;
    shown.lines[1].audio[0].there = There::Missing;
    model.show(shown);
    QCOMPARE(model.rowCount(), 3);
    using S = SectionsModel;
    QCOMPARE(model.index(0, S::Section).data().toString(), u"Section 1"_s);
    QVERIFY(model.index(0, S::Here).data().toString().contains(u"2"_s));
    QVERIFY(model.index(0, S::Status).data().toString().contains(u"confirmed"_s));
    QVERIFY(model.index(1, S::Status).data().toString().contains(u"Not on the server"_s));
    QVERIFY(model.index(1, S::Audio).data().toString().startsWith(u"1 of 2"_s));
}

void DetailModelsTest::sectionsChangeOnly()
{
    SectionsModel model;
    model.show(sections(u"a"_s, 50));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto next = sections(u"a"_s, 50);
    next.lines[7].there = There::Listed;
    model.show(next);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 7);
    model.show(sections(u"b"_s, 50));
    QCOMPARE(reset.size(), 1);
}

void DetailModelsTest::logKeepsEndedStretches()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({stretch(1, NoteKind::Write, 0)}, titles);
    QCOMPARE(model.rowCount(), 0);
    auto failed = stretch(1, NoteKind::Write, 0, 2);
    failed.outcome = u"doubt"_s;
    failed.problem = failure(Kind::Timeout, u"nobody\nspoke"_s).value();
    model.add({failed, stretch(2, NoteKind::Write, 3, 4)}, titles);
    QCOMPARE(model.rowCount(), 2);
    const auto line = model.index(0, LogModel::Text).data().toString();
    QVERIFY2(line.contains(u"10"_s) && line.contains(u"in time"_s), qPrintable(line));
    QVERIFY(!line.contains(u'\n')); // a line stays a line, whatever a server says
    QCOMPARE(model.index(0, LogModel::Lesson).data().toString(), u"Lesson a"_s);
}

void DetailModelsTest::logIsBounded()
{
    LogModel model;
    QList<Note> many;
    for (int i = 0; i < 30'000; ++i)
        many.append(stretch(i + 1, NoteKind::Write, i, i));
    model.add(many, titles);
    QCOMPARE(model.rowCount(), 20'000);
}

void DetailModelsTest::timelineReplacesById()
{
    Timeline timeline;
    timeline.add({stretch(4, NoteKind::Write, 10)}, titles);
    timeline.add({stretch(4, NoteKind::Write, 10, 12), stretch(-1, NoteKind::Look, 12, 13)},
                 titles);
    Note state = stretch(0, NoteKind::State, 14, 14);
    timeline.add({state}, titles); // a moment is no bar
    // Of the journal, and older.
    timeline.add({stretch(3, NoteKind::Write, 5, 8), stretch(4, NoteKind::Write, 10, 12)}, titles);
    QCOMPARE(timeline.rows().size(), std::size_t(1));
    const auto &spans = timeline.rows()[0].spans;
    QCOMPARE(spans.size(), std::size_t(3));
    QCOMPARE(spans[0].id, 3);
    QCOMPARE(spans[1].ended.isValid(), true);
    // Writes to a lesson never overlap.
    for (std::size_t i = 1; i < spans.size(); ++i)
        QVERIFY(spans[i - 1].ended <= spans[i].begun);
}

void DetailModelsTest::timelineKeepsRunsApart()
{
    Timeline timeline;
    timeline.add({stretch(-1, NoteKind::Look, 0, 1)}, titles);
    timeline.add({stretch(-1, NoteKind::Look, 50, 51)}, titles); // the next run counts anew
    QCOMPARE(timeline.rows()[0].spans.size(), std::size_t(2));
    timeline.remove(u"a"_s);
    QVERIFY(timeline.rows().empty());
}

void DetailModelsTest::progressIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void DetailModelsTest::progressIsDrawn()
{
    QFETCH(const bool, dark);
    LessonTreeModel model;
    model.update(told({lesson(u"a"_s, LessonState::Uploading)}));
    ProgressDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 216, 44);
    option.palette = themePalette(dark);
    const auto colour = stateColour(Tone::Accent, option.palette);
    QImage image(216, 44, QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, LessonTreeModel::Progress));
    painter.end();
    // A quarter of the bar is done, the next quarter is under way in a lighter colour.
    int widest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        widest = std::max(widest, count);
    }
    QVERIFY2(widest > 35 && widest < 60, qPrintable(QString::number(widest)));
}

void DetailModelsTest::foundLessonsWithProblems()
{
    FoundLessonsModel model{Limits()};
    const QAbstractItemModelTester tester(&model);
    LessonOnDisk good(u"Good"_s);
    good.addSections(2);
    LessonOnDisk bad(u"Bad"_s);
    bad.addSections(2);
    bad.write(u"Section_1/Main_Content.opus"_s, {});
    bad.write(u"Section_2/Main_Content.opus"_s, {});
    model.add(good.scan());
    model.add(bad.scan());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.ready().size(), 1);
    QCOMPARE(model.ready()[0].folder.title, u"Good"_s);
    // Equal findings together: one line for the two empty files.
    const auto parent = model.index(1, 0);
    QCOMPARE(model.rowCount(parent), 1);
    const auto problem = model.index(0, 0, parent);
    const QString line = problem.data().toString();
    QVERIFY2(line.contains(u"Section_1/Main_Content.opus"_s), qPrintable(line));
    QVERIFY(problem.data(Qt::ToolTipRole).toString().contains(u"Section_2"_s));
    QVERIFY(QFile::exists(problem.data(FoundLessonsModel::FileRole).toString()));
    // Counted file by file.
    const auto counted = model.index(1, FoundLessonsModel::Details).data().toString();
    QVERIFY2(counted.contains(u"2 error"_s), qPrintable(counted));
}

void DetailModelsTest::foundLessonsOfOneTitleShowTheirFolders()
{
    FoundLessonsModel model{Limits()};
    const QAbstractItemModelTester tester(&model);
    LessonOnDisk one(u"Act"_s);
    one.addSections(1);
    LessonOnDisk two(u"Act"_s);
    two.addSections(1);
    LessonProgress progress;
    progress.state = LessonState::Uploading;
    model.setQueued({{two.scan().folder.path, progress}});
    model.add(one.scan());
    QCOMPARE(model.index(0, 0).data().toString(), u"Act"_s);
    model.add(two.scan());
    const auto first = model.index(0, 0).data().toString();
    const auto second = model.index(1, 0).data().toString();
    QVERIFY2(first != second, qPrintable(second));
    QVERIFY(first.startsWith(u"Act"_s) && second.startsWith(u"Act"_s));
    const auto queued = u"In the queue already"_s;
    QVERIFY(!model.index(0, 1).data().toString().contains(queued));
    QVERIFY(model.index(1, 1).data().toString().contains(queued));
    auto typed = model.lessons()[1].folder;
    typed.title = u"Another Act"_s;
    model.edit(1, typed, {});
    QCOMPARE(model.index(0, 0).data().toString(), u"Act"_s);
}

void DetailModelsTest::foundLessonIsThereInPart()
{
    FoundLessonsModel model{Limits()};
    const QAbstractItemModelTester tester(&model);
    LessonOnDisk disk(u"Act"_s);
    disk.addSections(12);
    const auto folder = disk.scan().folder;
    model.add(disk.scan());
    QCOMPARE(model.lessons()[0].toSend, totalsOf(folder));
    QCOMPARE(model.lessons()[0].batches, 2);
    Line slow; // a batch is what it lets through in a minute
    slow.bytesPerSecond = 1;
    model.setLine(slow);
    QCOMPARE(model.lessons()[0].batches, 12);
    model.setLine(Line());
    QCOMPARE(model.lessons()[0].batches, 2);
    model.edit(0, folder, u"abc"_s);
    // Nobody has looked whether its audio is served; listed is enough for a plan.
    RemoteLesson there;
    there.id = u"abc"_s;
    for (int i = 0; i < 9; ++i)
        there.sections.append(onServer(folder.sections[i]));
    model.setThere(0, there);
    QCOMPARE(model.lessons()[0].toSend.sections, 3);
    QCOMPARE(model.lessons()[0].batches, 1);
    const auto text = model.index(0, 1).data().toString();
    QVERIFY2(text.contains(u"9 section(s) there already"_s), qPrintable(text));
    // Another lesson: nothing is known of it yet.
    model.edit(0, folder, u"def"_s);
    QCOMPARE(model.lessons()[0].toSend, totalsOf(folder));
}

void DetailModelsTest::foundLessonIsLeftOut()
{
    FoundLessonsModel model{Limits()};
    const QAbstractItemModelTester tester(&model);
    LessonOnDisk one(u"One"_s);
    one.addSections(1);
    LessonOnDisk two(u"Two"_s);
    two.addSections(1);
    two.write(u"extra.txt"_s, "x"); // a warning
    LessonOnDisk bad(u"Bad"_s);
    bad.addSections(1);
    bad.write(u"Section_1/Main_Content.opus"_s, {});
    for (const auto *disk : {&one, &two, &bad})
        model.add(disk->scan());
    QCOMPARE(model.ready().size(), 2);
    const auto box = model.index(0, 0);
    QVERIFY(box.flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.ready().size(), 1);
    QCOMPARE(model.ready()[0].folder.title, u"Two"_s);
    // What cannot be queued has no box, and neither has anything but a lesson's name.
    for (const auto &other :
         {model.index(2, 0), model.index(0, 1), model.index(0, 0, model.index(1, 0))}) {
        QVERIFY(!other.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!other.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(other, Qt::Checked, Qt::CheckStateRole));
    }
    // It stays left out, whatever else is typed.
    model.edit(0, model.lessons()[0].folder, u"abc"_s);
    QCOMPARE(model.ready().size(), 1);
    QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.ready().size(), 2);
}

void DetailModelsTest::foundLessonIsEdited()
{
    FoundLessonsModel model{Limits()};
    LessonOnDisk disk(u"Disk"_s);
    disk.addSections(2);
    model.add(disk.scan());
    LessonFolder typed;
    typed.title = u"Typed"_s;
    typed.headTitle = u"Head"_s;
    typed.tags = QStringList{u"x"_s};
    model.edit(0, typed, u"abc"_s);
    const auto ready = model.ready();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready[0].folder.title, u"Typed"_s);
    QCOMPARE(ready[0].folder.headTitle, u"Head"_s);
    QCOMPARE(ready[0].folder.sections.size(), 2); // what is on the disk stays
    QCOMPARE(ready[0].lessonId, u"abc"_s);
}

void DetailModelsTest::categoriesAreJudgedAnew()
{
    FoundLessonsModel model{Limits()};
    const QAbstractItemModelTester tester(&model);
    LessonOnDisk disk(u"Disk"_s);
    disk.addSections(1);
    disk.write(u"lesson.json"_s, R"({"category":"cooking"})");
    model.add(disk.scan());
    QVERIFY(model.lessons()[0].isBlocked);
    model.setCategories({u"cooking"_s});
    QVERIFY(!model.lessons()[0].isBlocked);
    LessonFolder typed = model.lessons()[0].folder;
    typed.category = u"gardening"_s;
    model.edit(0, typed, {});
    QVERIFY(model.lessons()[0].isBlocked);
    QVERIFY(model.rowCount(model.index(0, 0)) > 0);
}

WINDOW_TEST(detailmodels, DetailModelsTest)
#include "tst_detailmodels.moc"
