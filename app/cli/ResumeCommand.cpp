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
    const auto journal = openExistingJournal(context, clock);
    if (!journal)
        co_return journal.error();
    auto imports = resumableImports(**journal);
    if (!imports) {
        context.output.complain(imports.error());
        co_return exitcode::failed;
    }
    // What is typed now counts from now on: another resume keeps it.
    for (auto &import : *imports) {
        auto &options = import.request.options;
        if (context.arguments.parallel)
            options.parallel = context.arguments.parallel;
        if (context.arguments.bytesPerSecond)
            options.bytesPerSecond = context.arguments.bytesPerSecond;
    }
    const auto &damage = (*journal)->damage();
    const bool isUnknown = damage && (damage->imports == 0 || !damage->lost.isEmpty());
    if (imports->isEmpty())
        context.output.line(isUnknown ? u"Nothing to resume is known of any more."_s
                                      : u"Nothing to resume."_s);
    const auto code = co_await runQueue(context, **journal, *imports, QList<LessonSummary>());
    // Imports that nobody can go on with are not done.
    co_return isUnknown ? firstThatApplies({code, exitcode::failed}) : code;
}

} // namespace lessonlift
