// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/UploadQueue.h"

namespace lessonlift
{

/// One lesson in the queue. For UploadQueue's own files only.
struct UploadQueue::Job {
    UploadRequest request;
    QList<TargetRecord> targets;
    LessonProgress progress;
    std::unique_ptr<Cancellation> cancel;
    Lane *lane = nullptr;       ///< while it is at work
    bool changed = false;       ///< since it was told last
    bool moved = false;         ///< up in the queue with its head: told one by one only
    int ticket = 0;             ///< queuePosition plus m_taken, as told last; 0: not queued
    bool isHeld = false;        ///< a hold paused it, or is about to: it goes on by itself
    bool isCancelled = false;   ///< by a person, perhaps after a hold had asked it to end
    bool isWantedAgain = false; ///< that was undone before it had come to rest
};

} // namespace lessonlift
