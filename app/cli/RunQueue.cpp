// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/RunQueue.h"

#include "base/Elsewhere.h"
#include "cli/ExitCode.h"
#include "cli/ForTerminal.h"
#include "cli/Interrupt.h"
#include "cli/ProgressLine.h"
#include "cli/Reach.h"
#include "cli/Tokens.h"
#include "upload/KeptProblems.h"
#include "upload/UploadQueue.h"
#include "wording/ErrorWording.h"

#include <iostream>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Asks on the terminal without holding up the other lessons.
void ask(UploadQueue &queue, const Question &question)
{
    const QString asked = u"%1: %2: %3"_s.arg(question.title, question.batch.sections.join(u", "_s),
                                              whatHappened(question.batch.problem));
    std::cout << '\n'
              << forTerminal(asked).constData() << "\nGo on with the other sections? [y/N] "
              << std::flush;
    auto answered = QtConcurrent::run(&waitingThreads(), [] {
        std::string line;
        std::getline(std::cin, line);
        return !line.empty() && (line[0] == 'y' || line[0] == 'Y');
    });
    answered.then(&queue, [&queue, id = question.importId](bool goOn) { queue.answer(id, goOn); });
}

LessonSummary notStarted(const ResumableImport &import, const Error &error)
{
    LessonSummary summary;
    summary.importId = import.request.importId;
    summary.folder = import.request.folder->path;
    summary.title = import.request.folder->title;
    summary.totals = totalsOf(*import.request.folder);
    summary.state = LessonState::Unfinished;
    summary.problem = error;
    return summary;
}

/// Signs in once for each server.
QCoro::Task<Result<void>> signIn(CommandContext context, UploadQueue &queue,
                                 ServerConnection connection)
{
    const auto address = connection.address();
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    auto &account = queue.session(*address).account;
    if (!account.token().isEmpty())
        co_return Result<void>();
    co_return co_await provideToken(*address, context.arguments.tokenFile, account);
}

void printSummary(const Output &output, const QList<LessonSummary> &summaries, double seconds)
{
    QJsonArray lessons;
    for (const auto &summary : summaries)
        lessons.append(summaryJson(summary));
    output.object(
        QJsonObject{{u"event"_s, u"summary"_s}, {u"seconds"_s, seconds}, {u"lessons"_s, lessons}});
}

} // namespace

QCoro::Task<QList<LessonSummary>> runImports(CommandContext context, Journal &journal,
                                             QList<ResumableImport> imports)
{
    SystemClock clock;
    UploadQueue queue(clock, journal, HttpClient::realNetwork(),
                      QRandomGenerator::global()->generate());
    const auto connections = co_await connectionsOf(context);
    queue.setConnections(connections);
    const auto &arguments = context.arguments;
    const auto usual = arguments.options.parallel.value_or(queue.parallel());
    queue.setParallel(arguments.parallel.value_or(parallelOf(imports).value_or(usual)));
    queue.setRate(arguments.bytesPerSecond.value_or(rateOf(imports)));
    ProgressLine line(context.output);
    QHash<QString, QString> servers;
    for (const auto &import : imports)
        servers.insert(import.request.importId, import.request.server);
    QHash<QString, LessonSummary> last;
    int asking = 0;
    QObject::connect(&queue, &UploadQueue::lessonChanged, &queue,
                     [&line](const LessonProgress &progress) { line.update(progress); });
    QObject::connect(&queue, &UploadQueue::asked, &queue, [&](const Question &question) {
        line.clear();
        ++asking;
        ask(queue, question);
    });
    QObject::connect(&queue, &UploadQueue::finished, &queue, [&](const LessonSummary &summary) {
        last.insert(summary.importId, summary);
        line.clear();
        if (summary.state != LessonState::Asking)
            context.output.summary(summary, servers.value(summary.importId));
        if (summary.problem && summary.problem->kind == Kind::ContentProblems)
            context.output.problems(keptProblems(journal, summary.importId), summary.folder);
    });
    std::optional<QCoro::Task<>> stopping;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &queue,
                     [&] { stopping = queue.stop(Kind::Interrupted); });

    for (const auto &import : imports) {
        const auto &request = import.request;
        auto connection = connections.to(request.server, request.journaled);
        const auto signedIn = co_await signIn(context, queue, std::move(connection));
        if (signedIn) {
            queue.enqueue(import.request, import.targets);
        } else {
            last.insert(import.request.importId, notStarted(import, signedIn.error()));
            context.output.summary(last.value(import.request.importId), import.request.server);
        }
    }
    co_await queue.idle();
    if (stopping)
        co_await *stopping;
    QList<LessonSummary> summaries;
    for (const auto &import : imports) {
        auto summary = last.value(import.request.importId);
        if (summary.importId.isEmpty()) {
            Error interrupted;
            interrupted.kind = Kind::Interrupted;
            summary = notStarted(import, interrupted);
        }
        summaries.append(summary);
    }
    co_return summaries;
}

QCoro::Task<int> runQueue(CommandContext context, Journal &journal, QList<ResumableImport> imports,
                          QList<LessonSummary> summaries)
{
    QElapsedTimer timer;
    timer.start();
    summaries += co_await runImports(context, journal, imports);
    printSummary(context.output, summaries, static_cast<double>(timer.elapsed()) / 1000.0);
    co_return exitCodeOf(summaries);
}

} // namespace lessonlift
