// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/RunQueue.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<int> resumeCommand(CommandContext context)
{
    SystemClock clock;
    QList<ResumableImport> imports;
    {
        const auto journal = Journal::open(context.arguments.journal, clock);
        if (!journal) {
            context.output.complain(journal.error());
            co_return exitcode::failed;
        }
        const auto found = resumableImports(**journal);
        if (!found) {
            context.output.complain(found.error());
            co_return exitcode::failed;
        }
        imports = *found;
    }
    if (imports.isEmpty())
        context.output.line(u"Nothing to resume."_s);
    co_return co_await runQueue(context, imports, QList<LessonSummary>());
}

} // namespace lessonlift
