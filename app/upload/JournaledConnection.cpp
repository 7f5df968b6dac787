// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/JournaledConnection.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr auto allowHttp = "allowHttp"_L1;
constexpr auto caFile = "caFile"_L1;

} // namespace

std::optional<ServerConnection> journaledConnection(const QString &server,
                                                    const QJsonObject &options)
{
    ServerConnection connection;
    connection.server = server;
    connection.allowHttp = options.value(allowHttp).toBool();
    connection.caFile = options.value(caFile).toString();
    const bool isOrdinary = !connection.allowHttp && connection.caFile.isEmpty();
    return isOrdinary ? std::nullopt : std::optional(connection);
}

QJsonObject journaledOptions(const UploadRequest &request)
{
    auto json = toJson(request.options);
    if (request.journaled) {
        json.insert(allowHttp, request.journaled->allowHttp);
        json.insert(caFile, request.journaled->caFile);
    }
    return json;
}

} // namespace lessonlift
