// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/AudioLooks.h"
#include "verify/RepairPlan.h"

namespace lessonlift
{

/// What a look before a repair showed, and what the repair would do about it.
struct PlannedRepair {
    Verification verification;
    LessonAsFound found;
    RepairPlan plan;
};

/// Looks at a lesson and at every audio file of it, deeply, and plans its repair. Writes nothing.
/// canOrder: whether the server can put sections in order, as far as it is known
/// (ServerSession::orders); without knowing it is taken for granted, and the repair finds out.
/// Errors: as verifyLesson(); audio that cannot be looked at is in the plan.
[[nodiscard]] QCoro::Task<Result<PlannedRepair>>
planRepair(Looking looking, const LessonFolder &folder, QString lessonId,
           std::optional<bool> canOrder, OnLooked onLooked = {});

} // namespace lessonlift
