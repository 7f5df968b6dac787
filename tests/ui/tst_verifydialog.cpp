// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Support and admins: is a lesson whole, and if not, mend it; in the real window.
#include "settings/ServerDialog.h"
#include "SkippedPlaces.h"
#include "support/TestMain.h"
#include "verify/FindingsView.h"
#include "verify/RepairDialog.h"
#include "verify/TroublePage.h"
#include "verify/VerifyDialog.h"
#include "verify/VerifyForm.h"
#include "WindowBench.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class VerifyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wholeLessonIsSaidToBe();
    void damageIsShownMendedAndGone();
    void lookAfterARepairMayBeRefused();
    void severalFoldersAndOneThatIsNotThere();
    void whatIsNotTakenIsNamed();
    void aLessonIsTakenByItsAddress();
    void refusedTokenOffersTheServer();
    void cancelEndsIt();
    void reportIsKeptAndSaved();

private:
    /// Imported, chosen in the table, and "Verify…" opened for it.
    void openForImported();
    void press(const QString &text);
    [[nodiscard]] const VerifiedLessonsModel &lessons() const { return m_dialog->lessons(); }
    [[nodiscard]] LessonToVerify::State stateOf(int row) const
    {
        return lessons().lessons()[row].state;
    }
    [[nodiscard]] const FindingsModel &findings() const
    {
        return m_dialog->findChild<FindingsView *>()->findings();
    }
    /// The names of the files that the server serves.
    [[nodiscard]] QStringList served() const
    {
        return QDir(m_bench->server().shelf()).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<LessonOnDisk> m_lesson;
    VerifyDialog *m_dialog = nullptr;
};

using State = LessonToVerify::State;

namespace
{

/// While there is one, nothing else begins in the threads that read folders.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([this] {
                m_over.acquire();
                m_ended.release();
            });
    }
    ~BusyPool()
    {
        m_over.release(m_threads);
        m_ended.acquire(m_threads);
    }
    BusyPool(const BusyPool &) = delete;
    BusyPool &operator=(const BusyPool &) = delete;

private:
    const int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_over;
    QSemaphore m_ended;
};

} // namespace

void VerifyDialogTest::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_lesson = std::make_unique<LessonOnDisk>(u"Law"_s);
    m_lesson->addSections(4);
}

void VerifyDialogTest::cleanup()
{
    m_bench.reset();
    m_lesson.reset();
}

void VerifyDialogTest::press(const QString &text)
{
    auto *button = WindowBench::button(m_dialog, text);
    QVERIFY2(button != nullptr, qPrintable(text));
    QTRY_VERIFY2(button->isEnabled(), qPrintable(text));
    button->click();
}

