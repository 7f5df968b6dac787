// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"
#include "journal/Journal.h"

namespace lessonlift
{

using OpenedJournal = tl::expected<std::unique_ptr<Journal>, int>;

/// The journal that the command line names, made where there is none. An exit code when it cannot
/// be used, after a complaint; when a damaged one was set aside, that is told too.
[[nodiscard]] OpenedJournal openJournal(CommandContext context, Clock &clock);

/// For a command that has other things to do first: looks only, and complains of what can be no
/// journal. The exit code then.
[[nodiscard]] std::optional<int> refuseJournal(CommandContext context);

/// As openJournal(), for a command that asks what the journal holds, and makes none: one that was
/// named and is not there is wrong usage, and in place of the usual one there is an empty one in
/// memory.
[[nodiscard]] OpenedJournal openExistingJournal(CommandContext context, Clock &clock);

} // namespace lessonlift
