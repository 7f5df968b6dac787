// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "plan/NextBatch.h"
#include "upload/Lane.h"

namespace lessonlift
{

/// The lessons that a lesson becomes with method "separate", as sections of each. The cut is
/// journaled before the first is made: whoever resumes finds the same sections in each, and what is
/// new in the folder beside what stands before it.
/// isBegun: some of them may have been made, perhaps by a version that journaled no cut.
[[nodiscard]] Result<QList<Batch>> cutIntoParts(Lane &lane, bool isBegun);

/// The same parts, but those from this one on smaller, as the server would not take it.
[[nodiscard]] Result<QList<Batch>> cutSmaller(Lane &lane, const QList<Batch> &parts, qsizetype from,
                                              Kind reason);

/// Whether smaller parts may pass where one of this size was refused.
[[nodiscard]] bool mayPassSmaller(const Error &error, const Batch &part,
                                  const TargetRecord &target);

} // namespace lessonlift
