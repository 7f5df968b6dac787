// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Adding lessons: which of those found are queued, and what is looked at again.
#include "adding/AddLessonsDialog.h"
#include "WindowBench.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class AddLessonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void leftOutIsNotQueued();
    void withoutAnyNothingCanBeQueued();
    void mendedIsSeenOnReturn();
    void typedStaysWhenCheckedAgain();
    void goneFolderCannotBeQueued();
    void longAdviceIsNotCut();

private:
    /// The dialog, when all is checked, and the server has told its categories.
    AddLessonsDialog *add(const QStringList &folders);
    static QAbstractItemModel &found(AddLessonsDialog *dialog)
    {
        return *dialog->findChild<QTreeView *>()->model();
    }
    static QPushButton &queueButton(AddLessonsDialog *dialog)
    {
        return *WindowBench::button(dialog, u"Queue"_s);
    }
    static QPushButton &againButton(AddLessonsDialog *dialog)
    {
        return *WindowBench::button(dialog, u"Check again"_s);
    }
    /// Whether one of the first lesson's problems is about this section.
    static bool tells(AddLessonsDialog *dialog, const QString &section);
    static QString told(AddLessonsDialog *dialog) { return dialog->findChild<QLabel *>()->text(); }

    std::unique_ptr<WindowBench> m_bench;
};

namespace
{

void damage(LessonOnDisk &lesson)
{
    lesson.write(u"Section_2/Main_Content.opus"_s, opusBytes(1).chopped(5));
}

} // namespace

void AddLessonsTest::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->signIn();
}

AddLessonsDialog *AddLessonsTest::add(const QStringList &folders)
{
    m_bench->window().addLessons(folders);
    auto *dialog = m_bench->dialog<AddLessonsDialog>();
    (void)QTest::qWaitFor([&] {
        return found(dialog).rowCount() == folders.size() && againButton(dialog).isEnabled() &&
               dialog->findChild<QComboBox *>()->findText(u"Contract law"_s) >= 0;
    });
    return dialog;
}

bool AddLessonsTest::tells(AddLessonsDialog *dialog, const QString &section)
{
    auto &model = found(dialog);
    const auto lesson = model.index(0, 0);
    for (int i = 0; i < model.rowCount(lesson); ++i) {
        if (model.index(i, 0, lesson).data().toString().contains(section))
            return true;
    }
    return false;
}

void AddLessonsTest::leftOutIsNotQueued()
{
    LessonOnDisk one(u"One"_s);
    one.addSections(2);
    LessonOnDisk two(u"Two"_s);
    two.addSections(2);
    auto *dialog = add({one.path(), two.path()});
    auto &model = found(dialog);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY2(told(dialog).contains(u"1 of 2"_s), qPrintable(told(dialog)));
    queueButton(dialog).click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    QCOMPARE(m_bench->lessons().rowCount(), 1);
    QCOMPARE(m_bench->whatIsWrong(two), QString());
}

void AddLessonsTest::withoutAnyNothingCanBeQueued()
{
    LessonOnDisk lesson;
    lesson.addSections(1);
    auto *dialog = add({lesson.path()});
    auto &model = found(dialog);
    QVERIFY(queueButton(dialog).isEnabled());
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!queueButton(dialog).isEnabled());
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(queueButton(dialog).isEnabled());
}

void AddLessonsTest::mendedIsSeenOnReturn()
{
    LessonOnDisk bad(u"Bad"_s);
    bad.addSections(3);
    damage(bad);
    auto *dialog = add({bad.path()});
    QVERIFY(!queueButton(dialog).isEnabled());
    QVERIFY(tells(dialog, u"Section_2"_s));
    QVERIFY2(told(dialog).contains(u"must be mended"_s), qPrintable(told(dialog)));
    bad.write(u"Section_2/Main_Content.opus"_s, opusBytes(7));
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(dialog, &back);
    QTRY_VERIFY(queueButton(dialog).isEnabled());
    QVERIFY2(!told(dialog).contains(u"must be mended"_s), qPrintable(told(dialog)));
    QVERIFY(!tells(dialog, u"Section_2"_s));
    queueButton(dialog).click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    QCOMPARE(m_bench->whatIsWrong(bad), QString());
}

void AddLessonsTest::typedStaysWhenCheckedAgain()
{
    LessonOnDisk lesson(u"Act"_s);
    lesson.addSections(2);
    auto *dialog = add({lesson.path()});
    auto *title = dialog->findChild<QLineEdit *>();
    QCOMPARE(title->text(), u"Act"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Typed"_s);
    QCOMPARE(found(dialog).index(0, 0).data().toString(), u"Typed"_s);
    damage(lesson);
    lesson.write(u"lesson.json"_s, R"({"title":"New","description":"Found"})");
    againButton(dialog).click();
    QTRY_VERIFY(againButton(dialog).isEnabled());
    QVERIFY(!queueButton(dialog).isEnabled());
    QCOMPARE(found(dialog).index(0, 0).data().toString(), u"Typed"_s);
    QCOMPARE(title->text(), u"Typed"_s);
    const auto lines = dialog->findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(lines, [](const auto *l) { return l->text() == u"Found"_s; }));
}

void AddLessonsTest::goneFolderCannotBeQueued()
{
    auto lesson = std::make_unique<LessonOnDisk>(u"Act"_s);
    lesson->addSections(1);
    auto *dialog = add({lesson->path()});
    QVERIFY(queueButton(dialog).isEnabled());
    lesson.reset();
    againButton(dialog).click();
    QTRY_VERIFY(againButton(dialog).isEnabled());
    QVERIFY(!queueButton(dialog).isEnabled());
}

void AddLessonsTest::longAdviceIsNotCut()
{
    LessonOnDisk lesson;
    lesson.addSections(2);
    damage(lesson);
    auto *dialog = add({lesson.path()});
    auto *view = dialog->findChild<QTreeView *>();
    const auto row = found(dialog).index(0, 0);
    const auto advice = found(dialog).index(0, FoundLessonsModel::Details, row);
    const auto lines = [&] {
        return view->visualRect(advice).height() / view->fontMetrics().height();
    };
    dialog->resize(2400, 600);
    QTRY_COMPARE(lines(), 1);
    dialog->resize(900, 600);
    view->header()->resizeSection(FoundLessonsModel::What, view->width() - 250);
    const int needed = view->fontMetrics().horizontalAdvance(advice.data().toString()) /
                       view->columnWidth(FoundLessonsModel::Details);
    QVERIFY(needed > 0);
    QTRY_VERIFY(lines() > needed);
}

QTEST_MAIN(AddLessonsTest)
#include "tst_addlessons.moc"
