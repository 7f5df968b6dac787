// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/OpenJournal.h"
#include "cli/Tokens.h"
#include "report/ReceiptFolder.h"
#include "report/ReportJson.h"
#include "verify/VerifyLesson.h"
#include "wording/FindingWording.h"
#include "wording/ReportWording.h"

#include <algorithm>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 largestReceipt = 256 * 1024 * 1024;

std::optional<ReadReport> readReceipt(const Output &output, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        output.complain(u"%1: %2"_s.arg(path, file.errorString()));
        return std::nullopt;
    }
    auto read = fromJson(file.read(largestReceipt));
    if (!read || read->report.lessonIds().isEmpty()) {
        output.complain(noReceiptText(path));
        return std::nullopt;
    }
    if (!read->sealed)
        output.complain(sealBrokenText());
    return read;
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

QCoro::Task<Result<Verification>> compareWith(AudioLessonsClient &client, Cancellation &cancel,
                                              QList<ReportSection> sections, QString lessonId,
                                              ConfirmLevel level)
{
    // Looked at twice: first for the texts that the hashes stand for, then to be compared.
    const auto remote = co_await client.fetch(lessonId);
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    const auto folder = receiptFolder(sections, *remote);
    auto result = co_await verifyLesson(client, folder, lessonId, level, cancel);
    if (result)
        addUnknown(*result, sections);
    co_return result;
}

void show(const Output &output, const Verification &result, bool sealed, const QString &reportId)
{
    QJsonArray sections;
    for (const auto &section : result.sections) {
        QStringList names;
        QStringList words;
        for (const auto finding : section.findings) {
            names.append(findingName(finding));
            words.append(findingText(finding));
        }
        sections.append(QJsonObject{{u"title"_s, section.title},
                                    {u"findings"_s, QJsonArray::fromStringList(names)}});
        if (section.findings != QList{Finding::same})
            output.line(u"  %1: %2"_s.arg(section.title, words.join(u", "_s)));
    }
    QJsonObject summary;
    const auto counts = result.summary();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        summary.insert(it.key(), it.value());
    output.line(u"%1: %2 (%3)"_s.arg(result.title, wholeText(result), levelText(result.level)));
    output.object(
        QJsonObject{{u"event"_s, u"verify"_s},
                    {u"lessonId"_s, result.lessonId},
                    {u"sealed"_s, sealed},
                    {u"report"_s, reportId.isEmpty() ? QJsonValue() : QJsonValue(reportId)},
                    {u"sections"_s, sections},
                    {u"summary"_s, summary}});
}

/// Into the journal, so that `report` can tell it. False where it cannot be kept, after a
/// complaint.
bool keep(CommandContext context, Clock &clock, const Report &report)
{
    const auto journal = openJournal(context, clock);
    if (!journal)
        return false;
    const auto &seen = report.verification;
    const auto added =
        journal->addVerification({report.id, seen.server, seen.lessonId, seen.at, toJson(report)});
    if (!added)
        context.output.complain(added.error());
    return added.has_value();
}

/// Returns an exit code.
QCoro::Task<int> checkLesson(CommandContext context, AudioLessonsClient &client,
                             Cancellation &cancel, const ReadReport &read, QString lessonId)
{
    const auto sections = sectionsIn(read.report, lessonId);
    const auto level = context.arguments.deep ? ConfirmLevel::Deep : ConfirmLevel::Served;
    const auto at = QDateTime::currentDateTimeUtc();
    QElapsedTimer time;
    time.start();
    const int before = client.traffic().requests + client.traffic().confirmations;
    auto result = co_await compareWith(client, cancel, sections, lessonId, level);
    if (!result) {
        context.output.complain(result.error());
        co_return exitCodeOf(result.error());
    }
    result->server = ServerAddress::parse(context.arguments.server, true)->text();
    result->lessonId = lessonId;
    result->title = read.report.title();
    const bool isImport = read.report.of == ReportOf::Import;
    result->folder =
        isImport ? read.report.receipt.entry.import.folder : read.report.verification.folder;
    result->level = level;
    result->at = at;
    result->milliseconds = time.elapsed();
    result->requests = client.traffic().requests + client.traffic().confirmations - before;
    SystemClock clock;
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto report = verificationReport(*result, sections, id,
                                           QCoreApplication::applicationVersion(), clock.utc());
    const bool isKept = keep(context, clock, report);
    show(context.output, report.verification, read.sealed, isKept ? id : QString());
    // What is extra is a difference, too.
    const bool isSame = result->whole() == result->sections.size();
    co_return isSame &&read.sealed ? exitcode::done : exitcode::differs;
}

/// Of several: the first that applies, as for imports.
int worst(const QList<int> &codes)
{
    for (const int code : {exitcode::interrupted, exitcode::notSignedIn, exitcode::unreachable,
                           exitcode::failed, exitcode::differs}) {
        if (codes.contains(code))
            return code;
    }
    return exitcode::done;
}

} // namespace

QCoro::Task<int> verifyReceipt(CommandContext context)
{
    const auto &arguments = context.arguments;
    const auto &options = arguments.options;
    const auto read = readReceipt(context.output, arguments.receipt);
    if (!read)
        co_return exitcode::usage;
    // Never the server that the receipt names: whoever altered it would get the token.
    const auto server = ServerAddress::parse(arguments.server, options.allowHttp);
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
    HttpClient api(HttpClient::realNetwork(), clock, options.timeout, nullptr, options.caFile);
    HttpClient audio(HttpClient::realNetwork(), clock, options.timeout, nullptr, options.caFile);
    AudioLessonsClient client(*server, api, audio, account, cancel);
    QList<int> codes;
    for (const auto &lessonId : read->report.lessonIds())
        codes.append(co_await checkLesson(context, client, cancel, *read, lessonId));
    co_return worst(codes);
}

} // namespace lessonlift
