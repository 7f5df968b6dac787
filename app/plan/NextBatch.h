// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"
#include "plan/Limits.h"

namespace lessonlift
{

/// The sections that go together in one request: indexes into LessonFolder::sections, ascending.
using Batch = QList<int>;

/// The next batch: the first of the missing sections, in order, until a limit would be passed.
/// A section that passes a limit alone goes alone. Empty only when nothing is missing.
/// there: bytes of the lesson's JSON on the server.
[[nodiscard]] Batch nextBatch(const LessonFolder &folder, const QList<int> &missing,
                              const Limits &limits, qint64 there = 0);

/// The bytes by which these sections make the lesson's JSON on the server longer, about.
[[nodiscard]] qint64 bytesAdded(const LessonFolder &folder, const Batch &batch);

/// All of it, e.g. to say beforehand "18 batches".
[[nodiscard]] QList<Batch> planBatches(const LessonFolder &folder, QList<int> missing,
                                       const Limits &limits);

/// 0, 1, ... n-1.
[[nodiscard]] QList<int> allSections(const LessonFolder &folder);

} // namespace lessonlift
