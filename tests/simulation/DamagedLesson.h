// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Simulation.h"

namespace lessonlift::simulation
{

/// A whole lesson, one to five damages drawn from the seed, then a plan and a repair on virtual
/// time, with or without faults of the network and a crash; then `resume`, undisturbed. Violations:
/// what the plan did not name exactly, a repair that ended neither whole by bytes nor refused with
/// a reason (I1, I2, I5, I6), and what was lost of others (I3).
[[nodiscard]] Outcome repairDamages(quint64 seed);

} // namespace lessonlift::simulation
