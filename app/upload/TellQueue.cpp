// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the queue tells the world: changes, positions and notes, a few times a second; sections
// when asked.
#include "upload/AskJournal.h"
#include "upload/Lane.h"
#include "upload/UploadQueue.h"
#include "upload/UploadQueueJob.h"

#include <QMetaMethod>

namespace lessonlift
{

namespace
{

constexpr Milliseconds tellEvery(100);
/// A window takes so many at a time without a jerk.
constexpr qsizetype tellMost = 1000;

} // namespace

void UploadQueue::numberQueued()
{
    int position = 0;
    for (const auto &job : m_jobs) {
        const int now = job->progress.state == LessonState::Queued ? ++position : 0;
        job->moved = job->moved || job->progress.queuePosition != now;
        job->progress.queuePosition = now;
        // Who only moves up as the head of the queue leaves is not told anew to a window.
        const int ticket = now == 0 ? 0 : now + m_taken;
        if (std::exchange(job->ticket, ticket) != ticket)
            touch(*job);
    }
}

/// What an earlier run confirmed is shown until this one has come further, so that a lesson that
/// goes on does not seem to begin anew.
void UploadQueue::copyProgressOf(const LessonProgress &lane, Job &job)
{
    const auto before = std::exchange(job.progress, lane);
    auto &now = job.progress;
    now.importId = before.importId;
    now.title = before.title;
    now.folder = before.folder;
    now.server = before.server;
    now.state = before.state;
    now.problems = before.problems;
    now.sections = std::max(lane.sections, before.sections);
    now.audio = std::max(lane.audio, before.audio);
    now.bytes = std::max(lane.bytes, before.bytes);
    now.sectionsTotal = std::max(lane.sectionsTotal, now.sections);
    now.audioTotal = std::max(lane.audioTotal, now.audio);
    now.audioConfirmed = std::max(lane.audioConfirmed, before.audioConfirmed);
    now.audioToConfirm = std::max(lane.audioToConfirm, now.audioConfirmed);
    now.bytesTotal = std::max(lane.bytesTotal, now.bytes);
    if (now.lessonId.isEmpty())
        now.lessonId = before.lessonId;
    touch(job);
}

void UploadQueue::touch(Job &job)
{
    job.changed = true;
    tellSoon();
}

void UploadQueue::tellSoon()
{
    if (!m_tell)
        m_tell = m_clock.after(tellEvery, [this] { tellChanged(); });
}

void UploadQueue::tellChanged()
{
    m_tell.reset();
    static const auto oneByOne = QMetaMethod::fromSignal(&UploadQueue::lessonChanged);
    const bool tellsMoves = isSignalConnected(oneByOne);
    QueueUpdate update;
    update.taken = m_taken;
    QList<LessonProgress> moved;
    for (const auto &job : m_jobs) {
        if (update.lessons.size() == tellMost) {
            tellSoon();
            break;
        }
        const bool isMoved = std::exchange(job->moved, false);
        if (std::exchange(job->changed, false))
            update.lessons.append(job->progress);
        else if (isMoved && tellsMoves)
            moved.append(job->progress);
    }
    update.notes = std::exchange(m_notes, {});
    for (const auto &lesson : update.lessons + moved)
        Q_EMIT lessonChanged(lesson);
    Q_EMIT told(update);
}

QCoro::Task<LessonSections> UploadQueue::sections(QString importId)
{
    LessonSections result;
    auto *job = find(importId);
    if (job != nullptr && job->lane != nullptr) {
        result = sectionsOf(*job->lane->request().folder, job->lane->lastLook());
        result.importId = importId;
        co_return result;
    }
    const std::function<Result<QList<JournaledSection>>(Journal &)> ask =
        [importId](Journal &journal) { return journal.sections(importId); };
    const auto known = co_await askJournal(m_journal.path(), Journal::Beside::ToRead, ask, m_stop);
    job = find(importId); // it may have gone meanwhile
    if (known && !known->isEmpty()) {
        result = sectionsOf(*known);
    } else if (job != nullptr) {
        auto folder = job->request.folder;
        if (folder->sections.isEmpty()) {
            const auto options = job->request.options;
            const auto scanned = co_await m_disk.scan(folder->path, options, m_stop);
            if (scanned)
                folder = std::make_shared<LessonFolder>(scanned->folder);
        }
        result = sectionsOf(*folder, LastLook());
    }
    result.importId = importId;
    co_return result;
}

} // namespace lessonlift
