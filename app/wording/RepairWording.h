// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/RepairPlan.h"

namespace lessonlift
{

/// What a step does, without its section: "is moved to its place".
[[nodiscard]] QString deedText(RepairAction action);
/// One step of a repair, for people: what is done and why.
[[nodiscard]] QString stepText(const RepairStep &step);
/// What cannot be mended, and why.
[[nodiscard]] QString unmendableText(const Unmendable &one);
/// Of a plan without steps.
[[nodiscard]] QString nothingToMend();

} // namespace lessonlift
