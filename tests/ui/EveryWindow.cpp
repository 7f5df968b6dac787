// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "EveryWindow.h"

#include "adding/AddLessonsDialog.h"
#include "adding/LessonChooser.h"
#include "CloseQuestion.h"
#include "details/DetailsPane.h"
#include "EndDialog.h"
#include "HelpDialog.h"
#include "HistoryDialog.h"
#include "plan/CheckLimits.h"
#include "practice/LessonStore.h"
#include "settings/ServerDialog.h"
#include "verify/RepairDialog.h"
#include "verify/VerifyDialog.h"
#include "verify/VerifyForm.h"
#include "wording/PathWording.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

namespace
{

Error rejected()
{
    auto error = failure(Kind::Rejected).value();
    error.httpStatus = 400;
    return error;
}

const QStringList settingsPages{u"servers"_s, u"transfer"_s,   u"proxy"_s,        u"hours"_s,
                                u"journal"_s, u"appearance"_s, u"notifications"_s};
const QStringList detailPages{u"overview"_s, u"sections"_s, u"timeline"_s, u"log"_s};
const QStringList verifyPages{u"nothing yet"_s, u"several"_s, u"damaged"_s, u"trouble"_s,
                              u"plan"_s};
const QStringList signIns{u"password"_s, u"token"_s, u"known"_s};

QList<LessonSummary> endedLessons()
{
    LessonSummary done;
    done.importId = u"1"_s;
    done.title = u"123"_s;
    done.lessonIds = QStringList{u"456"_s};
    done.state = LessonState::Done;
    LessonSummary failed;
    failed.importId = u"2"_s;
    failed.title = u"789"_s;
    failed.problem = rejected();
    return {done, failed};
}

} // namespace