void VerifyDialogTest::openForImported()
{
    m_bench->signIn();
    m_bench->queue({m_lesson->path()});
    QTRY_VERIFY(m_bench->lessons().rowCount() == 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    m_bench->select(0);
    m_bench->trigger(u"Verify…"_s);
    m_dialog = m_bench->dialog<VerifyDialog>();
    QVERIFY(m_dialog != nullptr);
}

void VerifyDialogTest::wholeLessonIsSaidToBe()
{
    openForImported();
    QVERIFY(!m_dialog->form().lessonId(m_lesson->path()).isEmpty());
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
    QVERIFY(findings().verification().isWhole());
    QCOMPARE(findings().differing(), 0);
    // A plan of a whole lesson offers nothing to do.
    press(u"Repair…"_s);
    auto *repair = m_bench->dialog<RepairDialog>();
    QVERIFY(repair != nullptr);
    QTRY_VERIFY(!WindowBench::button(repair, u"Repair"_s)->isVisibleTo(repair));
    QVERIFY(repair->model().plan().isWhole());
    repair->reject();
    QCOMPARE(m_bench->whatIsWrong(*m_lesson), QString());
}

void VerifyDialogTest::damageIsShownMendedAndGone()
{
    openForImported();
    const auto files = served();
    const auto shelf = m_bench->server().shelf() + u'/';
    QVERIFY(QFile::remove(shelf + files[0]));
    QVERIFY(QFile::resize(shelf + files[files.size() / 2], 20));
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
    QVERIFY(!findings().verification().isWhole());
    QCOMPARE(findings().count(Finding::audioMissing), 1);
    QCOMPARE(findings().count(Finding::audioDiffers), 1);

    press(u"Repair…"_s);
    auto *repair = m_bench->dialog<RepairDialog>();
    auto *begin = WindowBench::button(repair, u"Repair"_s);
    QTRY_VERIFY_WITH_TIMEOUT(begin->isEnabled(), 20'000);
    QVERIFY(repair->model().plan().cannot.isEmpty());
    QVERIFY(repair->model().rowCount() > 0);
    QCOMPARE(served().size(), files.size() - 1); // the plan changed nothing
    begin->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->lessons().rowCount(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(1), LessonState::Done, 30'000);
    QCOMPARE(m_bench->whatIsWrong(*m_lesson), QString());

    // It is looked at again by itself, and whenever somebody wants to.
    QTRY_VERIFY_WITH_TIMEOUT(findings().verification().isWhole(), 20'000);
    QCOMPARE(stateOf(0), State::Verified);
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
    QVERIFY(findings().verification().isWhole());
}

void VerifyDialogTest::lookAfterARepairMayBeRefused()
{
    openForImported();
    QVERIFY(QFile::remove(m_bench->server().shelf() + u'/' + served()[0]));
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
    LessonSummary summary; // told in the engine's place
    summary.folder = m_lesson->path();
    summary.state = LessonState::Done;
    Q_EMIT m_bench->engine().finished(summary); // of no repair
    QCOMPARE(stateOf(0), State::Verified);
    press(u"Repair…"_s);
    auto *begin = WindowBench::button(m_bench->dialog<RepairDialog>(), u"Repair"_s);
    QTRY_VERIFY_WITH_TIMEOUT(begin->isEnabled(), 20'000);
    m_bench->server().setToken("another"); // so the repair itself does not end
    begin->click();
    summary.state = LessonState::Failed;
    Q_EMIT m_bench->engine().finished(summary);
    QCOMPARE(stateOf(0), State::Verified);
    summary.state = LessonState::Done;
    Q_EMIT m_bench->engine().finished(summary);
    QCOMPARE(stateOf(0), State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Failed, 20'000);
    QCOMPARE(lessons().lessons()[0].error->kind, Kind::NotSignedIn);
    QVERIFY(m_dialog->findChild<TroublePage *>()->isVisible());
}

void VerifyDialogTest::severalFoldersAndOneThatIsNotThere()
{
    openForImported();
    LessonOnDisk other(u"Never imported"_s);
    other.addSections(2);
    const auto both = QFileInfo(m_lesson->path()).path();
    QVERIFY(QDir().rename(other.path(), both + u"/Never imported"_s));
    m_dialog->setLesson(both, m_bench->server().address(), {});
    QTRY_COMPARE(m_dialog->form().folders().size(), 2);
    press(u"Verify"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lessons().rowCount() == 2 && stateOf(0) == State::Verified &&
                                 stateOf(1) == State::Failed,
                             20'000);
    QCOMPARE(lessons().lessons()[1].error->kind, Kind::LessonNotFound);
    QVERIFY(lessons().lessons()[0].verification.isWhole());
}

void VerifyDialogTest::whatIsNotTakenIsNamed()
{
    openForImported();
    m_lesson->write(u"../Other/Sektion_1/Main_Content.txt"_s, "x");
    const auto root = QFileInfo(m_lesson->path()).path();
    const auto told = [this] { return m_dialog->findChild<SkippedPlaces *>()->text(); };
    QVERIFY(told().isEmpty());
    m_dialog->setLesson(root, m_bench->server().address(), {});
    QTRY_VERIFY2(told().contains(u"Sektion_1"_s), qPrintable(told()));
    m_dialog->setLesson(m_lesson->path(), m_bench->server().address(), {});
    QTRY_VERIFY(told().isEmpty());
}

/// As a person pastes it; another server's is refused where it is typed.
void VerifyDialogTest::aLessonIsTakenByItsAddress()
{
    openForImported();
    const auto id = m_dialog->form().lessonId(m_lesson->path());
    const auto lines = m_dialog->findChildren<QLineEdit *>();
    const auto line = std::ranges::find(lines, u"Id of the lesson"_s, &QLineEdit::accessibleName);
    QVERIFY(line != lines.end());
    auto *verify = WindowBench::button(m_dialog, u"Verify"_s);
    const auto type = [&](const QString &text) {
        (*line)->selectAll();
        QTest::keyClick(*line, Qt::Key_Delete);
        QTest::keyClicks(*line, text);
    };
    type(u"https://elsewhere.example.org/api/lessons/"_s + id);
    QVERIFY(!verify->isEnabled());
    type(u"  %1/lessons/%2 "_s.arg(m_bench->server().address(), id));
    QCOMPARE(m_dialog->form().lessonId(m_lesson->path()), id);
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
    QVERIFY(lessons().lessons()[0].verification.isWhole());
}

void VerifyDialogTest::refusedTokenOffersTheServer()
{
    openForImported();
    m_bench->server().setToken("another");
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Failed, 20'000);
    QCOMPARE(lessons().lessons()[0].error->kind, Kind::NotSignedIn);
    auto *trouble = m_dialog->findChild<TroublePage *>();
    QVERIFY(trouble->isVisible());
    auto *signIn = WindowBench::button(trouble, remedyText(Remedy::SignIn));
    QVERIFY(signIn != nullptr);
    signIn->click();
    QTRY_VERIFY(m_dialog->findChild<ServerDialog *>() != nullptr);
    QVERIFY(!WindowBench::button(m_dialog, u"Repair…"_s)->isEnabled());
}

void VerifyDialogTest::cancelEndsIt()
{
    openForImported();
    QTRY_VERIFY(WindowBench::button(m_dialog, u"Verify"_s)->isEnabled());
    {
        const BusyPool busy; // or it may be verified before anybody can cancel it
        press(u"Verify"_s);
        WindowBench::button(m_dialog, u"Cancel"_s)->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Failed, 20'000);
    QCOMPARE(lessons().lessons()[0].error->kind, Kind::Cancelled);
    press(u"Verify"_s); // and it can begin anew
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
}

void VerifyDialogTest::reportIsKeptAndSaved()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    openForImported();
    auto *save = WindowBench::button(m_dialog, u"Save report"_s);
    QVERIFY(!save->isEnabled());
    press(u"Verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Verified, 20'000);
    QVERIFY(save->isEnabled());
    save->menu()->actions().at(2)->trigger();
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files != nullptr);
    files->selectFile(m_bench->file(u"mine"_s));
    static_cast<QDialog *>(files)->accept();
    QFile saved(m_bench->file(u"mine.json"_s));
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto report = saved.readAll();
    QVERIFY(report.contains("\"verification\""));
    QVERIFY(!report.contains(m_bench->server().token()));
    const auto id = lessons().lessons()[0].report;
    m_bench->close(); // so that all is written
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_bench->file(u"j.sqlite"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT id FROM verifications"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), id);
        QVERIFY(!query.next());
    }
    QSqlDatabase::removeDatabase(u"look"_s);
}

WINDOW_TEST(verifydialog, VerifyDialogTest)
#include "tst_verifydialog.moc"
