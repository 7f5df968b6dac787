// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The window with the real engine and the practice server: what it shows.
#include "adding/AddLessonsDialog.h"
#include "details/DetailsPane.h"
#include "details/SectionsPage.h"
#include "HelpDialog.h"
#include "PlainBox.h"
#include "settings/ServerDialog.h"
#include "support/TestMain.h"
#include "WindowBench.h"
#include "wording/ErrorWording.h"
#include "wording/PromiseWording.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QTableView>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using M = LessonTreeModel;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeClicksToDone();
    void serverIsAskedForFirst();
    void blockedLessonIsMendedAndQueued();
    void sectionsAreShownBelowTheLesson();
    void unfinishedIsThereAfterARestart();
    void practiceComesBackAfterARestart();
    void undoKey();
    void damagedJournalIsTold();
    void unusableJournalIsTold();
    void badAddressIsToldInWords();
    void hostileTextIsShownAsItIs();
    void boxBeforeThereIsAWindow();
    void helpTellsTheLimits();
    void everyKindHasItsAdviceAndItsButton();
};

void WindowTest::threeClicksToDone()
{
    WindowBench bench;
    LessonOnDisk lesson;
    lesson.addSections(12);
    // 1: the practice server; then the folder is dropped. 2: Queue.
    WindowBench::button(&bench.window(), u"Try with the practice server"_s)->click();
    QVERIFY(!bench.servers().address().isEmpty());
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QVERIFY(
        bench.lessons().index(0, M::Status).data(M::SecondLineRole).toString().contains(u"12"_s));
    // What was done is offered, not popped up.
    QTRY_VERIFY(WindowBench::button(&bench.window(), u"What was done…"_s) != nullptr);
}

void WindowTest::serverIsAskedForFirst()
{
    WindowBench bench;
    LessonOnDisk lesson;
    lesson.addSections(1);
    bench.window().addLessons({lesson.path()});
    QVERIFY(bench.dialog<AddLessonsDialog>() == nullptr);
    auto *server = bench.dialog<ServerDialog>();
    QVERIFY(server != nullptr);
    // When it is known, what was dropped is not forgotten.
    Q_EMIT server->saved(*bench.servers().keep({{}, u"x"_s, bench.server().address(), false, {}}));
    QVERIFY(bench.dialog<AddLessonsDialog>() != nullptr);
}

void WindowTest::blockedLessonIsMendedAndQueued()
{
    WindowBench bench;
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(3);
    lesson.write(u"Section_3/Main_Content.opus"_s, opusBytes(1).chopped(5));
    bench.window().addLessons({lesson.path()});
    auto *found = bench.dialog<AddLessonsDialog>();
    QTRY_VERIFY(!found->findChild<QLabel *>()->text().contains(u"Checking"_s));
    QVERIFY(!WindowBench::button(found, u"Queue"_s)->isEnabled());
    found->reject();
    QTRY_VERIFY(bench.dialog<AddLessonsDialog>() == nullptr);
    QVERIFY(bench.server().lessons().isEmpty());
    // The person mends the file and drops the folder again.
    lesson.write(u"Section_3/Main_Content.opus"_s, opusBytes(1));
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(lesson), QString());
}

void WindowTest::sectionsAreShownBelowTheLesson()
{
    WindowBench bench;
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(12);
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    const auto row = bench.view().filter().index(0, 0);
    bench.view().expand(row);
    QTRY_COMPARE(bench.view().filter().rowCount(row), 12);
    const auto section = bench.view().filter().index(2, 0, row);
    QVERIFY(bench.view().filter().hasChildren(section));
    QVERIFY(section.siblingAtColumn(M::Status).data().toString().contains(u"confirmed"_s));
    bench.view().collapse(row);
    QCOMPARE(bench.view().filter().rowCount(row), 0);
    // The same in the details.
    bench.select(0);
    auto *details = bench.dialog<DetailsPane>();
    details->setCurrentIndex(1);
    QCOMPARE(details->watched(), bench.view().selected().first().importId);
    auto *table = details->findChild<SectionsPage *>()->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 12);
}

void WindowTest::unfinishedIsThereAfterARestart()
{
    WindowBench bench;
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto nobody = u"http://127.0.0.1:9/api"_s;
    QVERIFY(bench.servers().choose(nobody, false, "token"));
    UploadOptions options;
    options.retries = 0;
    bench.engine().enqueue(lesson.scan().folder, nobody, options);
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Unfinished, 10'000);
    bench.open();
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QCOMPARE(bench.state(0), LessonState::Unfinished);
    const auto status = bench.cell(0, M::Status);
    QVERIFY2(status.contains(u"cannot be reached"_s), qPrintable(status));
}

void WindowTest::practiceComesBackAfterARestart()
{
    WindowBench bench;
    LessonOnDisk lesson;
    lesson.addSections(60);
    bench.window().usePracticeServer();
    bench.engine().setRate(20'000);
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Uploading, 10'000);
    bench.open();
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
}

void WindowTest::undoKey()
{
    WindowBench bench;
    LessonOnDisk lesson;
    lesson.addSections(2);
    bench.signIn();
    bench.engine().hold(Hold::Person, true);
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.lessons().rowCount(), 1, 10'000);
    bench.select(0);
    bench.trigger(u"Cancel"_s);
    QTRY_COMPARE(bench.state(0), LessonState::Cancelled);
    bench.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
    QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyRelease(&bench.window(), Qt::Key_Control); // or it would be held for the tests after
    QTRY_VERIFY(bench.state(0) != LessonState::Cancelled);
}

void WindowTest::damagedJournalIsTold()
{
    WindowBench bench;
    bench.close();
    QFile journal(bench.file(u"j.sqlite"_s));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QVERIFY(journal.seek(2 * 8192)); // its head tells whose it is
    journal.write(QByteArray(8192, 'x'));
    journal.close();
    bench.open();
    QTRY_VERIFY(bench.dialog<QMessageBox>() != nullptr);
    const auto *box = bench.dialog<QMessageBox>();
    QVERIFY2(box->text().contains(journal.fileName() + u".damaged-"_s), qPrintable(box->text()));
    QVERIFY(box->informativeText().contains(u"--lesson ID"_s));
    // And it works on.
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(2);
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(lesson), QString());
}

