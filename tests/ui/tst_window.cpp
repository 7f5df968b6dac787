// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The window with the real engine and the practice server, offscreen.
#include "AddLessonsDialog.h"
#include "HelpDialog.h"
#include "MainWindow.h"
#include "settings/ServerDialog.h"
#include "support/MakeLesson.h"
#include "support/TestAuthority.h"
#include "wording/PromiseWording.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void dropQueueDone();
    void blockedLessonCannotBeQueued();
    void unfinishedIsThereAfterARestart();
    void damagedJournalIsTold();
    void unusableJournalIsTold();
    void badAddressIsToldInWords();
    void hostileTextIsShownAsItIs();
    void caFileIsCheckedAndKept();
    void helpTellsTheLimits();

private:
    void open();
    template <typename Widget>
    [[nodiscard]] Widget *dialog() const
    {
        return m_window->findChild<Widget *>();
    }
    [[nodiscard]] static QPushButton *button(QWidget *in, const QString &text);
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return m_window->findChild<QTableView *>()->model();
    }
    [[nodiscard]] LessonState stateOf(int row) const
    {
        return LessonState(rows()->index(row, 0).data(LessonTableModel::StateRole).toInt());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LessonOnDisk> m_lesson;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ServerList> m_servers;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftTest"_s);
}

void WindowTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    m_lesson = std::make_unique<LessonOnDisk>();
    m_lesson->addSections(12);
    open();
}

void WindowTest::open()
{
    m_window.reset();
    m_servers.reset();
    m_engine.reset();
    m_engine = std::make_unique<Engine>(m_dir->filePath(u"j.sqlite"_s), HttpClient::realNetwork());
    m_servers = std::make_unique<ServerList>();
    m_window = std::make_unique<MainWindow>(*m_engine, *m_servers, m_dir->filePath(u"practice"_s));
    m_window->show();
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_servers.reset();
    m_engine.reset();
}

QPushButton *WindowTest::button(QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void WindowTest::dropQueueDone()
{
    button(m_window.get(), u"Try with the practice server"_s)->click();
    QVERIFY(!m_servers->address().isEmpty());
    m_window->addLessons({m_lesson->path()});
    auto *found = dialog<AddLessonsDialog>();
    QVERIFY(found != nullptr);
    auto *queue = button(found, u"Queue"_s);
    QTRY_VERIFY(queue->isEnabled());
    queue->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), LessonState::Done, 20'000);
    QVERIFY(rows()->index(0, LessonTableModel::Status).data().toString().contains(u"12"_s));
}

void WindowTest::blockedLessonCannotBeQueued()
{
    m_lesson->write(u"Section_3/Main_Content.opus"_s, opusBytes(1).chopped(5));
    m_window->usePracticeServer();
    m_window->addLessons({m_lesson->path()});
    auto *found = dialog<AddLessonsDialog>();
    QTRY_VERIFY(!found->findChild<QLabel *>()->text().contains(u"Checking"_s));
    QVERIFY(!button(found, u"Queue"_s)->isEnabled());
}

void WindowTest::unfinishedIsThereAfterARestart()
{
    const auto nobody = u"http://127.0.0.1:9/api"_s;
    QVERIFY(m_servers->choose(nobody, false, "token"));
    UploadOptions options;
    options.retries = 0;
    m_engine->enqueue(m_lesson->scan().folder, nobody, options);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), LessonState::Unfinished, 10'000);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 10'000);
    QCOMPARE(stateOf(0), LessonState::Unfinished);
    const auto status = rows()->index(0, LessonTableModel::Status).data().toString();
    QVERIFY2(status.contains(u"cannot be reached"_s), qPrintable(status));
}

void WindowTest::damagedJournalIsTold()
{
    cleanup();
    QFile journal(m_dir->filePath(u"j.sqlite"_s));
    QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
    journal.write(QByteArray(5000, 'x'));
    journal.close();
    open();
    QTRY_VERIFY(dialog<QMessageBox>() != nullptr);
    const auto *box = dialog<QMessageBox>();
    QVERIFY2(box->text().contains(journal.fileName() + u".damaged-"_s), qPrintable(box->text()));
    QVERIFY(box->informativeText().contains(u"--lesson ID"_s));
    // And it works on.
    dropQueueDone();
}

