// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/Counted.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "lesson/FindLessons.h"
#include "lesson/TitlesSeen.h"
#include "plan/CheckLimits.h"
#include "upload/ScanAhead.h"
#include "wording/StateWording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<int> checkCommand(CommandContext context)
{
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    const auto found = findLessonsIn(context.arguments.folders);

    QJsonArray lessons;
    bool blocked = false;
    TitlesSeen titles;
    ScanAhead scans(found.lessons, context.arguments.options, knownCategories(), cancel);
    while (!scans.atEnd()) {
        auto scanned = co_await scans.next();
        if (!scanned)
            co_return exitcode::interrupted;
        scanned->problems.append(titles.see(scanned->folder));
        const auto totals = totalsOf(scanned->folder);
        const bool stops = blocks(scanned->problems);
        blocked = blocked || stops;
        lessons.append(scanJson(*scanned));
        // In one call: a title may hold "%2" itself.
        context.output.line(
            u"%1: %2, %3, %4%5"_s.arg(scanned->folder.title, countedSections(totals.sections),
                                      countedAudio(totals.audio), sizeText(totals.bytes),
                                      stops                         ? u": cannot be imported"_s
                                      : scanned->problems.isEmpty() ? u": nothing wrong"_s
                                                                    : QString()));
        context.output.problems(scanned->problems, scanned->folder.path);
    }
    context.output.skipped(found.skipped);
    QJsonArray skipped;
    for (const auto &place : found.skipped)
        skipped.append(skippedJson(place));
    context.output.object(
        QJsonObject{{u"event"_s, u"check"_s}, {u"lessons"_s, lessons}, {u"skipped"_s, skipped}});
    co_return blocked ? exitcode::blocked : exitcode::done;
}

} // namespace lessonlift
