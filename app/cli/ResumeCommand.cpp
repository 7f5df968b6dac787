// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/OpenJournal.h"
#include "cli/RunQueue.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<int> resumeCommand(CommandContext context)
{
    SystemClock clock;
    const auto journal = openJournal(context, clock);
    if (!journal)
        co_return exitcode::failed;
    const auto imports = resumableImports(*journal);
    if (!imports) {
        context.output.complain(imports.error());
        co_return exitcode::failed;
    }
    if (imports->isEmpty())
        context.output.line(u"Nothing to resume."_s);
    co_return co_await runQueue(context, *journal, *imports, QList<LessonSummary>());
}

} // namespace lessonlift
