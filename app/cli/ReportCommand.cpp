// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/OpenJournal.h"
#include "report/ReportFile.h"
#include "report/ReportJson.h"
#include "upload/KeepInFile.h"
#include "wording/ReportWording.h"

#include <cstdio>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qsizetype idsNamed = 5;

/// The one id that is meant; nothing after a complaint.
std::optional<QString> idMeant(const Output &output, Journal &journal, const QString &typed)
{
    const auto ids = journal.idsThatBegin(typed);
    if (!ids) {
        output.complain(ids.error());
        return std::nullopt;
    }
    if (ids->contains(typed))
        return typed;
    if (ids->size() == 1)
        return ids->first();
    if (ids->isEmpty())
        output.complain(
            u"The journal knows no import of the id %1; status tells the ids."_s.arg(typed));
    else
        output.complain(u"%1 may be %2 of them: %3"_s.arg(
            typed, QString::number(ids->size()),
            ids->first(qMin(idsNamed, ids->size())).join(u", "_s)));
    return std::nullopt;
}

/// Nothing when it is no import.
Result<std::optional<Report>> reportOfImport(Journal &journal, Clock &clock, const QString &id)
{
    const auto receipt = journal.receipt(id);
    if (!receipt)
        return tl::unexpected<Error>(receipt.error());
    if (!*receipt)
        return std::nullopt;
    return importReport(**receipt, QCoreApplication::applicationVersion(), clock.utc());
}

Result<std::optional<ReadReport>> reportOfVerification(Journal &journal, const QString &id)
{
    const auto record = journal.verification(id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    return *record ? fromJson((*record)->report) : std::nullopt;
}

int deliver(CommandContext context, const Report &report)
{
    const auto format = *formatFromName(context.arguments.format);
    const auto &path = context.arguments.output;
    if (path.isEmpty()) {
        const auto bytes = reportBytes(report, format);
        const bool isWritten =
            std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                static_cast<std::size_t>(bytes.size()) &&
            std::fflush(stdout) == 0;
        return isWritten ? exitcode::done : exitcode::failed;
    }
    if (const auto fault = saveReport(report, format, path); !fault.isEmpty()) {
        context.output.complain(u"%1: %2"_s.arg(path, fault));
        return exitcode::failed;
    }
    context.output.line(path);
    context.output.object(
        QJsonObject{{u"event"_s, u"report"_s}, {u"id"_s, report.id}, {u"output"_s, path}});
    return exitcode::done;
}

/// --keep: the lesson as it was before a repair's first write.
int deliverOldLesson(CommandContext context, Journal &journal, const QString &id)
{
    const auto old = journal.oldLesson(id);
    if (!old) {
        context.output.complain(old.error());
        return exitcode::failed;
    }
    if (old->isEmpty()) {
        context.output.complain(
            u"%1 is no repair, or it changed nothing: there is no older lesson to keep."_s.arg(id));
        return exitcode::failed;
    }
    const auto &path = context.arguments.keep;
    if (const auto kept = keepInFile(path, *old); !kept) {
        context.output.complain(kept.error());
        return exitCodeOf(kept.error());
    }
    context.output.line(path);
    context.output.object(
        QJsonObject{{u"event"_s, u"report"_s}, {u"id"_s, id}, {u"output"_s, path}});
    return exitcode::done;
}

} // namespace

QCoro::Task<int> reportCommand(CommandContext context)
{
    SystemClock clock;
    const auto journal = openExistingJournal(context, clock);
    if (!journal)
        co_return journal.error();
    const auto id = idMeant(context.output, **journal, context.arguments.folders.first());
    if (!id)
        co_return exitcode::usage;
    if (!context.arguments.keep.isEmpty())
        co_return deliverOldLesson(context, **journal, *id);
    const auto import = reportOfImport(**journal, clock, *id);
    if (import && *import)
        co_return deliver(context, **import);
    const auto verification = reportOfVerification(**journal, *id);
    if (!import || !verification) {
        context.output.complain(import ? verification.error() : import.error());
        co_return exitcode::failed;
    }
    if (!*verification) {
        context.output.complain(noReceiptText(*id));
        co_return exitcode::failed;
    }
    if (!(*verification)->sealed)
        context.output.complain(sealBrokenText());
    co_return deliver(context, (*verification)->report);
}

} // namespace lessonlift
