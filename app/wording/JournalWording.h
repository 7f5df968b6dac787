// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/JournalDamage.h"

namespace lessonlift
{

/// That the journal was damaged, and where it is now.
[[nodiscard]] QString whatHappened(const JournalDamage &damage);
/// What was saved of it, and what the person does next.
[[nodiscard]] QString whatNext(const JournalDamage &damage);

} // namespace lessonlift
