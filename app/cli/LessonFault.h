// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"

namespace lessonlift
{

class Clock;

/// The same error; but a lesson that is not there, and that the journal never saw, was not deleted:
/// its id is wrong (LessonNotFound).
[[nodiscard]] Error lessonFault(CommandContext context, Clock &clock, const QString &server,
                                const QString &lessonId, const Error &error);

} // namespace lessonlift
