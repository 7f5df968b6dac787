// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/KeepReport.h"
#include "cli/Reach.h"
#include "cli/Tokens.h"
#include "cli/VerifyOutput.h"
#include "report/ReceiptFolder.h"
#include "report/ReportJson.h"
#include "server/ServerClient.h"
#include "verify/VerifyLesson.h"
#include "wording/ReportWording.h"

#include <algorithm>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 largestReceipt = 256 * 1024 * 1024;

/// For scripts: nothing could be compared.
void tellBroken(const Output &output, const QString &path)
{
    output.complain(brokenReceiptText(path));
    Error error;
    error.kind = Kind::CannotRead;
    error.detail = brokenReceiptText(path);
    VerifiedLesson lesson;
    lesson.result = tl::unexpected<Error>(error);
    auto json = verifyJson(lesson, {});
    json.insert("sealed"_L1, false);
    output.object(json);
}

/// Or an exit code, after a complaint.
tl::expected<ReadReport, int> readReceipt(const Output &output, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        output.complain(u"%1: %2"_s.arg(path, file.errorString()));
        return tl::unexpected<int>(exitcode::usage);
    }
    const auto bytes = file.read(largestReceipt);
    auto read = fromJson(bytes);
    const bool isUseful = read && !read->report.lessonIds().isEmpty();
    if (!isUseful && (read ? !read->sealed : isBrokenReport(bytes))) {
        tellBroken(output, path);
        return tl::unexpected<int>(exitcode::differs);
    }
    if (!isUseful) {
        output.complain(noReceiptText(path));
        return tl::unexpected<int>(exitcode::usage);
    }
    if (!read->sealed)
        output.complain(sealBrokenText());
    return *read;
}

/// What of the receipt should be in this lesson. Sections that went nowhere are missed in the
/// first.
QList<ReportSection> sectionsIn(const Report &report, const QString &lessonId)
{
    const bool isFirst = lessonId == report.lessonIds().first();
    QList<ReportSection> sections;
    for (const auto &section : report.sections) {
        if (section.lessonId == lessonId || (isFirst && section.lessonId.isEmpty()))
            sections.append(section);
    }
    return sections;
}

QCoro::Task<Result<Verification>> compareWith(Looking looking, QList<ReportSection> sections,
                                              QString lessonId, ConfirmLevel level, LookLine &line)
{
    // Looked at twice: first for the texts that the hashes stand for, then to be compared.
    const auto remote = co_await lookAtLesson(looking, lessonId);
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    const auto folder = receiptFolder(sections, *remote);
    OnLooked onLooked = [&line, title = remote->title](const LookProgress &now) {
        line.update(title, now);
    };
    auto result = co_await verifyLesson(looking, folder, lessonId, level, std::move(onLooked));
    if (result)
        addUnknown(*result, sections);
    co_return result;
}

/// Returns an exit code.
QCoro::Task<int> checkLesson(CommandContext context, Looking looking, const ReadReport &read,
                             QString lessonId)
{
    const bool isImport = read.report.of == ReportOf::Import;
    const auto sections = sectionsIn(read.report, lessonId);
    VerifiedLesson lesson;
    lesson.folder =
        isImport ? read.report.receipt.entry.import.folder : read.report.verification.folder;
    lesson.title = read.report.title();
    lesson.lessonId = lessonId;
    LookLine line(context.output);
    lesson.result =
        co_await compareWith(looking, sections, lessonId, context.arguments.level, line);
    line.clear();
    QString kept;
    if (lesson.result) {
        lesson.result->title = lesson.title;
        lesson.result->folder = lesson.folder;
        kept = keepReport(context, looking.clock, *lesson.result, sections);
    }
    auto json = tellVerified(context.output, lesson, kept);
    json.insert("sealed"_L1, read.sealed);
    context.output.object(json);
    co_return read.sealed ? exitCodeOf(lesson)
                          : firstThatApplies({exitCodeOf(lesson), exitcode::differs});
}

} // namespace

QCoro::Task<int> verifyReceipt(CommandContext context)
{
    const auto &arguments = context.arguments;
    const auto &options = arguments.options;
    const auto read = readReceipt(context.output, arguments.receipt);
    if (!read)
        co_return read.error();
    // Never the server that the receipt names: whoever altered it would get the token.
    const auto connections = co_await connectionsOf(context);
    const auto connection = connections.to(arguments.server);
    const auto server = connection.address();
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    Account account((QByteArray()));
    const auto signedIn = co_await provideToken(*server, arguments.tokenFile, account);
    if (!signedIn) {
        context.output.complain(signedIn.error());
        co_return exitCodeOf(signedIn.error());
    }
    SystemClock clock;
    ServerClient client(connection, *server, {clock, cancel, account, options.timeout});
    Looking looking{*client, clock, cancel};
    looking.retries = std::min(looking.retries, options.retries);
    QList<int> codes;
    for (const auto &lessonId : read->report.lessonIds())
        codes.append(co_await checkLesson(context, looking, *read, lessonId));
    co_return firstThatApplies(codes);
}

} // namespace lessonlift
