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

/// How many lessons at once, 0 for auto, of imports that go on together: the most that one of them
/// was begun with; nothing where none says.
[[nodiscard]] std::optional<int> parallelOf(const QList<ResumableImport> &imports);
/// Bytes a second, of all together: the least that one of them was begun with; 0: no limit.
[[nodiscard]] qint64 rateOf(const QList<ResumableImport> &imports);

} // namespace lessonlift
