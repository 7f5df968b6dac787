// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Commands.h"
#include "upload/ResumeImports.h"

namespace lessonlift
{

/// Runs imports of a journal to their end, showing progress and asking where asked to. Returns
/// what came of each, in their order.
[[nodiscard]] QCoro::Task<QList<LessonSummary>> runImports(CommandContext context, Journal &journal,
                                                           QList<ResumableImport> imports);

/// The same, added to `summaries` (which may hold blocked ones already). Prints the summary;
/// returns the exit code.
[[nodiscard]] QCoro::Task<int> runQueue(CommandContext context, Journal &journal,
                                        QList<ResumableImport> imports,
                                        QList<LessonSummary> summaries);

} // namespace lessonlift
