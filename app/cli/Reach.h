// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"
#include "http/Connections.h"

namespace lessonlift
{

/// How servers are reached now: as was typed with the command, else as this user's settings say.
[[nodiscard]] QCoro::Task<Connections> connectionsOf(CommandContext context);

/// Keeps what was typed of the way to this server, so that `resume` and the window know it. False
/// where it could not be written.
bool keepTyped(CommandContext context, const ServerConnection &connection);

} // namespace lessonlift
