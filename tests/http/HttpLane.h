// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Sha256.h"
#include "http/HttpClient.h"
#include "RawServer.h"
#include "support/MakeLesson.h"

#include <QFileInfo>

namespace lessonlift::testing
{

inline HttpRequest to(const QUrl &url, const QByteArray &method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    return request;
}

inline HttpRequest writing(const QUrl &url, const QByteArray &method, const QByteArray &body)
{
    auto request = to(url, method);
    request.token = "secret-token";
    request.contentType = "application/json";
    request.body.emplace_back(body);
    return request;
}

inline QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

inline PinnedFile pinned(const LessonOnDisk &lesson, const QString &name)
{
    PinnedFile file;
    const auto bytes = lesson.read(name);
    file.path = lesson.path() + QChar(u'/') + name;
    file.name = name;
    file.size = bytes.size();
    file.sha256 = Sha256::of(bytes);
    return file;
}

/// A client of one lane; by the real clock it is patient enough for a slow machine.
struct Lane {
    SystemClock clock;
    Cancellation cancel;
    HttpClient client;
    explicit Lane(Milliseconds timeout = std::chrono::seconds(60), const QString &caFile = {})
        : client(HttpClient::realNetwork(), clock, timeout, nullptr, caFile)
    {
    }
    Result<HttpReply> send(HttpRequest request)
    {
        return QCoro::waitFor(client.send(std::move(request), cancel));
    }
};

} // namespace lessonlift::testing
