// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"
#include "upload/ResumeImports.h"

namespace lessonlift
{

/// Runs imports of a journal to their end, showing progress and asking where asked to, and adds
/// what came of them to `summaries` (which may hold blocked ones already). Prints the summary;
/// returns the exit code.
[[nodiscard]] QCoro::Task<int> runQueue(CommandContext context, Journal &journal,
                                        QList<ResumableImport> imports,
                                        QList<LessonSummary> summaries);

} // namespace lessonlift
