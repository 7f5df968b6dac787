// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/HttpClient.h"

#include "base/Waker.h"
#include "network/CurlManager.h"
#include "server/Classify.h"
#include "server/RateLimiter.h"
#include "server/StreamBody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// No lesson is larger than this; a server that says more is not believed.
constexpr qint64 longestAnswer = 256LL * 1024 * 1024;

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setRawHeader("User-Agent", "LessonLift");
    if (!request.token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.token);
    else // audio: a compressed answer would hide the file's own length
        result.setRawHeader("Accept-Encoding", "identity");
    if (!request.contentType.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return result;
}

/// Not sendCustomRequest(): given "HEAD" it would wait for a body that never comes.
QNetworkReply *begin(QNetworkAccessManager &manager, const QNetworkRequest &request,
                     const QByteArray &method, QIODevice *body)
{
    if (method == "HEAD")
        return manager.head(request);
    if (method == "POST")
        return manager.post(request, body);
    if (method == "PUT")
        return manager.put(request, body);
    if (method == "DELETE")
        return manager.sendCustomRequest(request, method, body);
    return manager.get(request);
}

/// One request under way: watches for progress, cancel and a body that gives up.
class Transfer : public QObject
{
public:
    Transfer(QNetworkReply *reply, StreamBody *body, const HttpRequest &request, Clock &clock,
             Milliseconds timeout, Cancellation &cancel)
        : m_reply(reply)
        , m_request(request)
        , m_clock(clock)
        , m_timeout(timeout)
        , m_moved(clock.now())
    {
        reply->setParent(this);
        connect(reply, &QNetworkReply::finished, this, [this] {
            takeAnswer();
            m_finished.wake();
        });
        connect(reply, &QNetworkReply::readyRead, this, &Transfer::takeAnswer);
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::moved);
        connect(&cancel, &Cancellation::requested, this, [this, &cancel] {
            auto error = cancel.error();
            error.doubtful = true;
            giveUp(error);
        });
        if (body != nullptr) {
            connect(body, &StreamBody::failed, this, &Transfer::giveUp);
            connect(body, &StreamBody::gaveOut, this, [this](qint64 bytes) {
                moved();
                if (m_request.onSent)
                    m_request.onSent(bytes);
            });
        }
        watch();
    }

    Waker &finished() { return m_finished; }

    [[nodiscard]] ReplyFacts facts() const
    {
        ReplyFacts facts;
        facts.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        facts.networkError = m_reply->error();
        facts.errorString = m_reply->errorString();
        facts.contentType = m_reply->rawHeader("Content-Type").toLower();
        facts.retryAfter = m_reply->rawHeader("Retry-After");
        facts.body = m_body;
        facts.sent = m_sent;
        facts.timedOut = m_timedOut;
        facts.tooLong = m_tooLong;
        facts.ourOwn = m_ourOwn;
        // Qt makes an error of every 4xx and 5xx; here it only means that the answer is whole.
        const int error = m_reply->error();
        if (facts.status >= 300 && error >= QNetworkReply::ContentAccessDenied)
            facts.networkError = QNetworkReply::NoError;
        return facts;
    }

    [[nodiscard]] HttpReply answer() const
    {
        HttpReply answer;
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        bool said = false;
        const auto length = m_reply->rawHeader("Content-Length").toLongLong(&said);
        answer.contentLength = said ? length : -1;
        answer.body = m_body;
        return answer;
    }

private:
    void moved() { m_moved = m_clock.now(); }

    void takeAnswer()
    {
        const QByteArray piece = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
        if (piece.isEmpty())
            return;
        moved();
        if (m_request.onReceived) {
            m_request.onReceived(piece);
        } else if (m_body.size() + piece.size() <= longestAnswer) {
            m_body += piece;
        } else if (!std::exchange(m_tooLong, true)) {
            m_reply->abort();
        }
    }

    void giveUp(const Error &error)
    {
        if (m_ourOwn || m_finished.isWoken())
            return;
        m_ourOwn = error;
        m_reply->abort();
    }

    void watch()
    {
        const auto left = m_timeout - (m_clock.now() - m_moved);
        if (left <= Milliseconds(0)) {
            m_timedOut = true;
            m_reply->abort();
            return;
        }
        m_timer = m_clock.after(left, [this] { watch(); });
    }

    QNetworkReply *m_reply;
    const HttpRequest &m_request;
    Clock &m_clock;
    Milliseconds m_timeout;
    Milliseconds m_moved;
    QByteArray m_body;
    bool m_sent = false;
    bool m_timedOut = false;
    bool m_tooLong = false;
    std::optional<Error> m_ourOwn;
    std::unique_ptr<Clock::Timer> m_timer;
    Waker m_finished;
};

} // namespace

HttpClient::HttpClient(const ManagerFactory &makeManager, Clock &clock, Milliseconds timeout,
                       RateLimiter *limiter, QString caFile)
    : m_manager(makeManager())
    , m_clock(clock)
    , m_timeout(timeout)
    , m_limiter(limiter)
    , m_caFile(std::move(caFile))
{
}

HttpClient::~HttpClient() = default;

HttpClient::ManagerFactory HttpClient::realNetwork(const ProxySettings &proxy)
{
    return [proxy] {
        auto manager = std::make_unique<CurlManager>();
        manager->setAutoDeleteReplies(false);
        manager->setProxyFactory(proxyFactory(proxy).release()); // the manager's own from here
        return manager;
    };
}

Result<TlsTrust> HttpClient::trust()
{
    if (!m_trust) {
        auto trust = tlsTrust(m_caFile);
        if (!trust)
            return trust;
        m_trust = std::move(*trust);
    }
    return m_trust;
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request, Cancellation &cancel)
{
    if (cancel.isRequested())
        co_return tl::unexpected<Error>(cancel.error());
    if (request.body.empty() && request.method != "GET" && request.method != "HEAD") {
        // Although there is nothing to say: a request without a body that can be read only once may
        // be sent again on another connection when a kept one proves dead.
        request.contentType = "application/json";
        request.body.emplace_back(QByteArray("{}"));
    }
    auto networked = networkRequest(request);
    if (request.url.scheme() == "https"_L1) {
        auto trusted = trust();
        if (!trusted)
            co_return tl::unexpected<Error>(trusted.error());
        networked.setAttribute(QNetworkRequest::User, QVariant::fromValue(*trusted));
    }
    std::unique_ptr<StreamBody> body;
    if (!request.body.empty()) {
        body = std::make_unique<StreamBody>(std::move(request.body), m_clock, m_limiter);
        networked.setHeader(QNetworkRequest::ContentLengthHeader, body->contentLength());
    }
    const auto manager = m_manager; // outlives the reply
    auto *reply = begin(*manager, networked, request.method, body.get());
    Transfer transfer(reply, body.get(), request, m_clock, m_timeout, cancel);
    co_await transfer.finished().woken();

    auto facts = transfer.facts();
    if (facts.status == 0)
        facts.viaProxy = leadsOverProxy(manager->proxyFactory(), request.url);
    if (!request.token.isEmpty()) {
        // A server may repeat what it was sent, and its words are shown and journaled.
        facts.body.replace(request.token, "***");
        facts.errorString.replace(QString::fromUtf8(request.token), u"***"_s);
    }
    if (auto error = classify(facts))
        co_return tl::unexpected<Error>(std::move(*error));
    co_return transfer.answer();
}

} // namespace lessonlift
