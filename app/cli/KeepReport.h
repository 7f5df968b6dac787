// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"
#include "report/Report.h"

namespace lessonlift
{

class Clock;

/// The report of a verification, into the journal, so that `report` can tell it. Returns its id;
/// empty where it cannot be kept, after a complaint.
[[nodiscard]] QString keepReport(CommandContext context, Clock &clock, const Verification &seen,
                                 const QList<ReportSection> &expected);

} // namespace lessonlift
