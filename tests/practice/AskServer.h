// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray type;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString message() const { return json().value("message"_L1).toString(); }
};

struct Server {
    QTemporaryDir storage;
    std::unique_ptr<PracticeServer> server;
    QNetworkAccessManager manager;
    QByteArray token;

    explicit Server(const PracticeTraits &traits = {}) { start(traits); }
    void start(const PracticeTraits &traits = {})
    {
        server.reset();
        auto started = PracticeServer::start({storage.path(), 0, traits});
        if (!started)
            qFatal("no practice server");
        server = std::move(*started);
        token = server->token();
    }
    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const QByteArray &type = {})
    {
        const bool below = !path.startsWith(u"/uploads"_s);
        const QString base = below ? server->address() : server->address().chopped(4);
        QNetworkRequest request(QUrl(base + path));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!type.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(
            method == "HEAD" ? manager.head(request)
                             : manager.sendCustomRequest(request, method, body));
        while (!reply->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->rawHeader("Content-Type")};
    }
    [[nodiscard]] QStringList shelved() const
    {
        return QDir(server->shelf()).entryList(QDir::Files);
    }
};

inline const QString lessons = u"/admin/audio-lessons"_s;

} // namespace lessonlift::testing
