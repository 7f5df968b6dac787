// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window does when a person asks for it.
#include "details/DetailsPane.h"
#include "EndDialog.h"
#include "FilterBar.h"
#include "HelpDialog.h"
#include "HistoryDialog.h"
#include "LessonActions.h"
#include "LessonView.h"
#include "MainWindow.h"
#include "PlainBox.h"
#include "server/AudioLessonsClient.h"
#include "settings/JournalPage.h"
#include "settings/ServerDialog.h"
#include "verify/VerifyDialog.h"
#include "wording/ErrorWording.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr auto pausedKey = "queue/paused"_L1;

} // namespace

void MainWindow::setClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void MainWindow::editServer(const QString &address)
{
    const auto wanted = address.isEmpty() ? m_servers.currentId() : m_servers.idOf(address);
    const auto known = m_servers.isPractice(wanted) ? QString() : wanted;
    auto *dialog = new ServerDialog(m_servers, known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::saved, this,
            [this](const QString &id) { m_servers.chooseCurrent(id); });
    dialog->open();
    if (!known.isEmpty() && !m_servers.isSignedIn(known))
        dialog->askForSignIn();
}

/// Lessons that were under way to it go on.
void MainWindow::revivePractice()
{
    if (m_practiceAddress.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto &lesson = *m_model.lesson(m_model.index(row, 0));
        if (!isResumable(lesson.state) || lesson.server != m_practiceAddress)
            continue;
        m_practiceAddress.clear();
        (void)m_servers.startPractice(m_practiceStorage); // else the lessons say that it is away
        return;
    }
}

void MainWindow::usePracticeServer()
{
    const auto chosen = m_servers.choosePractice(m_practiceStorage);
    if (chosen)
        m_banners->tell(u"practice"_s,
                        {Icon::Info,
                         Tone::Accent,
                         tr("The practice server runs on this computer. Drop a lesson folder to "
                            "try it; nothing leaves the computer."),
                         {}},
                        {});
    else
        plainBox(QMessageBox::Warning, whatHappened(chosen.error()), QString(), this)->open();
}

/// Stays so when LessonLift is started again.
void MainWindow::pauseAll(bool on)
{
    QSettings().setValue(pausedKey, on);
    m_engine.hold(Hold::Person, on);
}

void MainWindow::restorePause()
{
    if (QSettings().value(pausedKey).toBool())
        m_engine.hold(Hold::Person, true);
}

void MainWindow::showSettings(SettingsDialog::Page page)
{
    auto *dialog = new SettingsDialog(m_preferences, m_servers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto &journal = dialog->journal();
    connect(&journal, &JournalPage::sizeWanted, &m_engine, &Engine::readJournalSize);
    connect(&journal, &JournalPage::tidyWanted, this, [this](int days) {
        m_engine.tidyJournal(QDateTime::currentDateTimeUtc().addDays(-days));
    });
    connect(&m_engine, &Engine::journalSizeRead, &journal, &JournalPage::showSize);
    connect(&m_engine, &Engine::journalTidied, &journal, [&journal](qint64 removed, qint64 bytes) {
        journal.showTidied(static_cast<int>(removed), bytes);
    });
    dialog->showPage(page);
    dialog->open();
}

void MainWindow::showHistory(const QString &importId)
{
    if (!m_history) {
        m_history = new HistoryDialog(m_engine, this);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_history, &HistoryDialog::verifyRequested, this,
                [this](const QString &folder, const QString &server, const QString &lessonId) {
                    showVerify().setLesson(folder, server, lessonId);
                });
    }
    if (!importId.isEmpty())
        m_history->showImport(importId);
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

VerifyDialog &MainWindow::showVerify()
{
    if (!m_verify) {
        m_verify = new VerifyDialog(m_engine, m_servers, m_preferences, this);
        m_verify->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_verify, &VerifyDialog::proxyRequested, this,
                [this] { showSettings(SettingsDialog::Page::Proxy); });
    }
    m_verify->show();
    m_verify->raise();
    m_verify->activateWindow();
    return *m_verify;
}

void MainWindow::verifySelected()
{
    const auto lessons = m_view->selected();
    if (lessons.size() == 1)
        showVerify().setLesson(lessons.first().folder, lessons.first().server,
                               lessons.first().lessonId);
}

void MainWindow::showEnded()
{
    delete m_end; // it tells of an earlier end
    m_end = new EndDialog(m_ended, this);
    m_end->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_end, &EndDialog::openRequested, this, &MainWindow::openLesson);
    connect(m_end, &EndDialog::copyAddressRequested, this, &MainWindow::copyAddress);
    connect(m_end, &EndDialog::receiptRequested, this, &MainWindow::showHistory);
    m_end->show(); // not modal: the receipts open beside it
}

void MainWindow::showHelp()
{
    auto *help = new HelpDialog(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void MainWindow::showLesson(const QString &importId)
{
    m_filters->choose(LessonGroup::All);
    m_view->select(importId);
    m_showDetails->setChecked(true);
    m_details->show();
}

/// Here and on the server side by side.
void MainWindow::openLesson(const QString &importId)
{
    m_details->setCurrentIndex(1);
    showLesson(importId);
}

void MainWindow::copyAddress(const QString &importId)
{
    const auto *lesson = m_model.lesson(m_model.indexOf(importId));
    if (lesson == nullptr || lesson->lessonId.isEmpty())
        return;
    if (const auto server = ServerAddress::parse(lesson->server, true))
        setClipboard(lessonAddress(*server, lesson->lessonId).toString(QUrl::FullyEncoded));
}

void MainWindow::showContextMenu(const QPoint &at)
{
    QMenu menu;
    m_actions->fill(menu);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::closeNow(ClosingWay way)
{
    m_closing = way;
    switch (way) {
    case ClosingWay::KeepInTray:
        m_closing.reset();
        hide();
        Q_EMIT hiddenInTray();
        return;
    case ClosingWay::AfterBatch:
        m_banners->tell(u"closing"_s,
                        {Icon::Hourglass, Tone::Quiet,
                         tr("LessonLift closes when the batches under way have ended."),
                         tr("Close now")},
                        [this] { closeNow(ClosingWay::Now); });
        m_engine.finishBatches();
        return;
    case ClosingWay::Now:
        close();
        return;
    }
    Q_UNREACHABLE();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    if (!isUploading() || m_closing == ClosingWay::Now) {
        event->accept();
        QCoreApplication::quit();
        return;
    }
    event->ignore();
    if (m_closing)
        return;
    if (m_hasTray && m_preferences.current().closeToTray) {
        closeNow(ClosingWay::KeepInTray);
        return;
    }
    askHowToClose(
        m_hasTray, countOf(m_model, LessonGroup::Active) > 0,
        [this](ClosingWay way) { closeNow(way); }, this);
}

} // namespace lessonlift
