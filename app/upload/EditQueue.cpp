// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a person may ask of the queue: pause, resume, cancel, retry, answer, reorder, remove,
// bring back.
#include "upload/Lane.h"
#include "upload/UploadQueue.h"
#include "upload/UploadQueueJob.h"

#include <algorithm>

namespace lessonlift
{

void UploadQueue::requeue(Job &job)
{
    job.isHeld = false;
    job.isCancelled = false;
    // What is on the disk may have changed meanwhile.
    lighten(job);
    const auto known = job.progress;
    job.progress = LessonProgress();
    job.progress.importId = known.importId;
    job.progress.title = known.title;
    job.progress.folder = known.folder;
    job.progress.server = known.server;
    job.progress.sections = known.sections;
    job.progress.bytes = known.bytes;
    job.progress.lessonId = known.lessonId;
    job.progress.sectionsTotal = known.sectionsTotal;
    job.progress.audio = known.audio;
    job.progress.audioTotal = known.audioTotal;
    job.progress.bytesTotal = known.bytesTotal;
    job.progress.state = known.state;
    changeState(job, LessonState::Queued, {});
    journalState(job);
}

void UploadQueue::queueAgain(Job &job)
{
    requeue(job);
    const auto self = std::ranges::find_if(m_jobs, [&](const auto &j) { return j.get() == &job; });
    std::rotate(self, self + 1, m_jobs.end());
    numberQueued();
    startLanes();
}

void UploadQueue::pause(const QString &importId)
{
    auto *job = find(importId);
    if (job == nullptr)
        return;
    const bool wasHeld = std::exchange(job->isHeld, false);
    if (isActive(job->progress.state))
        job->cancel->request(Kind::Paused);
    else if (wasHeld)
        showHold(*job);
    else if (job->progress.state == LessonState::Queued) {
        changeState(*job, LessonState::Paused, {});
        journalState(*job);
    }
    numberQueued();
}

void UploadQueue::resume(const QString &importId)
{
    auto *job = find(importId);
    if (job != nullptr && job->progress.state == LessonState::Paused && !job->isHeld)
        queueAgain(*job);
}

void UploadQueue::cancel(const QString &importId)
{
    auto *job = find(importId);
    if (job == nullptr)
        return;
    if (isActive(job->progress.state)) {
        job->isCancelled = true;
        job->cancel->request(Kind::Cancelled);
    } else if (mayFollow(job->progress.state, LessonState::Cancelled)) {
        job->isHeld = false;
        showHold(*job);
        changeState(*job, LessonState::Cancelled, {});
        journalState(*job);
    }
    numberQueued();
}

void UploadQueue::retry(const QString &importId)
{
    auto *job = find(importId);
    if (job == nullptr)
        return;
    if (job->lane != nullptr)
        job->lane->tryNow();
    else if (isRest(job->progress.state) && !job->isHeld &&
             mayFollow(job->progress.state, LessonState::Queued))
        queueAgain(*job);
}

void UploadQueue::retrySeparately(const QString &importId)
{
    auto *job = find(importId);
    if (job == nullptr || !isRest(job->progress.state) ||
        !mayFollow(job->progress.state, LessonState::Queued))
        return;
    job->request.options.method = Method::Separate;
    job->request.options.mend = false; // new lessons: there is nothing to mend
    // Or a resume after a crash would try the other way again.
    (void)m_journal.setOptions(importId, toJson(job->request.options));
    queueAgain(*job);
}

void UploadQueue::answer(const QString &importId, bool goOn)
{
    auto *job = find(importId);
    if (job == nullptr || job->progress.state != LessonState::Asking)
        return;
    job->request.options.onFailure = goOn ? OnFailure::Continue : OnFailure::Stop;
    if (goOn) {
        queueAgain(*job);
    } else {
        const auto problem = job->progress.problem;
        changeState(*job, LessonState::Queued, {});
        changeState(*job, LessonState::Failed, problem);
        journalState(*job);
    }
}

void UploadQueue::reorder(const QString &importId, int position)
{
    auto *job = find(importId);
    if (job == nullptr || job->progress.state != LessonState::Queued)
        return;
    const auto self =
        std::ranges::find_if(m_jobs, [&](const auto &other) { return other.get() == job; });
    auto moved = std::move(*self);
    m_jobs.erase(self);
    auto at = m_jobs.begin();
    for (int before = 1; at != m_jobs.end(); ++at) {
        if ((*at)->progress.state == LessonState::Queued && before++ >= position)
            break;
    }
    m_jobs.insert(at, std::move(moved));
    numberQueued();
}

void UploadQueue::remove(const QString &importId)
{
    const auto *job = find(importId);
    if (job == nullptr || !isRest(job->progress.state))
        return;
    (void)m_journal.setListed(importId, false);
    m_jobOf.remove(importId);
    std::erase_if(m_jobs, [job](const auto &other) { return other.get() == job; });
}

void UploadQueue::bringBack(const QString &importId)
{
    const auto record = m_journal.import(importId);
    if (!record || !*record)
        return;
    (void)m_journal.setListed(importId, true);
    ListedImport import;
    import.record = **record;
    remember(import);
}

} // namespace lessonlift