void WindowTest::unusableJournalIsTold()
{
    WindowBench bench;
    bench.close();
    for (const auto *name : {"j.sqlite", "j.sqlite-wal", "j.sqlite-shm"})
        QFile::remove(bench.file(QString::fromLatin1(name)));
    QVERIFY(QDir().mkpath(bench.file(u"j.sqlite"_s)));
    bench.open();
    QTRY_VERIFY(bench.dialog<QMessageBox>() != nullptr);
    const auto text = bench.dialog<QMessageBox>()->text();
    QVERIFY2(text.contains(u"j.sqlite"_s), qPrintable(text));
}

void WindowTest::badAddressIsToldInWords()
{
    WindowBench bench;
    ServerDialog server(bench.servers(), QString());
    for (auto *field : server.findChildren<QLineEdit *>()) {
        if (field->placeholderText().startsWith(u"https"_s))
            field->setText(u"http://example.org/api"_s);
    }
    WindowBench::button(&server, u"Save"_s)->click();
    bool told = false;
    for (const auto *label : server.findChildren<QLabel *>())
        told = told || label->text().contains(u"not encrypted"_s);
    QVERIFY(told);
    QCOMPARE(bench.servers().address(), QString());
}

/// What a server or a folder says is no HTML, wherever it is shown.
void WindowTest::hostileTextIsShownAsItIs()
{
    WindowBench bench;
    const auto hostile = u"<b>x</b><a href='http://evil.example'>y</a>"_s;
    Error error;
    error.kind = Kind::Rejected;
    error.detail = hostile;
    LessonProgress progress;
    progress.importId = u"a"_s;
    progress.title = hostile;
    progress.folder = hostile;
    progress.state = LessonState::Failed;
    progress.problem = error;
    QueueUpdate update;
    update.lessons = {progress};
    Q_EMIT bench.engine().told(update);
    bench.select(0);
    Question question;
    question.importId = u"a"_s;
    question.title = hostile;
    question.batch.sections = QStringList{hostile};
    question.batch.problem = error;
    Q_EMIT bench.engine().asked(question);
    Q_EMIT bench.engine().broken(error);
    LessonOnDisk lesson;
    lesson.addSections(1);
    lesson.write(u"lesson.json"_s, R"({"title":"<b>x</b>"})");
    bench.signIn();
    bench.window().addLessons({lesson.path()});
    auto *found = bench.dialog<AddLessonsDialog>();
    QTRY_VERIFY(WindowBench::button(found, u"Queue"_s)->isEnabled());

    int told = 0;
    for (const auto *label : bench.window().findChildren<QLabel *>()) {
        if (label->text().contains(hostile)) {
            ++told;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    // The details (what happened, the facts), the question, and the engine's end.
    QCOMPARE(told, 4);
}

/// As of a start beside one that does not answer.
void WindowTest::boxBeforeThereIsAWindow()
{
    auto *box = plainBox(QMessageBox::Warning, u"<b>It</b> is running."_s, u"More"_s, nullptr);
    box->open();
    QVERIFY(box->isVisible());
    for (const auto *label : box->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QPointer<QMessageBox> alive(box);
    box->close();
    QTRY_VERIFY(alive.isNull());
}

void WindowTest::helpTellsTheLimits()
{
    WindowBench bench;
    bench.trigger(u"Help"_s);
    auto *help = bench.dialog<HelpDialog>();
    QVERIFY(help != nullptr);
    QStringList shown;
    for (const auto *label : help->findChildren<QLabel *>())
        shown.append(label->text());
    for (const auto &sentence : promises() + limitsOfPromises())
        QVERIFY(shown.contains(QStringLiteral("•  ") + sentence));
    help->close();
}

void WindowTest::everyKindHasItsAdviceAndItsButton()
{
    WindowBench bench;
    auto *details = bench.dialog<DetailsPane>();
    details->setCurrentIndex(0);
    QSet<QString> sentences;
    for (int value = 0; kindName(Kind(value)) != QString(); ++value) {
        LessonProgress progress;
        progress.importId = u"a"_s;
        progress.title = u"A"_s;
        progress.state = LessonState::Failed;
        progress.problem = failure(Kind(value)).value();
        QueueUpdate update;
        update.lessons = {progress};
        Q_EMIT bench.engine().told(update);
        bench.select(0);
        QStringList shown;
        for (const auto *label : details->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(whatHappened(*progress.problem)));
        QVERIFY(shown.contains(whatNext(Kind(value))));
        sentences.insert(whatHappened(*progress.problem));
        for (const auto remedy : remediesFor(Kind(value)))
            QVERIFY2(WindowBench::button(details, remedyText(remedy)) != nullptr,
                     qPrintable(kindName(Kind(value))));
    }
    QVERIFY(sentences.size() > 30); // each its own
}

WINDOW_TEST(window, WindowTest)
#include "tst_window.moc"
