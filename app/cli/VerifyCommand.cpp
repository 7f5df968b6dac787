// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/KeepReport.h"
#include "cli/LessonFault.h"
#include "cli/OpenJournal.h"
#include "cli/Reach.h"
#include "cli/Tokens.h"
#include "cli/VerifyOutput.h"
#include "lesson/FindLessons.h"
#include "server/ServerClient.h"
#include "verify/FindLesson.h"
#include "verify/VerifyFolder.h"
#include "verify/VerifyLesson.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The lessons that this journal's newest imports of each folder filled, by folder. An import in
/// separate lessons filled no lesson that could be compared with its folder.
QHash<QString, QString> importedLessons(CommandContext context, Clock &clock,
                                        const ServerAddress &server)
{
    QHash<QString, QString> lessons;
    if (!QFileInfo::exists(context.arguments.journal)) // opening would make one
        return lessons;
    const auto journal = openJournal(context, clock);
    const auto imports = journal ? (*journal)->imports() : Result<QList<ImportRecord>>();
    for (const auto &import : imports ? *imports : QList<ImportRecord>()) { // the oldest first
        if (import.server == server.text() && import.targets.size() == 1 &&
            !import.targets.first().lessonId.isEmpty())
            lessons.insert(import.folder, import.targets.first().lessonId);
    }
    return lessons;
}

QCoro::Task<VerifiedLesson> verifyOne(CommandContext context, Looking looking, QString folder,
                                      QString lessonId, LookLine &line, QString &kept)
{
    const auto &arguments = context.arguments;
    VerifiedLesson lesson;
    lesson.folder = folder;
    lesson.title = QFileInfo(folder).fileName();
    lesson.lessonId = lessonId;
    const auto scanned = co_await scanToVerify(folder, arguments.options, looking.cancel);
    if (!scanned) {
        lesson.result = tl::unexpected<Error>(scanned.error());
        co_return lesson;
    }
    lesson.title = scanned->folder.title;
    if (blocks(scanned->problems)) {
        context.output.problems(scanned->problems, scanned->folder.path);
        lesson.result = tl::unexpected<Error>(contentProblems(*scanned));
        co_return lesson;
    }
    if (lessonId.isEmpty()) {
        const auto found = co_await findLesson(looking, scanned->folder.title);
        if (!found) {
            lesson.result = tl::unexpected<Error>(found.error());
            co_return lesson;
        }
        lesson.lessonId = *found;
    }
    OnLooked onLooked = [&line, title = lesson.title](const LookProgress &now) {
        line.update(title, now);
    };
    lesson.result = co_await verifyLesson(looking, scanned->folder, lesson.lessonId,
                                          arguments.level, std::move(onLooked));
    if (!lesson.result)
        lesson.result = tl::unexpected<Error>(lessonFault(context, looking.clock,
                                                          looking.client.server().text(),
                                                          lesson.lessonId, lesson.result.error()));
    if (lesson.result)
        kept =
            keepReport(context, looking.clock, *lesson.result, expectedSections(scanned->folder));
    co_return lesson;
}

QCoro::Task<int> verifyAll(CommandContext context, Looking looking, QStringList folders,
                           QHash<QString, QString> lessonIds)
{
    LookLine line(context.output);
    QList<VerifiedLesson> lessons;
    QList<int> codes;
    for (const auto &folder : std::as_const(folders)) {
        const auto id = lessonIds.value(folder);
        QString kept;
        const auto lesson = co_await verifyOne(context, looking, folder, id, line, kept);
        line.clear();
        context.output.object(tellVerified(context.output, lesson, kept));
        codes.append(exitCodeOf(lesson));
        lessons.append(lesson);
        if (looking.cancel.isRequested())
            break;
    }
    if (folders.size() > 1)
        context.output.object(verifySummaryJson(lessons));
    co_return firstThatApplies(codes);
}

} // namespace

QCoro::Task<int> verifyCommand(CommandContext context)
{
    const auto &arguments = context.arguments;
    if (const auto refused = refuseJournal(context))
        co_return *refused;
    if (!arguments.receipt.isEmpty())
        co_return co_await verifyReceipt(context);
    const auto &options = arguments.options;
    const auto connections = co_await connectionsOf(context);
    const auto connection = connections.to(arguments.server);
    const auto server = connection.address();
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    const auto found = findLessonsIn(arguments.folders);
    const auto &folders = found.lessons;
    if (folders.size() > 1 && (!options.lessonId.isEmpty() || !options.title.isEmpty())) {
        context.output.complain(
            u"--lesson and --title are for one lesson; these are %1."_s.arg(folders.size()));
        co_return exitcode::usage;
    }
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    context.output.skipped(found.skipped);
    Account account((QByteArray()));
    const auto signedIn = co_await provideToken(*server, arguments.tokenFile, account);
    if (!signedIn) {
        context.output.complain(signedIn.error());
        co_return exitCodeOf(signedIn.error());
    }
    SystemClock clock;
    QHash<QString, QString> lessonIds;
    if (options.lessonId.isEmpty())
        lessonIds = importedLessons(context, clock, *server);
    else
        lessonIds.insert(folders.first(), options.lessonId);
    ServerClient client(connection, *server, {clock, cancel, account, options.timeout});
    Looking looking{*client, clock, cancel};
    looking.retries = std::min(looking.retries, options.retries);
    co_return co_await verifyAll(context, looking, folders, lessonIds);
}

} // namespace lessonlift
