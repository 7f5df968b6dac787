// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window is told, by the engine and by those who know the servers and the settings.
#include "details/DetailsPane.h"
#include "details/OverviewPage.h"
#include "EndDialog.h"
#include "FilterBar.h"
#include "http/ServerAddress.h"
#include "LessonActions.h"
#include "LessonView.h"
#include "MainWindow.h"
#include "settings/EngineSettings.h"
#include "TransferBar.h"
#include "wording/ErrorWording.h"
#include "wording/HoldWording.h"

#include <algorithm>
#include <QSet>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr auto endTopic = "ended"_L1;
constexpr auto askTopic = "asked"_L1;
constexpr auto signTopic = "signedOut"_L1;
constexpr auto holdTopic = "held"_L1;

} // namespace

void MainWindow::onTold(const QueueUpdate &update)
{
    for (const auto &lesson : update.lessons) {
        // Seen first when it rests: nobody has touched it since the program started.
        const bool wasStopped = !lesson.problem || lesson.problem->kind == Kind::Interrupted;
        if (!m_titles.contains(lesson.importId) && lesson.state == LessonState::Unfinished &&
            wasStopped)
            m_interrupted.append(lesson.importId);
        m_titles.insert(lesson.importId, lesson.title);
    }
    m_model.update(update);
    m_details->addNotes(update.notes, m_titles);
    if (m_model.rowCount() > 0 && m_pages->currentIndex() == 0) {
        m_pages->setCurrentIndex(1);
        m_view->setCurrentIndex(m_view->filter().index(0, 0)); // so that its details are shown
        m_view->setFocus();
    }
    m_filters->showCounts(m_model);
    m_retryFailed->setEnabled(countOf(m_model, LessonGroup::NeedsAttention) > 0);
    showSelection();
    tellUploading();
    revivePractice();
    goOn();
}

/// What the end of the program stopped goes on by itself, once its server may be asked.
void MainWindow::goOn()
{
    if (m_interrupted.isEmpty())
        return;
    QSet<QString> ready;
    for (const auto &server : m_servers.servers()) {
        const auto address = ServerAddress::parse(server.address, server.allowHttp);
        if (address && !m_servers.token(server.id).isEmpty())
            ready.insert(address->text());
    }
    m_interrupted.removeIf([&](const QString &importId) {
        const auto *lesson = m_model.lesson(m_model.indexOf(importId));
        if (lesson == nullptr || lesson->state != LessonState::Unfinished)
            return true; // somebody was quicker
        if (!ready.contains(lesson->server))
            return false;
        m_engine.retry(importId);
        return true;
    });
}

/// Interrupted lessons wait for somebody to sign in.
void MainWindow::askForSignIn()
{
    const auto waiting = std::ranges::find_if(m_interrupted, [this](const QString &importId) {
        const auto *lesson = m_model.lesson(m_model.indexOf(importId));
        return lesson != nullptr && !m_servers.idOf(lesson->server).isEmpty();
    });
    if (waiting == m_interrupted.end())
        return;
    const auto server = m_model.lesson(m_model.indexOf(*waiting))->server;
    m_banners->tell(signTopic + server,
                    {Icon::Lock, Tone::Warning,
                     tr("Lessons were interrupted. Sign in to %1, and they go on.")
                         .arg(QUrl(server).authority()),
                     tr("Sign in…")},
                    [this, server] { editServer(server); });
}

void MainWindow::showWhatIsLeft()
{
    m_filters->showCounts(m_model);
    if (m_model.rowCount() == 0)
        m_pages->setCurrentIndex(0);
}

/// What somebody has paused waits for that person, not for the computer.
bool MainWindow::isUploading() const
{
    const bool waits = m_model.count(LessonState::Queued) > 0 && !m_holds.contains(Hold::Person);
    return countOf(m_model, LessonGroup::Active) > 0 || waits;
}

void MainWindow::tellUploading()
{
    const bool uploading = isUploading();
    if (std::exchange(m_isUploading, uploading) != uploading)
        Q_EMIT uploadingChanged(uploading);
}

void MainWindow::onFinished(const LessonSummary &summary)
{
    // One that is paused has not ended; one that is tried again ends anew.
    m_ended.removeIf([&](const auto &other) { return other.importId == summary.importId; });
    if (summary.state != LessonState::Paused)
        m_ended.append(summary);
}

void MainWindow::onDrained()
{
    if (m_closing == ClosingWay::AfterBatch) {
        m_closing = ClosingWay::Now;
        close();
        return;
    }
    if (m_ended.isEmpty() || m_model.count(LessonState::Queued) > 0)
        return;
    const auto text = endText(m_ended);
    const bool needs = std::ranges::any_of(m_ended, [](const auto &summary) {
        return belongsTo(summary.state, LessonGroup::NeedsAttention);
    });
    m_banners->tell(endTopic,
                    {needs ? Icon::TriangleAlert : Icon::CircleCheck,
                     needs ? Tone::Warning : Tone::Good, text, tr("What was done…")},
                    [this] { showEnded(); });
    // Who was asked about every one of them has been told already.
    const bool wasTold = std::ranges::all_of(
        m_ended, [](const auto &summary) { return summary.state == LessonState::Asking; });
    if (!wasTold)
        Q_EMIT newsForPerson(tr("The queue has ended"), text, needs);
}

