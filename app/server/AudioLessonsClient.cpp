// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/AudioLessonsClient.h"

#include "base/Sha256.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString lessons = u"admin/audio-lessons"_s;

tl::unexpected<Error> unreadable(int status, const QString &detail)
{
    auto error = failure(Kind::BadAnswer, detail);
    error.value().httpStatus = status;
    error.value().doubtful = true;
    return error;
}

/// An id is the server's: it must not lead to another route.
QString below(const QString &id, const QString &rest = {})
{
    return lessons + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)) + rest;
}

Error audioError(Error error, const QString &url)
{
    if (error.kind == Kind::NotSignedIn) // audio is asked for without a token
        error.kind = Kind::Forbidden;
    if (error.httpStatus == 404 || error.httpStatus == 410)
        error.kind = Kind::AudioMissingOnServer;
    error.detail = url + (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')');
    return error;
}

} // namespace

AudioLessonsClient::AudioLessonsClient(ServerAddress server, HttpClient &api, HttpClient &audio,
                                       Account &account, Cancellation &cancel)
    : m_server(std::move(server))
    , m_api(api)
    , m_audio(audio)
    , m_account(account)
    , m_cancel(cancel)
{
}

HttpRequest AudioLessonsClient::request(QByteArray method, const QString &path,
                                        const QString &query) const
{
    HttpRequest request;
    request.method = std::move(method);
    request.url = m_server.endpoint(path, query);
    return request;
}

HttpRequest AudioLessonsClient::formRequest(QByteArray method, const QString &path,
                                            const MultipartForm &form, OnSent onSent)
{
    auto result = request(std::move(method), path);
    const auto boundary = MultipartForm::randomBoundary();
    result.contentType = MultipartForm::contentType(boundary);
    result.body = form.pieces(boundary);
    result.onSent = std::move(onSent);
    return result;
}

QCoro::Task<Result<HttpReply>> AudioLessonsClient::send(HttpRequest request)
{
    ++m_traffic.requests;
    m_traffic.sent += bodySize(request.body);
    m_lastToken = m_account.token();
    request.token = m_lastToken;
    co_return co_await m_api.send(std::move(request), m_cancel);
}

QCoro::Task<Result<QJsonDocument>> AudioLessonsClient::call(HttpRequest request)
{
    const auto reply = co_await send(std::move(request));
    if (!reply)
        co_return tl::unexpected<Error>(reply.error());
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(reply->body, &error);
    if (error.error != QJsonParseError::NoError)
        co_return unreadable(reply->status, error.errorString());
    co_return document;
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::callForLesson(HttpRequest request)
{
    const auto reply = co_await send(std::move(request));
    if (!reply)
        co_return tl::unexpected<Error>(reply.error());
    auto lesson = m_answers.read(reply->body);
    if (!lesson)
        lesson.error().httpStatus = reply->status;
    co_return lesson;
}

QCoro::Task<Result<QByteArray>> AudioLessonsClient::login(QString email, QString password)
{
    auto login = request("POST"_ba, u"auth/login"_s);
    login.contentType = "application/json"_ba;
    const QJsonObject credentials{{u"email"_s, email}, {u"password"_s, password}};
    login.body.emplace_back(QJsonDocument(credentials).toJson(QJsonDocument::Compact));
    const auto json = co_await call(std::move(login));
    if (!json)
        co_return tl::unexpected<Error>(json.error());
    const auto token = json->object().value("accessToken"_L1).toString().toUtf8();
    if (token.isEmpty())
        co_return unreadable(201, u"no accessToken in the answer"_s);
    co_return token;
}

QCoro::Task<Result<QList<Category>>> AudioLessonsClient::categories()
{
    const auto json = co_await call(request("GET"_ba, lessons + u"/categories/all"_s));
    if (!json)
        co_return tl::unexpected<Error>(json.error());
    QList<Category> known;
    for (const auto &category : json->array()) {
        const auto id = category["id"_L1].toString();
        const auto name = category["name"_L1].toString();
        if (!id.isEmpty())
            known.append(Category{id, name.isEmpty() ? id : name});
    }
    co_return known;
}

QCoro::Task<Result<LessonPage>> AudioLessonsClient::list(int page, int limit)
{
    const QString query = u"page=%1&limit=%2"_s.arg(page).arg(limit);
    const auto json = co_await call(request("GET"_ba, lessons, query));
    if (!json)
        co_return tl::unexpected<Error>(json.error());
    co_return parsePage(json->object());
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::fetch(QString id)
{
    co_return co_await callForLesson(request("GET"_ba, below(id)));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::create(MultipartForm form, OnSent onSent)
{
    auto create = formRequest("POST"_ba, lessons, form, std::move(onSent));
    co_return co_await callForLesson(std::move(create));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::append(QString id, MultipartForm form,
                                                             OnSent onSent)
{
    auto append = formRequest("POST"_ba, below(id, u"/append-sections"_s), form, std::move(onSent));
    co_return co_await callForLesson(std::move(append));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::replace(QString id, MultipartForm form,
                                                              OnSent onSent)
{
    auto replace = formRequest("PUT"_ba, below(id), form, std::move(onSent));
    co_return co_await callForLesson(std::move(replace));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::putSections(QString id, QJsonArray sections)
{
    auto put = request("PUT"_ba, below(id, u"/sections"_s));
    put.contentType = "application/json"_ba;
    const QJsonObject json{{u"sections"_s, sections}};
    put.body.emplace_back(QJsonDocument(json).toJson(QJsonDocument::Compact));
    co_return co_await callForLesson(std::move(put));
}

QCoro::Task<Result<void>> AudioLessonsClient::remove(QString id)
{
    const auto json = co_await call(request("DELETE"_ba, below(id)));
    if (!json)
        co_return tl::unexpected<Error>(json.error());
    if (json->object().value("id"_L1).toString() == id)
        co_return Result<void>();
    Error error;
    error.kind = Kind::BadAnswer;
    error.detail = u"the answer does not name what was deleted"_s;
    error.doubtful = true;
    co_return tl::unexpected<Error>(error);
}

QCoro::Task<Result<qint64>> AudioLessonsClient::audioSize(QString url)
{
    ++m_traffic.confirmations;
    HttpRequest head;
    head.method = "HEAD"_ba;
    head.url = m_server.audio(url);
    if (head.url.isEmpty())
        co_return failure(Kind::AudioMissingOnServer, url);
    const auto reply = co_await m_audio.send(std::move(head), m_cancel);
    if (!reply)
        co_return tl::unexpected<Error>(audioError(reply.error(), url));
    if (reply->contentLength < 0)
        co_return unreadable(reply->status, url);
    co_return reply->contentLength;
}

QCoro::Task<Result<AudioLessonsClient::Download>> AudioLessonsClient::downloadAudio(QString url)
{
    ++m_traffic.confirmations;
    HttpRequest get;
    get.method = "GET"_ba;
    get.url = m_server.audio(url);
    if (get.url.isEmpty())
        co_return failure(Kind::AudioMissingOnServer, url);
    Download download;
    Sha256 hash;
    get.onReceived = [&download, &hash](QByteArrayView piece) {
        download.size += piece.size();
        hash.add(piece);
    };
    const auto reply = co_await m_audio.send(std::move(get), m_cancel);
    if (!reply)
        co_return tl::unexpected<Error>(audioError(reply.error(), url));
    download.sha256 = hash.result();
    co_return download;
}

QUrl lessonAddress(const ServerAddress &server, const QString &lessonId)
{
    return server.endpoint(below(lessonId));
}

} // namespace lessonlift
