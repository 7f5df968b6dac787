// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/OpenJournal.h"
#include "wording/ErrorWording.h"
#include "wording/StateWording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QJsonObject importJson(const ImportRecord &record)
{
    QJsonArray lessonIds;
    for (const auto &target : record.targets) {
        if (!target.lessonId.isEmpty())
            lessonIds.append(target.lessonId);
    }
    return {
        {u"import"_s, record.id},
        {u"server"_s, record.server},
        {u"folder"_s, record.folder},
        {u"title"_s, record.title},
        {u"lessonIds"_s, lessonIds},
        {u"state"_s, stateName(record.state)},
        {u"sections"_s, record.sections},
        {u"audio"_s, record.audio},
        {u"bytes"_s, record.bytes},
        {u"created"_s, record.createdAt.toString(Qt::ISODate)},
        {u"changed"_s, record.changedAt.toString(Qt::ISODate)},
        {u"problem"_s, record.problem ? QJsonValue(problemJson(*record.problem)) : QJsonValue()}};
}

} // namespace

QCoro::Task<int> statusCommand(CommandContext context)
{
    SystemClock clock;
    const auto journal = openJournal(context, clock);
    if (!journal)
        co_return exitcode::failed;
    const auto imports = journal->imports();
    if (!imports) {
        context.output.complain(imports.error());
        co_return exitcode::failed;
    }
    QJsonArray all;
    for (const auto &record : *imports) {
        all.append(importJson(record));
        context.output.line(
            u"%1  %2  %3 -> %4"_s.arg(record.changedAt.toLocalTime().toString(Qt::ISODate),
                                      stateWord(record.state), record.title, record.server));
        if (record.problem)
            context.output.line(u"  "_s + whatHappened(*record.problem) + u' ' +
                                whatNext(record.problem->kind));
    }
    if (imports->isEmpty())
        context.output.line(u"The journal holds no import."_s);
    context.output.object(QJsonObject{{u"event"_s, u"status"_s}, {u"imports"_s, all}});
    co_return exitcode::done;
}

} // namespace lessonlift
