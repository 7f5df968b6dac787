// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/OpenJournal.h"
#include "cli/RunQueue.h"
#include "cli/Tokens.h"
#include "lesson/FindLessons.h"
#include "plan/CheckLimits.h"
#include "plan/NextBatch.h"
#include "server/AudioLessonsClient.h"
#include "upload/ScanAhead.h"
#include "upload/UploadQueue.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The server's own categories beside the ones every server knows; asked only when needed.
QCoro::Task<QStringList> categoriesOf(CommandContext context, ServerAddress server)
{
    SystemClock clock;
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    const auto &options = context.arguments.options;
    HttpClient http(HttpClient::realNetwork(), clock, options.timeout, nullptr, options.caFile);
    ServerSession session(server, QByteArray());
    QStringList known = knownCategories();
    const auto signedIn =
        co_await provideToken(server, context.arguments.tokenFile, session.account);
    if (!signedIn)
        co_return known;
    AudioLessonsClient client(server, http, http, session.account, cancel);
    const auto more = co_await client.categories();
    if (more) {
        for (const auto &category : *more)
            known.append(category.id);
    }
    co_return known;
}

void showPlan(const Output &output, const ScanResult &scan, const Limits &limits)
{
    const auto totals = totalsOf(scan.folder);
    const auto batches = planBatches(scan.folder, allSections(scan.folder), limits).size();
    // In one call: a title may hold "%2" itself.
    output.line(u"%1: would send %2 sections and %3 audio files in %4 batches."_s.arg(
        scan.folder.title, QString::number(totals.sections), QString::number(totals.audio),
        QString::number(batches)));
    auto json = scanJson(scan);
    json.insert("event"_L1, u"plan"_s);
    json.insert("batches"_L1, batches);
    output.object(json);
}

LessonSummary blockedSummary(const ScanResult &scan)
{
    LessonSummary summary;
    summary.folder = scan.folder.path;
    summary.title = scan.folder.title;
    summary.totals = totalsOf(scan.folder);
    summary.state = LessonState::Blocked;
    Error error;
    error.kind = Kind::ContentProblems;
    for (const auto &problem : scan.problems) {
        if (severityOf(problem.rule) == Severity::Error && error.detail.isEmpty())
            error.detail = ruleName(problem.rule) + u": "_s + problem.file;
    }
    summary.problem = error;
    return summary;
}

/// The import that this journal has not finished yet, or a new one.
Result<ResumableImport> importOf(Journal &journal, const ServerAddress &server,
                                 const ScanResult &scan, const UploadOptions &options)
{
    ResumableImport import;
    import.request.importId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (options.lessonId.isEmpty()) {
        const auto begun = journal.unfinished(server.text(), scan.folder.path);
        if (!begun)
            return tl::unexpected<Error>(begun.error());
        if (*begun)
            import = resumable(**begun);
    }
    import.request.folder = std::make_shared<LessonFolder>(scan.folder);
    import.request.server = server.text();
    const auto known = import.request.options.lessonId;
    import.request.options = options;
    if (options.lessonId.isEmpty())
        import.request.options.lessonId = known;
    return import;
}

} // namespace

QCoro::Task<int> importCommand(CommandContext context)
{
    const auto &arguments = context.arguments;
    const auto &options = arguments.options;
    const auto server = ServerAddress::parse(arguments.server, options.allowHttp);
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    QStringList paths;
    for (const auto &folder : arguments.folders)
        paths.append(findLessons(folder));
    paths.removeDuplicates();
    if (paths.size() > 1 && (!options.lessonId.isEmpty() || !options.title.isEmpty())) {
        context.output.complain(
            u"--lesson and --title are for one lesson; these are %1."_s.arg(paths.size()));
        co_return exitcode::usage;
    }

    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    QStringList categories = knownCategories();
    bool askedServer = false;
    QList<ScanResult> scans;
    ScanAhead ahead(paths, options, categories, cancel);
    while (!ahead.atEnd()) {
        auto scanned = co_await ahead.next();
        if (!scanned)
            co_return exitcode::interrupted;
        const QString category = scanned->folder.category;
        if (!category.isEmpty() && !categories.contains(category) && !askedServer &&
            !arguments.dryRun) {
            askedServer = true;
            categories = co_await categoriesOf(context, *server);
        }
        if (categories.contains(category))
            scanned->problems.removeIf(
                [](const Problem &p) { return p.rule == Rule::UnknownCategory; });
        scans.append(std::move(*scanned));
    }

    SystemClock clock;
    const auto journal = openJournal(context, clock);
    if (!journal)
        co_return exitcode::failed;
    QList<ResumableImport> imports;
    QList<LessonSummary> blocked;
    for (const auto &scan : std::as_const(scans)) {
        context.output.problems(scan);
        if (blocks(scan.problems)) {
            blocked.append(blockedSummary(scan));
            context.output.summary(blocked.last(), server->name());
        } else if (arguments.dryRun) {
            showPlan(context.output, scan, options.limits);
        } else {
            const auto import = importOf(*journal, *server, scan, options);
            if (!import) {
                context.output.complain(import.error());
                co_return exitcode::failed;
            }
            imports.append(*import);
        }
    }
    co_return co_await runQueue(context, *journal, imports, blocked);
}

} // namespace lessonlift