EveryWindow::EveryWindow()
{
    m_lesson.addSections(4);
    m_blocked.addSections(2);
    m_another.addSections(1);
    if (!QDir().rename(m_another.path(), home() + u"/33"_s))
        qFatal("no second lesson");
    m_blocked.write(u"Section_2/Main_Content.opus"_s, opusBytes(1).chopped(5));
    m_bench.signIn();
    m_bench.queue({m_lesson.path()}); // in English
    if (!QTest::qWaitFor(
            [this] {
                return m_bench.lessons().rowCount() == 1 && m_bench.state(0) == LessonState::Done;
            },
            20'000))
        qFatal("the lesson did not arrive");
    renew();
}

QStringList EveryWindow::names()
{
    QStringList names{u"window: empty"_s, u"adding"_s,  u"chooser"_s, u"ended"_s,
                      u"help"_s,          u"closing"_s, u"history"_s, u"figures"_s};
    for (const auto &page : detailPages)
        names.append(u"window: "_s + page);
    for (const auto &page : settingsPages)
        names.append(u"settings: "_s + page);
    for (const auto &page : verifyPages)
        names.append(u"verify: "_s + page);
    for (const auto &way : signIns)
        names.append(u"server: "_s + way);
    return names;
}

QStringList EveryWindow::data()
{
    auto data = knownCategories();
    for (const auto &category : LessonStore::categories().json.array())
        data.append(category.toObject().value("name"_L1).toString());
    for (const auto &lesson : m_bench.server().lessons())
        data.append(lesson.toObject().value("_id"_L1).toString());
    for (const auto *lesson : {&m_lesson, &m_blocked}) {
        const auto folder = lesson->scan().folder;
        data += {lesson->path(), shortPath(lesson->path()), folder.title};
        for (const auto &section : folder.sections)
            data.append(section.title);
    }
    return data + QStringList{m_bench.file({}), home(), u"33"_s, u"123"_s,
                              u"HTTP 404: Audio lesson not found"_s};
}

void EveryWindow::renew()
{
    m_dialog.reset();
    m_shown = nullptr;
    m_empty.close();
    m_bench.close();
    QSettings().remove(u"window"_s); // the columns are as wide as the other language needed
    m_empty.open();
    m_bench.open();
    m_bench.signIn();
    m_empty.window().hide();
    m_bench.window().hide();
    tellLessons();
}

/// One in every state, and what the window says above them.
void EveryWindow::tellLessons()
{
    QueueUpdate update;
    for (int state = 0; state <= static_cast<int>(LessonState::Conflict); ++state) {
        LessonProgress lesson;
        lesson.importId = u"#%1"_s.arg(state);
        lesson.title = u"%1"_s.arg(1000 + state);
        lesson.folder = u"/1/2/%1"_s.arg(state);
        lesson.server = m_bench.server().address();
        lesson.state = static_cast<LessonState>(state);
        lesson.sectionsTotal = 40;
        lesson.sections = 12;
        lesson.bytesTotal = 9'000'000;
        lesson.bytes = 2'000'000;
        lesson.bytesPerSecond = isActive(lesson.state) ? 300'000 : 0;
        if (lesson.state == LessonState::Failed)
            lesson.problem = rejected();
        update.lessons.append(lesson);
    }
    Q_EMIT m_bench.engine().told(update);
    Question question;
    question.importId = u"#0"_s;
    question.title = u"1000"_s;
    question.batch.problem = rejected();
    Q_EMIT m_bench.engine().asked(question);
    Q_EMIT m_bench.engine().signedOut(m_bench.server().address());
}

QWidget &EveryWindow::show(const QString &name)
{
    const QPointer<QWidget> before = std::exchange(m_shown, nullptr);
    m_dialog.reset();
    m_shown = make(name);
    if (before && before != m_shown)
        before->hide();
    m_shown->show();
    m_shown->activateWindow();
    if (!QTest::qWaitForWindowActive(m_shown))
        qFatal("%s is not active", qPrintable(name));
    QTest::qWait(20); // for layouts that ask again
    return *m_shown;
}

QWidget *EveryWindow::make(const QString &name)
{
    const auto page = name.section(u": "_s, 1);
    if (name == u"window: empty"_s)
        return &m_empty.window();
    if (name.startsWith(u"window"_s)) {
        auto *details = m_bench.dialog<DetailsPane>();
        details->show();
        m_bench.select(0);
        details->setCurrentIndex(static_cast<int>(detailPages.indexOf(page)));
        return &m_bench.window();
    }
    if (name == u"adding"_s)
        return makeAdding();
    if (name == u"chooser"_s)
        return makeChooser();
    if (name == u"history"_s || name == u"figures"_s)
        return makeHistory(name == u"history"_s ? 0 : 1);
    if (name.startsWith(u"settings"_s))
        return makeSettings(page);
    if (name.startsWith(u"verify"_s))
        return makeVerify(page);
    if (name.startsWith(u"server"_s))
        return makeServer(page);
    if (name == u"ended"_s)
        m_dialog = std::make_unique<EndDialog>(endedLessons());
    else if (name == u"help"_s)
        m_dialog = std::make_unique<HelpDialog>();
    if (m_dialog)
        return m_dialog.get();
    m_dialog = std::make_unique<QWidget>(); // the box closes with it
    askHowToClose(
        true, true, [](ClosingWay) {}, m_dialog.get());
    return m_dialog->findChild<QMessageBox *>();
}

QWidget *EveryWindow::makeSettings(const QString &page)
{
    auto dialog = std::make_unique<SettingsDialog>(m_bench.preferences(), m_bench.servers());
    dialog->showPage(static_cast<SettingsDialog::Page>(settingsPages.indexOf(page)));
    dialog->show();
    if (page == u"proxy"_s)
        visibleIn<QComboBox>(*dialog).first()->setCurrentIndex(2); // by hand, with its fields
    if (page == u"hours"_s)
        visibleIn<QCheckBox>(*dialog).first()->setChecked(true);
    m_dialog = std::move(dialog);
    return m_dialog.get();
}

QWidget *EveryWindow::makeServer(const QString &way)
{
    const auto id = way == u"known"_s ? m_bench.servers().currentId() : QString();
    m_dialog = std::make_unique<ServerDialog>(m_bench.servers(), id);
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(signIns.indexOf(way)));
    m_dialog->findChild<QCheckBox *>()->setChecked(true); // with its warning
    return m_dialog.get();
}

QWidget *EveryWindow::makeAdding()
{
    m_dialog = std::make_unique<AddLessonsDialog>(QStringList{m_lesson.path(), m_blocked.path()},
                                                  m_bench.servers().current(),
                                                  m_bench.servers().token(), Limits(), 100'000);
    auto *found = m_dialog->findChild<QTreeView *>();
    if (!QTest::qWaitFor([found] { return found->model()->rowCount() == 2; }))
        qFatal("the lessons were not found");
    found->setCurrentIndex(found->model()->index(0, 0));
    return m_dialog.get();
}

QWidget *EveryWindow::makeChooser()
{
    m_dialog =
        std::make_unique<LessonChooser>(m_bench.servers().current(), m_bench.servers().token());
    auto *lessons = m_dialog->findChild<QTreeWidget *>();
    if (!QTest::qWaitFor([lessons] { return lessons->topLevelItemCount() > 0; }))
        qFatal("the server showed no lesson");
    lessons->setCurrentItem(lessons->topLevelItem(0));
    return m_dialog.get();
}

QWidget *EveryWindow::makeHistory(int page)
{
    m_dialog = std::make_unique<HistoryDialog>(m_bench.engine());
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
    m_dialog->show();
    const auto *table = m_dialog->findChild<QTableView *>();
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
        qFatal("the history was not read");
    return m_dialog.get();
}

QWidget *EveryWindow::makeVerify(const QString &page)
{
    auto dialog =
        std::make_unique<VerifyDialog>(m_bench.engine(), m_bench.servers(), m_bench.preferences());
    auto *verify = dialog.get();
    m_dialog = std::move(dialog);
    verify->show();
    if (page == u"nothing yet"_s)
        return verify;
    const QDir shelf(m_bench.server().shelf());
    for (const auto &file : shelf.entryList(QDir::Files).mid(1))
        QFile::remove(shelf.filePath(file)); // of the first there is something to be said too
    const auto lessonId = m_bench.server().lessons()[0].toObject()["_id"_L1].toString();
    verify->setLesson(page == u"several"_s ? home() : m_lesson.path(), m_bench.server().address(),
                      page == u"several"_s   ? QString()
                      : page == u"trouble"_s ? u"123"_s
                                             : lessonId);
    if (!QTest::qWaitFor([verify, page] {
            return verify->form().folders().size() == (page == u"several"_s ? 2 : 1);
        }))
        qFatal("the folders were not found");
    auto *press = verify->form().findChildren<QPushButton *>().last();
    if (!QTest::qWaitFor([press] { return press->isEnabled(); }))
        qFatal("nothing can be verified");
    press->click();
    if (!QTest::qWaitFor([verify] { return verify->lessons().isAtRest(); }, 20'000))
        qFatal("the lesson was not verified");
    if (page != u"plan"_s)
        return verify;
    verify->planRepair();
    auto *repair = verify->findChild<RepairDialog *>();
    if (!QTest::qWaitFor([repair] { return repair->model().rowCount() > 0; }, 20'000))
        qFatal("the repair was not planned");
    return repair;
}

QString EveryWindow::home() const
{
    return QFileInfo(m_lesson.path()).path();
}

bool none(const QStringList &faults)
{
    for (const auto &fault : faults)
        qWarning().noquote() << fault;
    return faults.isEmpty();
}

QString described(const QWidget &widget)
{
    const auto text = widget.property("text").toString();
    return u"%1 \"%2\" %3"_s.arg(
        QLatin1String(widget.metaObject()->className()),
        widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName(), text);
}

} // namespace lessonlift::testing
