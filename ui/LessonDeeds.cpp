// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window does with lessons that are in the queue.
#include "LessonActions.h"
#include "LessonView.h"
#include "MainWindow.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr auto undoTopic = "undo"_L1;

} // namespace

void MainWindow::forSelected(void (Engine::*what)(const QString &))
{
    for (const auto &lesson : m_view->selected())
        (m_engine.*what)(lesson.importId);
}

void MainWindow::moveSelected(bool toTop)
{
    QStringList ids;
    for (const auto &lesson : m_view->selected()) {
        if (lesson.state == LessonState::Queued)
            ids.append(lesson.importId);
    }
    reorder(ids, toTop ? 1 : m_model.count(LessonState::Queued) - static_cast<int>(ids.size()) + 1);
}

void MainWindow::reorder(const QStringList &importIds, int position)
{
    m_view->sortByColumn(-1, Qt::AscendingOrder); // or nobody would see it
    for (const auto &importId : importIds) {
        m_engine.reorder(importId, position);
        m_model.moveQueued(importId, position);
        ++position;
    }
}

void MainWindow::retryFailed()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto &lesson = *m_model.lesson(m_model.index(row, 0));
        if (belongsTo(lesson.state, LessonGroup::NeedsAttention) && isRest(lesson.state))
            m_engine.retry(lesson.importId);
    }
}

void MainWindow::cancelSelected()
{
    QList<LessonProgress> cancelled;
    for (const auto &lesson : m_view->selected()) {
        if (!canCancel(lesson))
            continue;
        m_engine.cancel(lesson.importId);
        cancelled.append(lesson);
    }
    const auto undo = [this, cancelled] {
        for (const auto &lesson : cancelled) {
            m_engine.retry(lesson.importId);
            if (lesson.state == LessonState::Paused && !lesson.heldBy) // else: with the others
                m_engine.pause(lesson.importId);
        }
    };
    offerUndo(Icon::Ban,
              tr("%Ln lesson(s) cancelled. What was sent stays on the server.", nullptr,
                 static_cast<int>(cancelled.size())),
              undo);
}

void MainWindow::removeSelected()
{
    QStringList removed;
    for (const auto &lesson : m_view->selected()) {
        if (!isRest(lesson.state))
            continue;
        m_engine.remove(lesson.importId);
        m_model.remove(lesson.importId);
        removed.append(lesson.importId);
    }
    showWhatIsLeft();
    const auto undo = [this, removed] {
        for (auto it = removed.crbegin(); it != removed.crend(); ++it)
            m_engine.bringBack(*it); // the last first: each finds its place before the next
    };
    offerUndo(Icon::Trash2,
              tr("%Ln lesson(s) removed from the list. History still knows them.", nullptr,
                 static_cast<int>(removed.size())),
              undo);
}

void MainWindow::offerUndo(Icon picture, const QString &done, const std::function<void()> &undo)
{
    m_undo = [this, undo] {
        m_banners->drop(undoTopic);
        undo();
    };
    m_banners->tell(undoTopic, {picture, Tone::Quiet, done, tr("Undo")}, [this] { undoLast(); });
}

void MainWindow::undoLast()
{
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

void MainWindow::apply(Remedy remedy)
{
    const auto lessons = m_view->selected();
    if (lessons.size() != 1)
        return;
    const auto &lesson = lessons.first();
    switch (remedy) {
    case Remedy::Retry:
        if (lesson.state == LessonState::Paused)
            m_engine.resume(lesson.importId);
        else
            m_engine.retry(lesson.importId);
        return;
    case Remedy::SignIn:
    case Remedy::EditServer:
        editServer(lesson.server);
        return;
    case Remedy::EditProxy:
        showSettings(SettingsDialog::Page::Proxy);
        return;
    case Remedy::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(lesson.folder));
        return;
    case Remedy::ImportAsNew:
        m_engine.cancel(lesson.importId);
        addLessons({lesson.folder});
        return;
    case Remedy::ImportSeparately:
        m_engine.retrySeparately(lesson.importId);
        return;
    case Remedy::EditJournal:
        showSettings(SettingsDialog::Page::Journal);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace lessonlift
