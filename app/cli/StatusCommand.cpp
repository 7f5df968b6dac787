// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/FiguresOutput.h"
#include "cli/OpenJournal.h"
#include "wording/ErrorWording.h"
#include "wording/StateWording.h"

#include <cstdio>
#include <QCoreApplication>
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

QJsonObject statusJson(const QList<ImportRecord> &imports, const Figures &figures)
{
    QJsonArray all;
    for (const auto &record : imports)
        all.append(importJson(record));
    return {{u"event"_s, u"status"_s}, {u"imports"_s, all}, {u"figures"_s, figuresJson(figures)}};
}

void tell(const Output &output, const QList<ImportRecord> &imports, const Figures &figures)
{
    for (const auto &record : imports) {
        output.line(u"%1  %2  %3 -> %4"_s.arg(record.changedAt.toLocalTime().toString(Qt::ISODate),
                                              stateWord(record.state), record.title,
                                              record.server));
        if (record.problem)
            output.line(u"  "_s + whatHappened(*record.problem) + u' ' +
                        whatNext(record.problem->kind));
    }
    if (imports.isEmpty())
        output.line(u"The journal holds no import."_s);
    else
        output.line(figuresLine(figures));
}

/// Of whole days of the user's time zone, the last one included.
Result<Figures> figuresOf(Journal &journal, const Arguments &arguments)
{
    const auto &from = arguments.from;
    const auto &to = arguments.to;
    return journal.figures(from.isValid() ? from.startOfDay() : QDateTime(),
                           to.isValid() ? to.addDays(1).startOfDay() : QDateTime());
}

} // namespace

QCoro::Task<int> statusCommand(CommandContext context)
{
    SystemClock clock;
    const auto journal = openExistingJournal(context, clock);
    if (!journal)
        co_return journal.error();
    const auto imports = (*journal)->imports();
    const auto figures = figuresOf(**journal, context.arguments);
    if (!imports || !figures) {
        context.output.complain(imports ? figures.error() : imports.error());
        co_return exitcode::failed;
    }
    if (!context.arguments.format.isEmpty()) {
        const auto text =
            prometheusText(*figures, *imports, QCoreApplication::applicationVersion());
        std::fputs(text.constData(), stdout);
        co_return exitcode::done;
    }
    if (context.output.isJson())
        context.output.object(statusJson(*imports, *figures));
    else
        tell(context.output, *imports, *figures);
    co_return exitcode::done;
}

} // namespace lessonlift
