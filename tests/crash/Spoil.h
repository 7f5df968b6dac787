// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/ProgramBench.h"

namespace lessonlift::testing
{

/// What spoilwrites.c does to the journal of a bench's program: at the nth write, and with
/// `onwards` at all that follow.
[[nodiscard]] ProgramBench::Environment spoil(const QString &mode, int nth, bool onwards = false);

/// How many calls the program makes that change its journal.
[[nodiscard]] int countWrites(const ProgramBench &bench, const QStringList &words);

/// Without any fault: resumes until all is done, begins anew where nothing had been begun, and
/// says what is wrong then, or nothing.
[[nodiscard]] QString whatIsWrongAfterResume(const ProgramBench &bench);

} // namespace lessonlift::testing
