// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Waker.h"
#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "practice/PracticeServer.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<int> practiceCommand(CommandContext context)
{
    PracticeServer::Settings settings;
    settings.storage = context.arguments.storage;
    settings.port = context.arguments.port;
    settings.traits.putDeletesAudio = !context.arguments.putKeepsAudio;
    settings.traits.hasAppend = !context.arguments.noAppend;
    settings.traits.hasOrder = !context.arguments.noOrder;
    settings.traits.appendGap = Milliseconds(context.arguments.appendGapMs);
    settings.traits.work = std::chrono::microseconds(context.arguments.workUs);
    if (context.arguments.noAppend) // of the same time (trap 12)
        settings.traits.orderBytes = 100 * 1024;
    settings.traits.requestTime = context.arguments.requestTime;
    const auto server = PracticeServer::start(settings);
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::failed;
    }
    // JSON in any case: scripts read it, and a person can too.
    const Output json(true);
    json.object(QJsonObject{{u"event"_s, u"practice"_s},
                            {u"address"_s, (*server)->address()},
                            {u"token"_s, QString::fromLatin1((*server)->token())},
                            {u"email"_s, PracticeServer::email()},
                            {u"password"_s, PracticeServer::password()},
                            {u"storage"_s, settings.storage}});
    Waker ended;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &context.interrupt,
                     [&ended] { ended.wake(); });
    co_await ended.woken();
    if (context.arguments.workUs > 0) {
        const auto load = (*server)->load();
        json.object(QJsonObject{{u"event"_s, u"load"_s},
                                {u"requests"_s, load.requests},
                                {u"connections"_s, static_cast<qint64>(load.connections)},
                                {u"busySeconds"_s, static_cast<double>(load.busy.count()) / 1e6},
                                {u"seconds"_s, static_cast<double>(load.whole.count()) / 1e6}});
    }
    co_return exitcode::done;
}

} // namespace lessonlift
