// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Lessons that are dropped again, in the real window: what is on the server already, or on its way
// there, becomes no second lesson unless a person wants one.
#include "adding/AddLessonsDialog.h"
#include "adding/LessonForm.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QLabel>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void finishedIsLeftOut_data();
    void finishedIsLeftOut();
    void changedSinceIsLeftOut();
    void anotherContentIsImported();
    void anotherServerIsImported();
    void looksAndSendsWhatIsMissing();
    void asANewLessonWhenWanted();
    void queuedIsLeftOut_data();
    void queuedIsLeftOut();
    void amongOthersTheyAreToldOf();

private:
    /// The lesson is on the server, whole.
    void import();
    /// The dialog, when all is checked and the journal has answered.
    [[nodiscard]] AddLessonsDialog *drop(const QStringList &folders);
    static FoundLessonsModel &found(AddLessonsDialog *dialog)
    {
        return *qobject_cast<FoundLessonsModel *>(dialog->findChild<QTreeView *>()->model());
    }
    static QString text(AddLessonsDialog *dialog, int row)
    {
        return found(dialog).index(row, FoundLessonsModel::Details).data().toString();
    }
    static bool isTicked(AddLessonsDialog *dialog, int row)
    {
        return found(dialog).index(row, 0).data(Qt::CheckStateRole) == Qt::Checked;
    }
    static QPushButton &queueButton(AddLessonsDialog *dialog)
    {
        return *WindowBench::button(dialog, u"Queue"_s);
    }
    [[nodiscard]] qsizetype lessonsThere() const { return m_bench->server().lessons().size(); }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<LessonOnDisk> m_lesson;
};

void WindowAgainTest::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->signIn();
    m_lesson = std::make_unique<LessonOnDisk>(u"Act"_s);
    m_lesson->addSections(3);
}

void WindowAgainTest::cleanup()
{
    m_bench.reset();
    m_lesson.reset();
}

void WindowAgainTest::import()
{
    m_bench->queue({m_lesson->path()});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    QCOMPARE(lessonsThere(), 1);
}

AddLessonsDialog *WindowAgainTest::drop(const QStringList &folders)
{
    m_bench->window().addLessons(folders);
    auto *dialog = m_bench->dialog<AddLessonsDialog>();
    auto *again = WindowBench::button(dialog, u"Check again"_s);
    (void)QTest::qWaitFor(
        [&] { return found(dialog).rowCount() == folders.size() && again->isEnabled(); });
    QTest::qWait(300); // the journal answers
    return dialog;
}

void WindowAgainTest::finishedIsLeftOut_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<bool>("isRetitled");
    QTest::newRow("as it was") << true << false << false;
    QTest::newRow("taken off the list") << false << false << false;
    QTest::newRow("its folder moved") << true << true << false;
    QTest::newRow("its title changed") << true << false << true;
    QTest::newRow("moved and off the list") << false << true << false;
}

void WindowAgainTest::finishedIsLeftOut()
{
    QFETCH(const bool, isListed);
    QFETCH(const bool, isMoved);
    QFETCH(const bool, isRetitled);
    import();
    if (!isListed) {
        m_bench->select(0);
        m_bench->trigger(u"Remove from the list"_s);
    }
    m_bench->open(); // tomorrow
    m_bench->signIn();
    QTRY_COMPARE(m_bench->lessons().rowCount(), isListed ? 1 : 0);
    if (isRetitled)
        m_lesson->write(u"lesson.json"_s, R"({"title":"Another title"})");
    auto path = m_lesson->path();
    if (isMoved) {
        const auto moved = QFileInfo(path).path() + u"/Elsewhere"_s;
        QVERIFY(QDir().rename(path, moved));
        path = moved;
    }
    auto *dialog = drop({path});
    QTRY_VERIFY2(text(dialog, 0).startsWith(u"Imported today"_s), qPrintable(text(dialog, 0)));
    QVERIFY2(text(dialog, 0).contains(u"whole"_s), qPrintable(text(dialog, 0)));
    QVERIFY2(!text(dialog, 0).contains(u"batch"_s), qPrintable(text(dialog, 0))); // no plan
    QVERIFY(!isTicked(dialog, 0));
    QVERIFY(!queueButton(dialog).isEnabled());
    dialog->reject();
    QCOMPARE(lessonsThere(), 1);
}

void WindowAgainTest::changedSinceIsLeftOut()
{
    import();
    m_lesson->write(u"Section_2/Main_Content.txt"_s, "corrected"_ba);
    auto *dialog = drop({m_lesson->path()});
    QTRY_VERIFY2(text(dialog, 0).contains(u"changed since"_s), qPrintable(text(dialog, 0)));
    QVERIFY(!isTicked(dialog, 0));
}

