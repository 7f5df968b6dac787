// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/Tokens.h"
#include "plan/CheckLimits.h"
#include "upload/ScanLesson.h"
#include "upload/ServerSession.h"
#include "verify/VerifyLesson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

void show(const Output &output, const QString &lessonId, const Verification &result)
{
    QJsonArray sections;
    for (const auto &section : result.sections) {
        QStringList names;
        for (const auto finding : section.findings)
            names.append(findingName(finding));
        sections.append(QJsonObject{{u"title"_s, section.title},
                                    {u"findings"_s, QJsonArray::fromStringList(names)}});
        if (names != QStringList{u"same"_s})
            output.line(u"%1: %2"_s.arg(section.title, names.join(u", "_s)));
    }
    QJsonObject summary;
    QStringList counts;
    const auto counted = result.summary();
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        summary.insert(it.key(), it.value());
        counts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    }
    output.line(u"Sections: "_s + counts.join(u", "_s));
    output.object(QJsonObject{{u"event"_s, u"verify"_s},
                              {u"lessonId"_s, lessonId},
                              {u"sections"_s, sections},
                              {u"summary"_s, summary}});
}

} // namespace

QCoro::Task<int> verifyCommand(CommandContext context)
{
    const auto &arguments = context.arguments;
    if (!arguments.receipt.isEmpty())
        co_return co_await verifyReceipt(context);
    const auto server = ServerAddress::parse(arguments.server, arguments.options.allowHttp);
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    const auto scanned = co_await scanLesson(arguments.folders.first(), arguments.options,
                                             knownCategories(), cancel);
    if (!scanned)
        co_return exitcode::interrupted;
    if (blocks(scanned->problems)) {
        context.output.problems(*scanned);
        co_return exitcode::blocked;
    }
    SystemClock clock;
    ServerSession session(*server, QByteArray());
    const auto signedIn = co_await provideToken(*server, arguments.tokenFile, session.account);
    if (!signedIn) {
        context.output.complain(signedIn.error());
        co_return exitCodeOf(signedIn.error());
    }
    const auto &options = arguments.options;
    HttpClient api(HttpClient::realNetwork(), clock, options.timeout, nullptr, options.caFile);
    HttpClient audio(HttpClient::realNetwork(), clock, options.timeout, nullptr, options.caFile);
    AudioLessonsClient client(*server, api, audio, session.account, cancel);
    const auto level = arguments.deep ? ConfirmLevel::Deep : ConfirmLevel::Served;
    const auto result =
        co_await verifyLesson(client, scanned->folder, arguments.options.lessonId, level, cancel);
    if (!result) {
        context.output.complain(result.error());
        co_return exitCodeOf(result.error());
    }
    show(context.output, arguments.options.lessonId, *result);
    co_return result->isWhole() ? exitcode::done : exitcode::differs;
}

} // namespace lessonlift