void MainWindow::onAsked(const Question &question)
{
    const auto what = whatHappened(question.batch.problem);
    m_banners->tell(askTopic,
                    {Icon::CircleQuestionMark, Tone::Warning,
                     tr("%1 needs an answer about %2: shall the other sections go on? %3")
                         .arg(question.title, question.batch.sections.join(u", "_s), what),
                     tr("Show")},
                    [this, id = question.importId] {
                        m_banners->drop(askTopic);
                        m_details->setCurrentIndex(0);
                        showLesson(id);
                    });
    Q_EMIT newsForPerson(tr("%1 needs an answer").arg(question.title), what, true);
}

void MainWindow::onSignedOut(const QString &server)
{
    const auto name = QUrl(server).authority();
    m_servers.noteRefused(m_servers.idOf(server));
    m_banners->tell(
        signTopic + server,
        {Icon::Lock, Tone::Warning,
         tr("%1 no longer accepts your sign-in. Lessons wait; nothing is lost.").arg(name),
         tr("Sign in…")},
        [this, server] { editServer(server); });
    showServer();
    Q_EMIT newsForPerson(tr("Sign in again"), tr("%1 no longer accepts your sign-in.").arg(name),
                         true);
}

void MainWindow::onSignedIn(const QString &id)
{
    const auto server = m_servers.server(id);
    m_engine.signIn(server.address, m_servers.token(id));
}

/// The lessons go on already.
void MainWindow::onAcceptedAgain(const QString &server)
{
    const auto id = m_servers.idOf(server);
    (void)m_servers.noteAccepted(id, m_servers.token(id));
}

void MainWindow::onHolds(const QList<Hold> &holds)
{
    m_holds = holds;
    tellUploading();
    const bool byPerson = holds.contains(Hold::Person);
    m_pauseAll->setData(byPerson);
    m_pauseAll->setText(byPerson ? tr("Resume all") : tr("Pause all"));
    m_pauseAll->setToolTip(
        tr("%1 (%2)", "an action, its keys")
            .arg(m_pauseAll->text(), m_pauseAll->shortcut().toString(QKeySequence::NativeText)));
    m_pauseAll->setIcon(icon(byPerson ? Icon::Play : Icon::Pause));
    Q_EMIT pausedChanged(byPerson);
    if (holds.isEmpty()) {
        m_details->overview().setHold({});
        m_banners->drop(holdTopic);
        showSelection();
        return;
    }
    const auto first = holds.first();
    const auto sentence = holdSentence(first, m_preferences.current().hours.from);
    m_details->overview().setHold(sentence);
    showSelection();
    m_banners->tell(holdTopic,
                    {first == Hold::Offline ? Icon::WifiOff : Icon::CirclePause, Tone::Quiet,
                     sentence, byPerson ? tr("Resume all") : QString()},
                    [this] { pauseAll(false); });
}

void MainWindow::tick()
{
    m_model.tick();
    showSelection(); // "trying again in 4 s" stands there, too
    m_transfer->showTotals(m_model);
    qint64 speed = 0;
    for (int row = 0; row < m_model.rowCount() && m_isUploading; ++row)
        speed += m_model.lesson(m_model.index(row, 0))->bytesPerSecond;
    if (speed > 0)
        m_speed = m_speed == 0 ? speed : (9 * m_speed + speed) / 10;
    removeOldDone();
    constexpr int untilKeychainAnswered = 3;
    if (++m_ticks == untilKeychainAnswered)
        askForSignIn();
    Q_EMIT ticked();
}

QString MainWindow::summary() const
{
    return m_transfer->summary();
}

void MainWindow::showSelection()
{
    const auto lessons = m_view->selected();
    m_actions->showFor(lessons);
    m_details->showLessons(lessons);
}

void MainWindow::showServer()
{
    const auto server = m_servers.current();
    const bool signedIn = m_servers.isSignedIn(server.id);
    const auto user = m_servers.userName(server.id);
    const auto words = !signedIn        ? tr("not signed in")
                       : user.isEmpty() ? tr("signed in")
                                        : tr("signed in as %1").arg(user);
    m_transfer->showServer(server.address.isEmpty() ? QString() : server.name, words, signedIn);
    m_engine.setConnections(m_servers.connections());
    // Lessons of every server may be in the queue.
    for (const auto &one : m_servers.servers()) {
        if (const auto token = m_servers.token(one.id); !token.isEmpty())
            m_engine.setToken(one.address, token);
        if (m_servers.isSignedIn(one.id))
            m_banners->drop(signTopic + one.address);
    }
    goOn();
}

void MainWindow::takePreferences()
{
    const auto &preferences = m_preferences.current();
    m_transfer->setParallel(preferences.transfer.lessonsAtOnce);
    m_engine.setParallel(preferences.transfer.lessonsAtOnce);
    m_engine.setRate(qint64(preferences.transfer.kilobytesPerSecond) * 1000);
    m_engine.setHours(uploadHours(preferences.hours));
    m_servers.setProxy(proxySettings(preferences.proxy, m_preferences.proxyPassword()));
}

void MainWindow::removeOldDone()
{
    const auto before = listedSince(m_preferences.current());
    if (!before.isValid())
        return;
    QStringList old;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto &lesson = *m_model.lesson(m_model.index(row, 0));
        const bool isOver = isRest(lesson.state) && !isResumable(lesson.state);
        if (isOver && lesson.changed.isValid() && lesson.changed < before)
            old.append(lesson.importId);
    }
    for (const auto &importId : std::as_const(old)) {
        m_engine.remove(importId);
        m_model.remove(importId);
    }
    if (!old.isEmpty())
        showWhatIsLeft();
}

} // namespace lessonlift