void WindowAgainTest::anotherContentIsImported()
{
    import();
    LessonOnDisk other(u"Act"_s); // of the same title, elsewhere
    other.addSections(4);
    auto *dialog = drop({other.path()});
    QVERIFY(isTicked(dialog, 0));
    QVERIFY(queueButton(dialog).isEnabled());
}

void WindowAgainTest::anotherServerIsImported()
{
    import();
    PracticeServer::Settings settings;
    settings.storage = m_bench->file(u"another"_s);
    const auto another = std::move(*PracticeServer::start(settings));
    QVERIFY(m_bench->servers().choose(another->address(), false, another->token()));
    auto *dialog = drop({m_lesson->path()});
    QVERIFY(isTicked(dialog, 0));
    queueButton(dialog).click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(1), LessonState::Done, 20'000);
    QCOMPARE(another->lessons().size(), 1);
}

void WindowAgainTest::looksAndSendsWhatIsMissing()
{
    import();
    // A section is added, which the server does not have.
    m_lesson->addSection(u"Section_4"_s);
    auto *dialog = drop({m_lesson->path()});
    QTRY_VERIFY(!isTicked(dialog, 0));
    auto &model = found(dialog);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(isTicked(dialog, 0)); // and goes into the lesson that is there, unless somebody chooses
    QTRY_VERIFY2(text(dialog, 0).contains(u"3 section(s) there already"_s),
                 qPrintable(text(dialog, 0)));
    queueButton(dialog).click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(1), LessonState::Done, 20'000);
    QCOMPARE(lessonsThere(), 1);
    QCOMPARE(m_bench->whatIsWrong(*m_lesson), QString());
}

void WindowAgainTest::asANewLessonWhenWanted()
{
    import();
    auto *dialog = drop({m_lesson->path()});
    QTRY_VERIFY(!isTicked(dialog, 0));
    auto &model = found(dialog);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QRadioButton *asNew = nullptr;
    QRadioButton *look = nullptr;
    for (auto *choice : dialog->findChildren<QRadioButton *>())
        (choice->text().remove(u'&').contains(u"new lesson"_s) ? asNew : look) = choice;
    QVERIFY(asNew != nullptr && look != nullptr);
    QVERIFY2(look->text().remove(u'&').contains(u"send what is missing"_s),
             qPrintable(look->text()));
    QVERIFY(look->isChecked());
    asNew->click();
    queueButton(dialog).click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(1), LessonState::Done, 20'000);
    QCOMPARE(lessonsThere(), 2);
}

void WindowAgainTest::queuedIsLeftOut_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("waiting") << false;
    QTest::newRow("paused by a person") << true;
}

void WindowAgainTest::queuedIsLeftOut()
{
    QFETCH(const bool, isPaused);
    m_bench->engine().hold(Hold::Offline, true);
    m_bench->queue({m_lesson->path()});
    QTRY_COMPARE(m_bench->lessons().rowCount(), 1);
    if (isPaused) {
        m_bench->select(0);
        m_bench->trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->state(0), LessonState::Paused);
    }
    auto *dialog = drop({m_lesson->path()});
    QVERIFY2(text(dialog, 0).startsWith(u"In the queue already"_s), qPrintable(text(dialog, 0)));
    QVERIFY2(!text(dialog, 0).contains(u"batch"_s), qPrintable(text(dialog, 0)));
    QVERIFY(!isTicked(dialog, 0));
    QVERIFY(!queueButton(dialog).isEnabled());
}

void WindowAgainTest::amongOthersTheyAreToldOf()
{
    import();
    m_bench->engine().hold(Hold::Offline, true);
    LessonOnDisk waiting(u"Waiting"_s);
    waiting.addSections(1);
    m_bench->queue({waiting.path()});
    QTRY_COMPARE(m_bench->lessons().rowCount(), 2);
    LessonOnDisk fresh(u"Fresh"_s);
    fresh.addSections(2);
    auto *dialog = drop({m_lesson->path(), waiting.path(), fresh.path()});
    QTRY_VERIFY(!isTicked(dialog, 0) && !isTicked(dialog, 1));
    QVERIFY(isTicked(dialog, 2));
    queueButton(dialog).click();
    QTRY_COMPARE(m_bench->lessons().rowCount(), 3);
    QString told;
    for (const auto *banner : m_bench->dialog<BannerStack>()->findChildren<Banner *>())
        told += banner->accessibleName() + u'\n';
    QVERIFY2(told.contains(u"1 lesson(s) queued"_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 in the queue already"_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 imported before"_s), qPrintable(told));
    m_bench->engine().hold(Hold::Offline, false);
    for (int row = 1; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(row), LessonState::Done, 20'000);
    QCOMPARE(lessonsThere(), 3);
}

WINDOW_TEST(windowagain, WindowAgainTest)
#include "tst_windowagain.moc"
