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
    bool changed = false;
    bool isHeld = false;      ///< a hold paused it, or is about to: it goes on by itself
    bool isCancelled = false; ///< by a person, perhaps after a hold had asked it to end
};

} // namespace lessonlift
