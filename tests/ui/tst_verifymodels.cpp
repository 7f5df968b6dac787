// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window that verifies shows: sections with what is in them, lessons with their verdicts,
// the steps of a repair.
#include "models/FindingsFilter.h"
#include "models/FindingsModel.h"
#include "models/RepairPlanModel.h"
#include "models/VerifiedLessonsModel.h"
#include "support/TestMain.h"
#include "verify/Findings.h"
#include "verify/MadeUpLooks.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class VerifyModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsSideBySide();
    void partsComeOnDemand();
    void filter_data();
    void filter();
    void differenceOfAPart();
    void verdicts_data();
    void verdicts();
    void planCells_data();
    void planCells();
    void planIsReplaced();
};

namespace
{

using Model = FindingsModel;

/// Of three sections: the first has another text, the second is missing, a stranger's is last.
Verification madeUpVerification(const LessonFolder &folder)
{
    Verification seen;
    seen.title = u"Law"_s;
    SectionFindings first;
    first.title = folder.sections[0].title;
    first.local = 0;
    first.remote = 0;
    first.copies = {0};
    first.findings = {Finding::textDiffers};
    first.texts = {
        {{}, Variant::English, folder.sections[0].content.text(Variant::English), u"theirs"_s}};
    SectionFindings second;
    second.title = folder.sections[1].title;
    second.local = 1;
    second.findings = {Finding::missing};
    SectionFindings third;
    third.title = folder.sections[2].title;
    third.local = 2;
    third.remote = 1;
    third.copies = {1};
    third.findings = {Finding::same};
    SectionFindings extra;
    extra.title = u"<b>A stranger's</b>"_s;
    extra.remote = 2;
    extra.findings = {Finding::extra};
    seen.sections = {first, second, third, extra};
    return seen;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void VerifyModelsTest::sectionsSideBySide()
{
    const auto folder = folderOfThree();
    Model model;
    model.show(madeUpVerification(folder), folder);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.differing(), 3);
    QCOMPARE(model.count(Finding::missing), 1);
    QCOMPARE(cell(model, 0, Model::Section), folder.sections[0].title);
    QCOMPARE(cell(model, 0, Model::Result), u"text differs"_s);
    QCOMPARE(cell(model, 3, Model::Section), u"<b>A stranger's</b>"_s);
    // Text from a server is text.
    QVERIFY(!model.index(3, Model::Section).data(Qt::ToolTipRole).toString().contains(u"<b>A"_s));
    model.show({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void VerifyModelsTest::partsComeOnDemand()
{
    const auto folder = folderOfThree();
    Model model;
    model.show(madeUpVerification(folder), folder);
    const auto section = model.index(1, 0);
    QVERIFY(model.hasChildren(section));
    QCOMPARE(model.rowCount(section), 0);
    model.fetchMore(section);
    const QAbstractItemModelTester tester(&model); // it fetches the others itself
    // The section's own texts and audio, and those of illustrations A and C.
    QVERIFY(model.rowCount(section) > 4);
    QVERIFY(!model.canFetchMore(section));
    QCOMPARE(model.index(0, 0, section).parent(), section);
}

void VerifyModelsTest::filter_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("only"); // -1: all, -2: those that differ
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QString() << -1 << 4;
    QTest::newRow("differing") << QString() << -2 << 3;
    QTest::newRow("missing") << QString() << int(Finding::missing) << 1;
    QTest::newRow("none of that kind") << QString() << int(Finding::duplicate) << 0;
    QTest::newRow("words") << u"stranger"_s << -1 << 1;
    QTest::newRow("words among the differing") << u"stranger"_s << int(Finding::missing) << 0;
}

void VerifyModelsTest::filter()
{
    QFETCH(const QString, words);
    QFETCH(const int, only);
    const auto folder = folderOfThree();
    Model model;
    FindingsFilter filter(model);
    model.show(madeUpVerification(folder), folder);
    const QAbstractItemModelTester tester(&filter);
    if (only == -1)
        filter.showAll();
    else if (only == -2)
        filter.showDiffering();
    else
        filter.showOnly(static_cast<Finding>(only));
    filter.setWords(words);
    QTEST(filter.rowCount(), "rows");
}

void VerifyModelsTest::differenceOfAPart()
{
    const auto folder = folderOfThree();
    Model model;
    model.show(madeUpVerification(folder), folder);
    const auto whole = model.difference(model.index(0, 0));
    QCOMPARE(whole.texts.size(), 1);
    QCOMPARE(whole.texts.first().there, u"theirs"_s);
    const auto section = model.index(0, 0);
    model.fetchMore(section);
    const auto first = model.difference(model.index(0, 0, section));
    QCOMPARE(first.texts.size() + first.audio.size(), 1);
}

void VerifyModelsTest::verdicts_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("verdict");
    using State = LessonToVerify::State;
    QTest::newRow("waiting") << int(State::Waiting) << u"waits for its turn"_s;
    QTest::newRow("running") << int(State::Running) << u"1 of 7 audio file"_s;
    QTest::newRow("verified") << int(State::Verified) << u"1 of 3 sections are whole"_s;
    QTest::newRow("failed") << int(State::Failed) << u"cancelled"_s;
}

void VerifyModelsTest::verdicts()
{
    QFETCH(const int, state);
    QFETCH(const QString, verdict);
    LessonToVerify lesson;
    lesson.folder = u"/lessons/Law"_s;
    lesson.run = u"run"_s;
    lesson.state = static_cast<LessonToVerify::State>(state);
    lesson.looked = 1;
    lesson.total = 7;
    lesson.verification = madeUpVerification(folderOfThree());
    lesson.error = failure(Kind::Cancelled).value();
    VerifiedLessonsModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({LessonToVerify(), lesson});
    QCOMPARE(model.rowOfRun(u"run"_s), 1);
    QCOMPARE(model.rowOfRun(u"another"_s), -1);
    const auto shown = cell(model, 1, VerifiedLessonsModel::Verdict);
    QVERIFY2(shown.contains(verdict, Qt::CaseInsensitive), qPrintable(shown));
    QVERIFY(!model.summary().isEmpty());
}

void VerifyModelsTest::planCells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("sent again") << 0
                                << QStringList{u"Section 1"_s,
                                               u"a fresh copy takes the place of the damaged one"_s,
                                               u"audio is listed but not served"_s,
                                               u"2 audio file(s), 1.0 kB"_s};
    QTest::newRow("moved") << 1
                           << QStringList{u"<b>Section 2</b>"_s, u"is moved to its place"_s,
                                          u"not in its place"_s, QString()};
    QTest::newRow("cannot") << 2
                            << QStringList{u"Section 3"_s, u"cannot be mended"_s,
                                           u"could not be looked at"_s, QString()};
    QTest::newRow("stays") << 3
                           << QStringList{u"A stranger's"_s, u"stays as it is"_s,
                                          u"somebody else put it there"_s, QString()};
}

void VerifyModelsTest::planCells()
{
    QFETCH(const int, row);
    QFETCH(const QStringList, cells);
    RepairPlan plan;
    plan.steps = {{RepairAction::replace,
                   u"Section 1"_s,
                   {Finding::audioMissing},
                   {u"Section_1/Main_Content.opus"_s},
                   2,
                   1000},
                  {RepairAction::move, u"<b>Section 2</b>"_s, {Finding::outOfOrder}, {}, 0, 0}};
    plan.cannot = {{u"Section 3"_s, {Finding::unverifiable}, Kind::ServerFault, u"u"_s}};
    plan.stays = QStringList{u"A stranger's"_s};
    RepairPlanModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(plan);
    QCOMPARE(model.rowCount(), 4);
    QStringList shown;
    for (int column = 0; column < RepairPlanModel::ColumnCount; ++column)
        shown.append(cell(model, row, column));
    QCOMPARE(shown, cells);
    const auto tip = model.index(row, RepairPlanModel::Section).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<b>Section"_s));
}

void VerifyModelsTest::planIsReplaced()
{
    RepairPlan plan;
    plan.stays = QStringList{u"A"_s, u"B"_s};
    RepairPlanModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(plan);
    model.show(RepairPlan());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.plan().isWhole());
}

WINDOW_TEST(verifymodels, VerifyModelsTest)
#include "tst_verifymodels.moc"
