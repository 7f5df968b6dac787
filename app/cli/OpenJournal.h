// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"
#include "journal/Journal.h"

namespace lessonlift
{

/// The journal that the command line names. Nothing when it cannot be used, after a complaint;
/// when a damaged one was set aside, that is told too.
[[nodiscard]] std::unique_ptr<Journal> openJournal(CommandContext context, Clock &clock);

} // namespace lessonlift
