// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Adding lessons: which of those found are queued, and what is looked at again.
#include "adding/AddLessonsDialog.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>
#include <sys/stat.h>

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
    void whatIsNotTakenIsNamed();
    void anExistingLessonIsTakenByItsAddress();
    void oneTitleTwiceIsTold();

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
    // What was imported before is asked for; where nothing can be queued, it is nothing to wait
    // for.
    (void)QTest::qWaitFor([&] { return queueButton(dialog).isEnabled(); }, 1500);
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
    QTRY_VERIFY(queueButton(dialog).isEnabled());
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

void AddLessonsTest::whatIsNotTakenIsNamed()
{
    LessonOnDisk lesson(u"all/Act"_s);
    lesson.addSections(1);
    lesson.write(u"../Other/Sektion_1/Main_Content.txt"_s, "x");
    const auto root = QFileInfo(lesson.path()).path();
    const auto odd = QFile::encodeName(root) + "/Le\xe7on";
    QCOMPARE(::mkdir(odd.constData(), 0755), 0);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(QFile::link(lesson.path(), root + u"/Link_%1"_s.arg(i)));
    m_bench->window().addLessons({root});
    auto *dialog = m_bench->dialog<AddLessonsDialog>();
    QTRY_COMPARE(found(dialog).rowCount(), 2);
    QTRY_VERIFY(againButton(dialog).isEnabled());
    ::rmdir(odd.constData());
    QTRY_VERIFY(queueButton(dialog).isEnabled());
    QVERIFY2(told(dialog).contains(u"1 of 2"_s), qPrintable(told(dialog)));
    QString all;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text() + label->toolTip();
    }
    for (const auto &name : {u"Sektion_1"_s, u"Link_1"_s, u"Link_4"_s, u"And 2 more"_s})
        QVERIFY2(all.contains(name), qPrintable(all));
}

/// As a person pastes it; another server's is refused where it is typed.
void AddLessonsTest::anExistingLessonIsTakenByItsAddress()
{
    LessonOnDisk lesson(u"Act"_s);
    lesson.addSections(2);
    m_bench->queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    const auto id = m_bench->server().lessons()[0].toObject()["_id"_L1].toString();
    lesson.write(u"Section_3/Main_Content.txt"_s, "Added since");
    auto *dialog = add({lesson.path()});
    auto &model = found(dialog);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    dialog->findChild<QTreeView *>()->setCurrentIndex(model.index(0, 0));
    const auto buttons = dialog->findChildren<QRadioButton *>();
    const auto existing = std::ranges::find_if(buttons, [](const auto *button) {
        return button->text().contains(u"issing"_s) || button->text().contains(u"lesson:"_s);
    });
    QVERIFY(existing != buttons.end());
    (*existing)->setChecked(true);
    const auto lines = dialog->findChildren<QLineEdit *>();
    const auto line =
        std::ranges::find(lines, u"Id of the existing lesson"_s, &QLineEdit::accessibleName);
    QVERIFY(line != lines.end());
    const auto type = [&](const QString &text) {
        (*line)->selectAll();
        QTest::keyClick(*line, Qt::Key_Delete);
        QTest::keyClicks(*line, text);
    };
    type(u"https://elsewhere.example.org/api/lessons/"_s + id);
    QVERIFY(!queueButton(dialog).isEnabled());
    QString all;
    for (const auto *label : dialog->findChildren<QLabel *>())
        all += label->text();
    QVERIFY2(all.contains(u"on another server"_s), qPrintable(all));
    type(u"  %1/lessons/%2 "_s.arg(m_bench->server().address(), id));
    QVERIFY(queueButton(dialog).isEnabled());
    queueButton(dialog).click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->whatIsWrong(lesson), QString(), 20'000);
    QCOMPARE(m_bench->server().lessons().size(), 1);
}

void AddLessonsTest::oneTitleTwiceIsTold()
{
    LessonOnDisk one(u"Act"_s);
    LessonOnDisk two(u"Act"_s);
    one.addSections(1);
    two.addSections(1);
    auto *dialog = add({one.path(), two.path()});
    auto &model = found(dialog);
    const auto warnings = [&](int row) { return model.rowCount(model.index(row, 0)); };
    QCOMPARE(warnings(0), 1);
    QCOMPARE(warnings(1), 1);
    QVERIFY(queueButton(dialog).isEnabled());
    const auto told = [&](int row) {
        return model.index(0, FoundLessonsModel::Details, model.index(row, 0)).data().toString();
    };
    QVERIFY(told(0).contains(two.path()));
    QVERIFY(told(1).contains(one.path()));
    dialog->findChild<QTreeView *>()->setCurrentIndex(model.index(0, 0));
    const auto lines = dialog->findChildren<QLineEdit *>();
    const auto title = std::ranges::find(lines, u"Act"_s, &QLineEdit::text);
    QVERIFY(title != lines.end());
    QTest::keyClicks(*title, u" of 1872"_s);
    QTRY_COMPARE(warnings(0), 0);
    QCOMPARE(warnings(1), 0);
}

WINDOW_TEST(addlessons, AddLessonsTest)
#include "tst_addlessons.moc"
