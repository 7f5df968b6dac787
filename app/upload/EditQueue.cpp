// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a person may ask of the queue: pause, resume, cancel, retry, answer, reorder, remove,
// bring back.
#include "upload/JournaledConnection.h"
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
    job.isWantedAgain = false;
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
    job.progress.audioConfirmed = known.audioConfirmed;
    job.progress.audioToConfirm = known.audioToConfirm;
    job.progress.bytesTotal = known.bytesTotal;
    job.progress.state = known.state;
    changeState(job, LessonState::Queued, {});
    journalState(job);
}

void UploadQueue::takeTyped(Job &job, const UploadRequest &typed)
{
    job.request.options = typed.options;
    job.request.journaled = typed.journaled;
    job.request.takesFolderAsItIs = typed.takesFolderAsItIs;
    journalOptions(job);
    if (isActive(job.progress.state) || typed.folder->sections.isEmpty())
        return;
    lighten(job);
    job.request.folder = typed.folder;
    const auto totals = totalsOf(*typed.folder);
    job.progress.title = typed.folder->title;
    job.progress.sectionsTotal = std::max(totals.sections, job.progress.sections);
    job.progress.audioTotal = std::max(totals.audio, job.progress.audio);
    job.progress.audioToConfirm = std::max(totals.audio, job.progress.audioConfirmed);
    job.progress.bytesTotal = std::max(totals.bytes, job.progress.bytes);
    keepFolder(job, false);
    touch(job);
}

void UploadQueue::journalOptions(const Job &job)
{
    const auto &request = job.request;
    const auto options = journaledOptions(request);
    const auto known = m_journal.import(request.importId);
    if (known && *known && (*known)->options != options)
        (void)m_journal.setOptions(request.importId, options);
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
    else if (wasHeld) {
        showHold(*job);
        journalState(*job); // from now on it is this person's
    } else if (job->progress.state == LessonState::Queued) {
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
        job->isWantedAgain = false;
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
    if (job->isCancelled && isActive(job->progress.state))
        job->isWantedAgain = true; // as soon as it has come to rest
    else if (job->lane != nullptr)
        job->lane->tryNow();
    else if (isRest(job->progress.state) && !job->isHeld &&
             mayFollow(job->progress.state, LessonState::Queued))
        queueAgain(*job);
}

void UploadQueue::retrySignedOut(const QString &server)
{
    QStringList ended;
    for (const auto &job : m_jobs) {
        const auto &problem = job->progress.problem;
        if (job->request.server == server && job->progress.state == LessonState::Unfinished &&
            problem && problem->kind == Kind::NotSignedIn)
            ended.append(job->request.importId);
    }
    for (const auto &importId : std::as_const(ended))
        retry(importId);
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
    (void)m_journal.setOptions(importId, journaledOptions(job->request));
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
