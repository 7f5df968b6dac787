// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FoundLessonsModel.h"
#include "models/LessonFilter.h"
#include "models/LessonTableModel.h"
#include "models/ProgressDelegate.h"
#include "support/MakeLesson.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesInPlace();
    void cells_data();
    void cells();
    void groupsCount();
    void progressIsDrawn();
    void foundLessonsWithProblems();
    void toolTipsArePlain();
};

namespace
{

LessonProgress lesson(const QString &id, LessonState state)
{
    LessonProgress progress;
    progress.importId = id;
    progress.title = u"Lesson "_s + id;
    progress.server = u"https://api.example.org/api"_s;
    progress.state = state;
    progress.sections = 3;
    progress.sectionsTotal = 12;
    progress.audio = 5;
    progress.audioTotal = 40;
    progress.bytes = 250;
    progress.bytesInFlight = 250;
    progress.bytesTotal = 1000;
    progress.batch = 2;
    progress.batches = 7;
    progress.queuePosition = state == LessonState::Queued ? 3 : 0;
    return progress;
}

} // namespace

void ModelsTest::updatesInPlace()
{
    LessonTableModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(lesson(u"a"_s, LessonState::Queued));
    model.update(lesson(u"b"_s, LessonState::Queued));
    model.update(lesson(u"a"_s, LessonState::Uploading));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.lesson(0).state, LessonState::Uploading);
}

void ModelsTest::cells_data()
{
    QTest::addColumn<LessonState>("state");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("contains");
    using M = LessonTableModel;
    QTest::newRow("title") << LessonState::Done << int(M::Lesson) << u"Lesson a"_s;
    QTest::newRow("queued") << LessonState::Queued << int(M::Status) << u"3"_s;
    QTest::newRow("uploading") << LessonState::Uploading << int(M::Status) << u"batch 2 of 7"_s;
    QTest::newRow("settling") << LessonState::Settling << int(M::Status) << u"twice"_s;
    QTest::newRow("progress") << LessonState::Uploading << int(M::Progress) << u"5 of 40"_s;
    QTest::newRow("sections") << LessonState::Uploading << int(M::Sections) << u"3 / 12"_s;
    QTest::newRow("server") << LessonState::Done << int(M::Server) << u"api.example.org"_s;
}

void ModelsTest::cells()
{
    QFETCH(const LessonState, state);
    QFETCH(const int, column);
    QFETCH(const QString, contains);
    LessonTableModel model;
    model.update(lesson(u"a"_s, state));
    const QString text = model.index(0, column).data().toString();
    QVERIFY2(text.contains(contains), qPrintable(text));
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void ModelsTest::groupsCount()
{
    LessonTableModel model;
    LessonFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    const LessonState states[] = {LessonState::Queued,  LessonState::Uploading,
                                  LessonState::Waiting, LessonState::Done,
                                  LessonState::Failed,  LessonState::Conflict};
    for (const auto state : states)
        model.update(lesson(stateName(state), state));
    QCOMPARE(filter.count(LessonGroup::All), 6);
    QCOMPARE(filter.count(LessonGroup::Queued), 1);
    QCOMPARE(filter.count(LessonGroup::Active), 2);
    QCOMPARE(filter.count(LessonGroup::Done), 1);
    QCOMPARE(filter.count(LessonGroup::NeedsAttention), 2);
    filter.setGroup(LessonGroup::Active);
    QCOMPARE(filter.rowCount(), 2);
    // A lesson that changes its state changes its group.
    model.update(lesson(stateName(LessonState::Uploading), LessonState::Done));
    QCOMPARE(filter.rowCount(), 1);
    // Each state is in exactly one group, but that signing in is both active and needed.
    for (int value = 0; value <= static_cast<int>(LessonState::Conflict); ++value) {
        int groups = 0;
        for (int group = 1; group <= static_cast<int>(LessonGroup::NeedsAttention); ++group)
            groups += belongsTo(LessonState(value), LessonGroup(group)) ? 1 : 0;
        QCOMPARE(groups, LessonState(value) == LessonState::SignedOut ? 2 : 1);
    }
}

void ModelsTest::progressIsDrawn()
{
    LessonTableModel model;
    model.update(lesson(u"a"_s, LessonState::Uploading));
    ProgressDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 40);
    option.palette.setColor(QPalette::Highlight, QColor(10, 200, 30));
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, LessonTableModel::Progress));
    painter.end();
    // A quarter of the bar is done, the next quarter is under way in a lighter colour.
    QList<int> full;
    for (int y = 0; y < image.height(); ++y) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == QColor(10, 200, 30) ? 1 : 0;
        full.append(count);
    }
    const int widest = *std::max_element(full.cbegin(), full.cend());
    QVERIFY2(widest > 35 && widest < 60, qPrintable(QString::number(widest)));
}

void ModelsTest::foundLessonsWithProblems()
{
    FoundLessonsModel model;
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
    QCOMPARE(model.ready()[0].title, u"Good"_s);
    // Equal findings together: one line for the two empty files.
    const auto parent = model.index(1, 0);
    QCOMPARE(model.rowCount(parent), 1);
    const QString line = model.index(0, 0, parent).data().toString();
    QVERIFY2(line.contains(u"Section_1/Main_Content.opus"_s), qPrintable(line));
    QVERIFY(model.index(0, 0, parent).data(Qt::ToolTipRole).toString().contains(u"Section_2"_s));
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

void ModelsTest::toolTipsArePlain()
{
    const auto hostile = u"<b>x</b><img src='http://evil.example/a.png'>&lt;  \ny"_s;
    auto progress = lesson(u"a"_s, LessonState::Failed);
    progress.folder = hostile;
    progress.problem = Error();
    progress.problem->detail = hostile;
    LessonTableModel lessons;
    lessons.update(progress);
    QCOMPARE(shown(lessons.index(0, LessonTableModel::Lesson).data(Qt::ToolTipRole)), hostile);
    const auto status = shown(lessons.index(0, LessonTableModel::Status).data(Qt::ToolTipRole));
    QVERIFY2(status.contains(hostile), qPrintable(status));

    ScanResult scan;
    scan.folder.path = hostile;
    scan.problems = {Problem{Rule::UnusedFile, hostile, {}}, Problem{Rule::UnusedFile, u"b"_s, {}}};
    FoundLessonsModel found;
    found.add(scan);
    const auto row = found.index(0, 0);
    QCOMPARE(shown(row.data(Qt::ToolTipRole)), hostile);
    QCOMPARE(shown(found.index(0, 0, row).data(Qt::ToolTipRole)), hostile + u"\nb"_s);
}

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
