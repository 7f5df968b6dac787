// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/LessonFault.h"
#include "cli/OpenJournal.h"
#include "cli/Reach.h"
#include "cli/RunQueue.h"
#include "cli/Tokens.h"
#include "server/ServerClient.h"
#include "upload/ImportToGoOn.h"
#include "upload/KeepInFile.h"
#include "upload/ServerSession.h"
#include "verify/PlanRepair.h"
#include "verify/VerifyFolder.h"
#include "wording/RepairWording.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The last line for scripts.
struct Ending {
    QString importId; ///< empty: none was begun
    QString state;
    std::optional<Error> problem;
    RepairPlan plan;
    QJsonValue problems; ///< of the folder, as `check` tells them; undefined: it was not about them
};

QJsonArray namesOf(const QList<Finding> &findings)
{
    QJsonArray names;
    for (const auto finding : findings)
        names.append(findingName(finding));
    return names;
}

QJsonArray stepsJson(const RepairPlan &plan)
{
    QJsonArray steps;
    for (const auto &step : plan.steps) {
        const auto section = step.section.isEmpty() ? QJsonValue() : QJsonValue(step.section);
        steps.append(QJsonObject{{u"action"_s, repairActionName(step.action)},
                                 {u"section"_s, section},
                                 {u"reasons"_s, namesOf(step.reasons)},
                                 {u"audio"_s, QJsonArray::fromStringList(step.audio)},
                                 {u"files"_s, step.files},
                                 {u"bytes"_s, step.bytes},
                                 {u"againFiles"_s, step.againFiles},
                                 {u"againBytes"_s, step.againBytes}});
    }
    return steps;
}

QJsonArray cannotJson(const RepairPlan &plan)
{
    QJsonArray cannot;
    for (const auto &one : plan.cannot) {
        Error error;
        error.kind = one.kind;
        error.detail = one.detail;
        cannot.append(QJsonObject{{u"section"_s, one.section},
                                  {u"reasons"_s, namesOf(one.reasons)},
                                  {u"problem"_s, problemJson(error)}});
    }
    return cannot;
}

void show(CommandContext context, const Ending &ending)
{
    const auto &plan = ending.plan;
    for (const auto &step : plan.steps)
        context.output.line(stepText(step));
    for (const auto &one : plan.cannot)
        context.output.line(unmendableText(one));
    const auto problem = ending.problem ? QJsonValue(problemJson(*ending.problem)) : QJsonValue();
    const auto &id = ending.importId;
    QJsonObject json{{u"event"_s, u"repair"_s},
                     {u"import"_s, id.isEmpty() ? QJsonValue() : QJsonValue(id)},
                     {u"lessonId"_s, context.arguments.options.lessonId},
                     {u"state"_s, ending.state},
                     {u"plan"_s, stepsJson(plan)},
                     {u"cannot"_s, cannotJson(plan)},
                     {u"stays"_s, QJsonArray::fromStringList(plan.stays + plan.additions)},
                     {u"problem"_s, problem}};
    if (ending.problems.isArray())
        json.insert("problems"_L1, ending.problems);
    context.output.object(json);
}

/// What ended before the repair itself began.
int refuse(CommandContext context, const QString &state, const Error &error,
           const QJsonValue &problems = QJsonValue::Undefined)
{
    context.output.complain(error);
    Ending ending;
    ending.state = state;
    ending.problem = error;
    ending.problems = problems;
    show(context, ending);
    return state == "blocked"_L1 ? exitcode::blocked : exitCodeOf(error);
}

/// Whether it can simply be done again.
QString stateAfter(const Error &error)
{
    const int code = exitCodeOf(error);
    const bool isOpen = code == exitcode::notSignedIn || code == exitcode::unreachable ||
                        code == exitcode::interrupted;
    return isOpen ? u"unfinished"_s : u"failed"_s;
}

QCoro::Task<int> dryRun(CommandContext context, ServerConnection connection, ServerAddress server,
                        LessonFolder folder, Cancellation &cancel)
{
    const auto &options = context.arguments.options;
    SystemClock clock;
    ServerSession session(server, QByteArray());
    const auto signedIn =
        co_await provideToken(server, context.arguments.tokenFile, session.account);
    if (!signedIn)
        co_return refuse(context, stateAfter(signedIn.error()), signedIn.error());
    ServerClient client(connection, server, {clock, cancel, session.account, options.timeout});
    const Looking looking{*client, clock, cancel, options.retries};
    const auto planned = co_await planRepair(looking, folder, options.lessonId, session.orders);
    if (!planned) {
        const auto error =
            lessonFault(context, clock, server.text(), options.lessonId, planned.error());
        co_return refuse(context, stateAfter(error), error);
    }
    Ending ending;
    ending.plan = planned->plan;
    ending.state = ending.plan.isWhole() ? u"done"_s : u"planned"_s;
    if (ending.plan.isWhole())
        context.output.line(nothingToMend());
    show(context, ending);
    co_return ending.plan.isWhole() ? exitcode::done : exitcode::differs;
}

QCoro::Task<int> mend(CommandContext context, ServerAddress server, LessonFolder folder)
{
    const auto &arguments = context.arguments;
    auto options = repairOptions(arguments.options, arguments.options.lessonId);
    if (!arguments.keep.isEmpty())
        options.keepFile = QFileInfo(arguments.keep).absoluteFilePath();
    SystemClock clock;
    const auto journal = openJournal(context, clock);
    if (!journal)
        co_return journal.error();
    const auto repair = importToGoOn(**journal, server.text(), folder, options);
    if (!repair)
        co_return refuse(context, u"failed"_s, repair.error());
    // One that was begun before may have written its file already; it compares before it writes.
    const auto old = (*journal)->oldLesson(repair->request.importId);
    if (!options.keepFile.isEmpty() && old && old->isEmpty()) {
        const auto canKeep = canKeepInFile(options.keepFile);
        if (!canKeep)
            co_return refuse(context, u"blocked"_s, canKeep.error());
    }
    const QList<ResumableImport> repairs(1, *repair);
    const auto summaries = co_await runImports(context, **journal, repairs);
    const auto &summary = summaries.first();
    Ending ending;
    ending.importId = summary.importId;
    ending.state = stateName(summary.state);
    ending.problem = summary.problem;
    if (summary.asFound)
        ending.plan = repairPlan(folder, *summary.asFound);
    show(context, ending);
    co_return exitCodeOf(summary);
}

} // namespace

QCoro::Task<int> repairCommand(CommandContext context)
{
    const auto &arguments = context.arguments;
    const auto connections = co_await connectionsOf(context);
    const auto connection = connections.to(arguments.server);
    const auto server = connection.address();
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    if (const auto refused = refuseJournal(context))
        co_return *refused;
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    // Without a word about the category: the lesson has its own already, and it is not sent.
    const auto scanned =
        co_await scanToVerify(arguments.folders.first(), arguments.options, cancel);
    if (!scanned)
        co_return exitcode::interrupted;
    if (blocks(scanned->problems)) {
        context.output.problems(scanned->problems, scanned->folder.path);
        co_return refuse(context, u"blocked"_s, contentProblems(*scanned),
                         scanJson(*scanned).value("problems"_L1));
    }
    if (arguments.dryRun)
        co_return co_await dryRun(context, connection, *server, scanned->folder, cancel);
    keepTyped(context, connection);
    co_return co_await mend(context, *server, scanned->folder);
}

} // namespace lessonlift
