// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/KeepReport.h"

#include "cli/OpenJournal.h"
#include "report/ReportJson.h"

#include <QCoreApplication>
#include <QUuid>

namespace lessonlift
{

QString keepReport(CommandContext context, Clock &clock, const Verification &seen,
                   const QList<ReportSection> &expected)
{
    const auto journal = openJournal(context, clock);
    if (!journal)
        return {};
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto report =
        verificationReport(seen, expected, id, QCoreApplication::applicationVersion(), clock.utc());
    const auto added =
        (*journal)->addVerification({id, seen.server, seen.lessonId, seen.at, toJson(report)});
    if (!added) {
        context.output.complain(added.error());
        return {};
    }
    return id;
}

} // namespace lessonlift
