// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"
#include "cli/Reach.h"
#include "http/Keychain.h"
#include "http/TokenText.h"
#include "server/ServerClient.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QString readLine(const char *prompt, bool echo)
{
    const bool onTerminal = isatty(STDIN_FILENO) != 0;
    termios before{};
    if (onTerminal) {
        std::cerr << prompt << std::flush;
        tcgetattr(STDIN_FILENO, &before);
        termios quiet = before;
        if (!echo)
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    std::string line;
    std::getline(std::cin, line);
    if (onTerminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
        if (!echo)
            std::cerr << '\n';
    }
    return QString::fromStdString(line).trimmed();
}

QCoro::Task<Result<QByteArray>> tokenFromPerson(CommandContext context, ServerConnection connection,
                                                ServerAddress server)
{
    const QString first = readLine("E-mail, or a token: ", true);
    if (first.isEmpty())
        co_return failure(Kind::NotSignedIn, u"nothing was typed"_s);
    if (!first.contains(u'@')) {
        const auto [token, flaw] = tokenFrom(first.toUtf8());
        if (flaw)
            co_return failure(Kind::NotSignedIn, u"what was typed is neither an e-mail address nor "
                                                 "a token"_s);
        co_return token;
    }
    const QString password = readLine("Password: ", false);
    SystemClock clock;
    Cancellation cancel;
    QObject::connect(&context.interrupt, &Interrupt::interrupted, &cancel,
                     [&cancel] { cancel.request(Kind::Interrupted); });
    Account nobody{QByteArray()};
    ServerClient client(connection, server,
                        {clock, cancel, nobody, context.arguments.options.timeout});
    co_return co_await client->login(first, password);
}

} // namespace

QCoro::Task<int> loginCommand(CommandContext context)
{
    const auto connections = co_await connectionsOf(context);
    const auto connection = connections.to(context.arguments.server);
    const auto server = connection.address();
    if (!server) {
        context.output.complain(server.error());
        co_return exitcode::usage;
    }
    const auto token = co_await tokenFromPerson(context, connection, *server);
    if (!token) {
        context.output.complain(token.error());
        co_return exitCodeOf(token.error());
    }
    keepTyped(context, connection);
    const auto kept = co_await keychain::writeToken(*server, *token);
    if (!kept) {
        context.output.complain(kept.error());
        co_return exitCodeOf(kept.error());
    }
    context.output.line(u"Signed in to %1; the token is in the keychain."_s.arg(server->name()));
    context.output.object(QJsonObject{{u"event"_s, u"login"_s}, {u"server"_s, server->text()}});
    co_return exitcode::done;
}

} // namespace lessonlift