void WindowTest::unusableJournalIsTold()
{
    cleanup();
    QFile::remove(m_dir->filePath(u"j.sqlite"_s));
    QVERIFY(QDir(m_dir->path()).mkpath(u"j.sqlite"_s));
    open();
    QTRY_VERIFY(dialog<QMessageBox>() != nullptr);
    const auto text = dialog<QMessageBox>()->text();
    QVERIFY2(text.contains(u"j.sqlite"_s), qPrintable(text));
}

void WindowTest::badAddressIsToldInWords()
{
    ServerDialog server(*m_servers, QString());
    server.findChild<QLineEdit *>(u"address"_s)->setText(u"http://example.org/api"_s);
    button(&server, u"Save"_s)->click();
    bool told = false;
    for (const auto *label : server.findChildren<QLabel *>())
        told = told || label->text().contains(u"not encrypted"_s);
    QVERIFY(told);
    QCOMPARE(m_servers->address(), QString());
}

/// What a server or a folder says is no HTML, wherever it is shown.
void WindowTest::hostileTextIsShownAsItIs()
{
    const auto hostile = u"<b>x</b><a href='http://evil.example'>y</a>"_s;
    Error error;
    error.kind = Kind::Rejected;
    error.detail = hostile;
    LessonProgress progress;
    progress.importId = u"a"_s;
    progress.title = hostile;
    progress.state = LessonState::Failed;
    progress.problem = error;
    Q_EMIT m_engine->lessonChanged(progress);
    m_window->findChild<QTableView *>()->selectRow(0);
    Question question;
    question.importId = u"a"_s;
    question.title = hostile;
    question.batch.sections = QStringList{hostile};
    question.batch.problem = error;
    Q_EMIT m_engine->asked(question);
    Q_EMIT m_engine->broken(error);
    m_lesson->write(u"lesson.json"_s, R"({"title":"<b>x</b>"})");
    m_window->usePracticeServer();
    m_window->addLessons({m_lesson->path()});
    QTRY_VERIFY(button(dialog<AddLessonsDialog>(), u"Queue"_s)->isEnabled());

    int told = 0;
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->text().contains(hostile)) {
            ++told;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QCOMPARE(told, 4); // the details, the question and what it is about, and the engine's end
    for (const auto *label : dialog<AddLessonsDialog>()->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void WindowTest::caFileIsCheckedAndKept()
{
    QFile file(m_dir->filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto save = [this](const QString &caFile) {
        ServerDialog asked(*m_servers, m_servers->currentId());
        for (auto *field : asked.findChildren<QLineEdit *>()) {
            if (field->placeholderText().startsWith(u"https"_s))
                field->setText(u"https://lessons.example.org/api"_s);
        }
        asked.findChild<QLineEdit *>(u"caFile"_s)->setText(caFile);
        button(&asked, u"Save"_s)->click();
        return asked.result() == QDialog::Accepted;
    };
    QVERIFY(!save(file.fileName())); // still empty
    QVERIFY(m_servers->address().isEmpty());
    file.write(TestAuthority().pem());
    file.close();
    QVERIFY(save(file.fileName()));
    open();
    m_servers->restore();
    QCOMPARE(m_servers->address(), u"https://lessons.example.org/api"_s);
    QCOMPARE(m_servers->caFile(), file.fileName());
    QVERIFY(save(QString()));
    QCOMPARE(m_servers->caFile(), QString());
}

void WindowTest::helpTellsTheLimits()
{
    open();
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (action->text() == "Help"_L1)
            action->trigger();
    }
    auto *help = dialog<HelpDialog>();
    QVERIFY(help != nullptr);
    QStringList shown;
    for (const auto *label : help->findChildren<QLabel *>())
        shown.append(label->text());
    for (const auto &sentence : promises() + limitsOfPromises())
        QVERIFY(shown.contains(QStringLiteral("•  ") + sentence));
    help->close();
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
