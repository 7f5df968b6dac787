// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What keeps the whole queue from working: holds, the upload hours, a gentle stop.
#include "upload/UploadQueue.h"
#include "upload/UploadQueueJob.h"

#include <algorithm>

namespace lessonlift
{

void UploadQueue::hold(Hold reason, bool on)
{
    if (m_holds.contains(reason) == on)
        return;
    if (on)
        m_holds.insert(std::ranges::lower_bound(m_holds, reason), reason);
    else
        m_holds.removeOne(reason);
    if (on)
        holdActive(reason == Hold::Hours);
    if (mayWork())
        letGo();
    for (const auto &job : m_jobs)
        showHold(*job);
    Q_EMIT holdsChanged(m_holds);
}

void UploadQueue::holdActive(bool gently)
{
    for (const auto &job : m_jobs) {
        // Who has been asked to end already ends as a person, or an earlier hold, wanted it.
        if (!isActive(job->progress.state) || job->cancel->isRequested())
            continue;
        job->isHeld = true;
        if (gently)
            job->cancel->requestGently(Kind::Paused);
        else
            job->cancel->request(Kind::Paused);
    }
}

void UploadQueue::letGo()
{
    // A lesson that was active stands before all that are queued, so it is the next again where
    // it stands. One that has not come to rest yet follows in endHeld().
    for (const auto &job : m_jobs) {
        if (job->isHeld && job->progress.state == LessonState::Paused)
            requeue(*job);
    }
    numberQueued();
    startLanes();
}

void UploadQueue::endHeld(Job &job, LessonSummary &summary)
{
    if (summary.state != LessonState::Paused) {
        job.isHeld = false; // it ended otherwise before it could pause
    } else if (job.isCancelled) {
        job.isHeld = false;
        summary.state = LessonState::Cancelled;
        summary.problem->kind = Kind::Cancelled;
    }
}

void UploadQueue::showHold(Job &job)
{
    auto &shown = job.progress.heldBy;
    const auto before = shown;
    shown.reset();
    if (job.isHeld && job.progress.state == LessonState::Paused && !m_holds.isEmpty())
        shown = m_holds.first();
    if (shown != before)
        touch(job);
}

void UploadQueue::setHours(const UploadHours &hours)
{
    m_hours = hours;
    followHours();
}

void UploadQueue::followHours()
{
    m_hoursTimer.reset();
    const auto now = m_clock.utc();
    // Every minute anew: the computer may have slept, its clock or its time zone been set.
    constexpr int minute = 60'000;
    if (m_hours.enabled && !m_stop.isRequested())
        m_hoursTimer =
            m_clock.after(Milliseconds(minute - now.time().msecsSinceStartOfDay() % minute),
                          [this] { followHours(); });
    hold(Hold::Hours, !isOpen(m_hours, now.toLocalTime()));
}

void UploadQueue::finishBatches()
{
    m_isFinishing = true;
    for (const auto &job : m_jobs) {
        if (isActive(job->progress.state))
            job->cancel->requestGently(Kind::Interrupted);
    }
    if (m_running == 0)
        Q_EMIT drained();
}

} // namespace lessonlift
