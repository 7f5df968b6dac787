// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/Journal.h"
#include "upload/LessonProgress.h"

namespace lessonlift
{

/// What a journal still has to do: each import as a request, with what is known of its lessons.
struct ResumableImport {
    UploadRequest request;
    QList<TargetRecord> targets;
};

[[nodiscard]] ResumableImport resumable(const ImportRecord &record);

/// Every import that is not done, oldest first.
[[nodiscard]] Result<QList<ResumableImport>> resumableImports(Journal &journal);

} // namespace lessonlift
