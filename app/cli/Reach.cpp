// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Reach.h"

namespace lessonlift
{

QCoro::Task<Connections> connectionsOf(CommandContext context)
{
    auto connections = Connections::load();
    connections.setTyped(context.arguments.allowHttp, context.arguments.caFile);
    co_return co_await withProxyPassword(std::move(connections));
}

bool keepTyped(CommandContext context, const ServerConnection &connection)
{
    const bool isTyped = context.arguments.allowHttp || !context.arguments.caFile.isEmpty();
    return !isTyped || keepConnection(connection);
}

} // namespace lessonlift
