// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/Counted.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/OpenJournal.h"
#include "cli/Reach.h"
#include "cli/RunQueue.h"
#include "cli/Tokens.h"
#include "lesson/FindLessons.h"
#include "lesson/TitlesSeen.h"
#include "plan/CheckLimits.h"
#include "plan/NextBatch.h"
#include "server/ServerClient.h"
#include "upload/ImportToGoOn.h"
#include "upload/ScanAhead.h"
#include "upload/ScanLesson.h"
#include "upload/UploadQueue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The server's own categories beside the ones every server knows; asked only when needed.
QCoro::Task<QStringList> categoriesOf(CommandContext context, ServerConnection connection,
                                      ServerAddress server)
{
    SystemClock clock;
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    ServerSession session(server, QByteArray());
    QStringList known = knownCategories();
    const auto signedIn =
        co_await provideToken(server, context.arguments.tokenFile, session.account);
    if (!signedIn)
        co_return known;
    ServerClient client(connection, server,
                        {clock, cancel, session.account, context.arguments.options.timeout});
    const auto more = co_await client->categories();
    if (more) {
        for (const auto &category : *more)
            known.append(category.id);
    }
    co_return known;
}

void showPlan(const Output &output, const ScanResult &scan, const Limits &limits, const Line &line)
{
    const auto totals = totalsOf(scan.folder);
    const auto batches =
        planBatches(scan.folder, allSections(scan.folder), fitted(limits, line)).size();
    // In one call: a title may hold "%2" itself.
    output.line(u"%1: would send %2 and %3 in %4."_s.arg(
        scan.folder.title, countedSections(totals.sections), countedAudio(totals.audio),
        countedBatches(batches)));
    if (line.bytesPerSecond)
        output.line(u"The line takes about %1 MB a minute; a batch is no larger than that."_s.arg(
            static_cast<double>(*line.bytesPerSecond) * 60 / 1e6, 0, 'f', 1));
    auto json = scanJson(scan);
    json.insert("event"_L1, u"plan"_s);
    json.insert("batches"_L1, batches);
    if (line.bytesPerSecond)
        json.insert("bytesPerSecond"_L1, *line.bytesPerSecond);
    output.object(json);
}

LessonSummary blockedSummary(const ScanResult &scan)
{
    LessonSummary summary;
    summary.folder = scan.folder.path;
    summary.title = scan.folder.title;
    summary.totals = totalsOf(scan.folder);
    summary.state = LessonState::Blocked;
    summary.problem = contentProblems(scan);
    return summary;
}

} // namespace

QCoro::Task<int> importCommand(CommandContext context)
{
    const auto &arguments = context.arguments;
    const auto &options = arguments.options;
    const auto connections = co_await connectionsOf(context);
    const auto connection = connections.to(arguments.server);
    const auto server = connection.address();
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    const auto found = findLessonsIn(arguments.folders);
    const auto &paths = found.lessons;
    if (paths.size() > 1 && (!options.lessonId.isEmpty() || !options.title.isEmpty())) {
        context.output.complain(
            u"--lesson and --title are for one lesson; these are %1."_s.arg(paths.size()));
        co_return exitcode::usage;
    }

    if (const auto refused = refuseJournal(context))
        co_return *refused;
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    QStringList categories = knownCategories();
    bool askedServer = false;
    QList<ScanResult> scans;
    TitlesSeen titles;
    ScanAhead ahead(paths, options, categories, cancel);
    while (!ahead.atEnd()) {
        auto scanned = co_await ahead.next();
        if (!scanned)
            co_return exitcode::interrupted;
        const QString category = scanned->folder.category;
        if (!category.isEmpty() && !categories.contains(category) && !askedServer &&
            !arguments.dryRun) {
            askedServer = true;
            categories = co_await categoriesOf(context, connection, *server);
        }
        if (categories.contains(category))
            scanned->problems.removeIf(
                [](const Problem &p) { return p.rule == Rule::UnknownCategory; });
        for (auto &problem : scanned->problems) {
            if (problem.rule == Rule::UnknownCategory && !options.category.isEmpty())
                problem.file = u"--category"_s; // not in the folder
        }
        scanned->problems.append(titles.see(scanned->folder));
        scans.append(std::move(*scanned));
    }

    SystemClock clock;
    const auto journal = openJournal(context, clock);
    if (!journal)
        co_return journal.error();
    const int lessonsAtOnce =
        std::min(std::max(options.parallel.value_or(1), 1), static_cast<int>(scans.size()));
    const bool isKept = arguments.dryRun || keepTyped(context, connection);
    QList<ResumableImport> imports;
    QList<LessonSummary> blocked;
    context.output.skipped(found.skipped);
    for (const auto &scan : std::as_const(scans)) {
        if (!scan.problems.isEmpty() && scans.size() > 1)
            context.output.line(scan.folder.title + u':');
        context.output.problems(scan.problems, scan.folder.path);
        if (blocks(scan.problems)) {
            blocked.append(blockedSummary(scan));
            context.output.summary(blocked.last(), server->name());
        } else if (arguments.dryRun) {
            showPlan(context.output, scan, options.limits,
                     lineTo(**journal, server->text(), arguments.bytesPerSecond.value_or(0),
                            lessonsAtOnce));
        } else {
            const auto import = importToGoOn(**journal, server->text(), scan.folder, options);
            if (!import) {
                context.output.complain(import.error());
                co_return exitcode::failed;
            }
            imports.append(*import);
            if (!isKept) // the journal has it, then
                imports.last().request.journaled = connection;
        }
    }
    co_return co_await runQueue(context, **journal, imports, blocked);
}

} // namespace lessonlift
