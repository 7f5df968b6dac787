// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Lessons whose folders have problems: they stand in the queue until somebody has mended them.
#include "upload/KeptProblems.h"
#include "upload/ScanLesson.h"
#include "upload/UploadQueue.h"
#include "upload/UploadQueueJob.h"

#include <algorithm>

namespace lessonlift
{

void UploadQueue::keepProblems(Job &job, const Problems &problems)
{
    const auto found = stopping(problems);
    if (job.progress.problems == found)
        return;
    job.progress.problems = found;
    lessonlift::keepProblems(m_journal, job.request.importId, found);
    touch(job);
}

void UploadQueue::enqueueBlocked(const UploadRequest &request, const QList<TargetRecord> &targets,
                                 const Problems &problems)
{
    auto *job = find(request.importId);
    if (job == nullptr)
        job = &begin(request, targets);
    else if (!isRest(job->progress.state) || !mayFollow(job->progress.state, LessonState::Queued))
        return; // it is read again when its turn comes
    else {
        takeTyped(*job, request);
        changeState(*job, LessonState::Queued, {});
    }
    ScanResult found;
    found.folder = *request.folder;
    found.problems = problems;
    keepProblems(*job, problems);
    lighten(*job);
    LessonSummary summary;
    summary.importId = request.importId;
    summary.folder = request.folder->path;
    summary.title = request.folder->title;
    summary.totals = totalsOf(*request.folder);
    summary.problem = contentProblems(found);
    summary.state = restOfBlocked(*job);
    changeState(*job, summary.state, summary.problem);
    journalState(*job);
    numberQueued();
    Q_EMIT finished(summary);
}

/// Blocked says that nothing was sent.
LessonState UploadQueue::restOfBlocked(const Job &job)
{
    const bool sentAny = std::ranges::any_of(
        job.targets, [](const TargetRecord &target) { return target.creations > 0; });
    return sentAny ? LessonState::Failed : LessonState::Blocked;
}

} // namespace lessonlift
