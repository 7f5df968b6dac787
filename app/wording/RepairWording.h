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
/// What of a step's audio is on the server already and is sent again, and why; empty: none.
[[nodiscard]] QString againText(const RepairStep &step);
/// What cannot be mended, and why.
[[nodiscard]] QString unmendableText(const Unmendable &one);
/// How much a plan does, sends and leaves: "3 steps · 12 audio files to send, 1.2 MB".
[[nodiscard]] QString planText(const RepairPlan &plan);
/// Of a plan without steps.
[[nodiscard]] QString nothingToMend();

} // namespace lessonlift
