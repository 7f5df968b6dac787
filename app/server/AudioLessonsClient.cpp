// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/AudioLessonsClient.h"

#include "base/Sha256.h"
#include "http/Classify.h"

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

/// A success that is no answer: something in between gave it, or nothing was said at all. What
/// begins as JSON is the API's own, gone wrong. Either way nobody knows what was done.
tl::unexpected<Error> notUnderstood(const HttpReply &reply, const QString &why)
{
    const auto body = reply.body.trimmed();
    const bool beginsAsJson = body.startsWith('{') || body.startsWith('[') || body.startsWith('"');
    if (beginsAsJson)
        return unreadable(reply.status, why);
    auto error =
        unreadable(reply.status, strangersWords(reply.status, reply.body, reply.answeredBy));
    error.value().kind = Kind::ProxyFault;
    return error;
}

/// An id is the server's: it must not lead to another route.
QString below(const QString &id)
{
    return lessons + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// The server's own, and a store of files elsewhere that it may send us to; no more.
constexpr int mostRedirects = 5;
const QList<int> redirects{301, 302, 303, 307, 308};

/// One that was sent after a refusal, and is answered, shows that the refusal has passed.
class Asked
{
public:
    explicit Asked(Account &account)
        : m_account(account)
        , m_signIn(account.signIn())
        , m_wasSignedOut(account.isSignedOut())
    {
    }
    void wasAnswered() const
    {
        if (m_wasSignedOut)
            m_account.noteAccepted(m_signIn);
    }

private:
    Account &m_account;
    int m_signIn;
    bool m_wasSignedOut;
};

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

HttpRequest AudioLessonsClient::ofLesson(QByteArray method, const QString &id,
                                         const QString &rest) const
{
    auto lesson = request(std::move(method), below(id) + rest);
    lesson.notThere = Kind::LessonGone;
    return lesson;
}

HttpRequest AudioLessonsClient::withForm(HttpRequest request, const MultipartForm &form,
                                         OnSent onSent)
{
    const auto boundary = MultipartForm::randomBoundary();
    request.contentType = MultipartForm::contentType(boundary);
    request.body = form.pieces(boundary);
    request.onSent = std::move(onSent);
    return request;
}

QCoro::Task<Result<HttpReply>> AudioLessonsClient::send(HttpRequest request)
{
    ++m_traffic.requests;
    m_traffic.sent += bodySize(request.body);
    m_lastSignIn = m_account.signIn();
    request.token = m_account.token();
    request.cookies = &m_account.cookies();
    co_return co_await m_api.send(std::move(request), m_cancel);
}

/// What was answered may repeat what was sent, and is shown and journaled.
tl::unexpected<Error> AudioLessonsClient::withoutSecrets(tl::unexpected<Error> error) const
{
    auto &detail = error.value().detail;
    if (const auto token = QString::fromUtf8(m_account.token()); !token.isEmpty())
        detail.replace(token, u"***"_s);
    detail = m_account.cookies().redacted(detail);
    return error;
}

QCoro::Task<Result<HttpReply>> AudioLessonsClient::sendForAudio(HttpRequest request)
{
    ++m_traffic.confirmations;
    request.isOfApi = false;
    // A store of files elsewhere, to which the server may send us, has no part in its cookies.
    if (!m_server.audio(request.url.toString(QUrl::FullyEncoded)).isEmpty())
        request.cookies = &m_account.cookies();
    co_return co_await m_audio.send(std::move(request), m_cancel);
}

QCoro::Task<Result<QJsonDocument>> AudioLessonsClient::call(HttpRequest request)
{
    const Asked asked(m_account);
    const auto reply = co_await send(std::move(request));
    if (!reply)
        co_return tl::unexpected<Error>(reply.error());
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(reply->body, &error);
    if (error.error != QJsonParseError::NoError)
        co_return withoutSecrets(notUnderstood(*reply, error.errorString()));
    asked.wasAnswered();
    co_return document;
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::callForLesson(HttpRequest request)
{
    const Asked asked(m_account);
    const auto reply = co_await send(std::move(request));
    if (!reply)
        co_return tl::unexpected<Error>(reply.error());
    auto lesson = m_answers.read(reply->body);
    if (!lesson && lesson.error().kind == Kind::BadAnswer)
        lesson = withoutSecrets(notUnderstood(*reply, lesson.error().detail));
    if (lesson)
        asked.wasAnswered();
    else
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
    co_return co_await callForLesson(ofLesson("GET"_ba, id));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::create(MultipartForm form, OnSent onSent)
{
    auto create = withForm(request("POST"_ba, lessons), form, std::move(onSent));
    co_return co_await callForLesson(std::move(create));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::append(QString id, MultipartForm form,
                                                             OnSent onSent)
{
    auto append = withForm(ofLesson("POST"_ba, id, u"/append-sections"_s), form, std::move(onSent));
    co_return co_await callForLesson(std::move(append));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::replace(QString id, MultipartForm form,
                                                              OnSent onSent)
{
    auto replace = withForm(ofLesson("PUT"_ba, id), form, std::move(onSent));
    co_return co_await callForLesson(std::move(replace));
}

QCoro::Task<Result<RemoteLesson>> AudioLessonsClient::putSections(QString id, QJsonArray sections)
{
    auto put = ofLesson("PUT"_ba, id, u"/sections"_s);
    put.contentType = "application/json"_ba;
    const QJsonObject json{{u"sections"_s, sections}};
    put.body.emplace_back(QJsonDocument(json).toJson(QJsonDocument::Compact));
    co_return co_await callForLesson(std::move(put));
}

QCoro::Task<Result<void>> AudioLessonsClient::remove(QString id)
{
    const auto json = co_await call(ofLesson("DELETE"_ba, id));
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

QCoro::Task<Result<qint64>> AudioLessonsClient::askByHead(QUrl url)
{
    HttpRequest head;
    head.method = "HEAD"_ba;
    head.url = std::move(url);
    const auto reply = co_await sendForAudio(std::move(head));
    if (!reply)
        co_return tl::unexpected<Error>(reply.error());
    if (reply->contentLength < 0)
        co_return unreadable(reply->status, u"no length"_s);
    co_return reply->contentLength;
}

QCoro::Task<Result<HttpReply>> AudioLessonsClient::getFile(HttpRequest get)
{
    get.method = "GET"_ba;
    get.answers += redirects;
    for (int hops = 0; hops <= mostRedirects; ++hops) {
        auto reply = co_await sendForAudio(get);
        if (!reply || !redirects.contains(reply->status))
            co_return reply;
        const auto next = redirected(get.url, *reply);
        if (!next)
            break;
        get.url = *next;
    }
    Error error;
    error.kind = Kind::AudioUnverifiable;
    error.httpStatus = 302;
    error.detail = u"HTTP 302: "_s + get.url.toString(QUrl::RemoveQuery);
    co_return tl::unexpected<Error>(error);
}

QCoro::Task<Result<qint64>> AudioLessonsClient::askByRange(QUrl url)
{
    HttpRequest get;
    get.url = std::move(url);
    get.range = "bytes=0-0"_ba;
    get.answers = {416}; // a file without any byte
    get.isHeadEnough = true;
    const auto reply = co_await getFile(std::move(get));
    if (!reply)
        co_return tl::unexpected<Error>(reply.error());
    const auto length = wholeLength(*reply);
    if (!length)
        co_return unreadable(reply->status, u"no length"_s);
    co_return *length;
}

QCoro::Task<Result<qint64>> AudioLessonsClient::audioSize(QString url,
                                                          std::optional<qint64> expected)
{
    const QUrl address = m_server.audio(url);
    if (address.isEmpty())
        co_return failure(Kind::AudioMissingOnServer, url);
    auto &serving = *m_serving;
    Result<qint64> size = unreadable(0, QString());
    if (!serving.asksByRange())
        size = co_await askByHead(address);
    if (serving.asksByRange() || !serving.isLastWord(size, expected)) {
        const auto got = co_await askByRange(address);
        size = serving.weigh(size, got);
    }
    if (!size)
        co_return tl::unexpected<Error>(audioError(size.error(), url));
    co_return size;
}

QCoro::Task<Result<AudioLessonsClient::Download>> AudioLessonsClient::downloadAudio(QString url)
{
    HttpRequest get;
    get.url = m_server.audio(url);
    if (get.url.isEmpty())
        co_return failure(Kind::AudioMissingOnServer, url);
    Download download;
    Sha256 hash;
    get.onReceived = [&download, &hash](QByteArrayView piece) {
        download.size += piece.size();
        hash.add(piece);
    };
    const auto reply = co_await getFile(std::move(get));
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
