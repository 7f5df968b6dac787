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
    co_return exitcode::done;
}

} // namespace lessonlift
