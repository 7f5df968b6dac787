// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/HttpClient.h"

#include "base/Waker.h"
#include "http/Classify.h"
#include "http/Cookies.h"
#include "http/CurlManager.h"
#include "http/CurlReply.h"
#include "http/RateLimiter.h"
#include "http/StreamBody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// No lesson is larger than this; a server that says more is not believed.
constexpr qint64 longestAnswer = 256LL * 1024 * 1024;

constexpr Milliseconds longestProbe = std::chrono::seconds(3);

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setRawHeader("User-Agent", "LessonLift");
    if (request.cookies != nullptr) {
        if (const auto cookies = request.cookies->of(request.url); !cookies.isEmpty())
            result.setRawHeader("Cookie", cookies);
    }
    if (!request.token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.token);
    else // audio: a compressed answer would hide the file's own length
        result.setRawHeader("Accept-Encoding", "identity");
    if (request.token.isEmpty()) // a cache on the way may have what the server has no more
        result.setRawHeader("Cache-Control", "no-cache");
    if (!request.range.isEmpty())
        result.setRawHeader("Range", request.range);
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
        , m_body(body)
    {
        reply->setParent(this);
        connect(reply, &QNetworkReply::finished, this, [this] {
            takeAnswer();
            m_finished.wake();
        });
        connect(reply, &QNetworkReply::readyRead, this, &Transfer::takeAnswer);
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::takeHead);
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
        facts.status = status();
        facts.networkError = m_reply->error();
        facts.errorString = m_reply->errorString();
        facts.cause = static_cast<Cause>(m_reply->attribute(CurlReply::causeAttribute).toInt());
        facts.host = m_request.url.host();
        facts.method = m_request.method;
        facts.notThere = m_request.notThere;
        facts.retryAfter = m_reply->rawHeader("Retry-After");
        facts.date = m_reply->rawHeader("Date");
        if (const auto location = m_reply->rawHeader("Location"); !location.isEmpty())
            facts.location = m_request.url.resolved(QUrl::fromEncoded(location));
        facts.answeredBy = answeredBy();
        facts.isOfApi = m_request.isOfApi;
        facts.body = m_answer;
        facts.sent = m_sent;
        facts.timedOut = m_timedOut;
        facts.tooLong = m_tooLong;
        facts.ourOwn = m_ourOwn;
        // Qt makes an error of every 4xx and 5xx; here it only means that the answer is whole.
        const int error = m_reply->error();
        if (m_isCutOff || (facts.status >= 300 && error >= QNetworkReply::ContentAccessDenied))
            facts.networkError = QNetworkReply::NoError;
        return facts;
    }

    [[nodiscard]] HttpReply answer() const
    {
        HttpReply answer;
        answer.status = status();
        bool said = false;
        const auto length = m_reply->rawHeader("Content-Length").toLongLong(&said);
        answer.contentLength = said ? length : -1;
        answer.body = m_answer;
        answer.contentType = m_reply->rawHeader("Content-Type").toLower();
        answer.contentRange = m_reply->rawHeader("Content-Range");
        answer.location = m_reply->rawHeader("Location");
        answer.answeredBy = answeredBy();
        return answer;
    }

    [[nodiscard]] QByteArray setCookie() const { return m_reply->rawHeader("Set-Cookie"); }

private:
    [[nodiscard]] QByteArray answeredBy() const
    {
        const auto via = m_reply->rawHeader("Via");
        return via.isEmpty() ? m_reply->rawHeader("Server") : via;
    }

    void moved() { m_moved = m_clock.now(); }

    void takeHead()
    {
        moved();
        m_isCutOff = m_request.isHeadEnough && status() == 200;
        if (m_isCutOff)
            m_reply->abort();
    }

    [[nodiscard]] int status() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    void takeAnswer()
    {
        const QByteArray piece = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
        if (piece.isEmpty())
            return;
        moved();
        if (m_request.onReceived && status() < 300) {
            m_request.onReceived(piece);
        } else if (m_answer.size() + piece.size() <= longestAnswer) {
            m_answer += piece;
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
        const auto waitsFor = m_body != nullptr ? m_body->waitsFor() : QString();
        if (left <= Milliseconds(0) && !waitsFor.isEmpty()) { // nobody else is to blame
            giveUp(failure(Kind::CannotRead, waitsFor + u": no answer"_s).value());
            return;
        }
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
    StreamBody *m_body;
    QByteArray m_answer;
    bool m_sent = false;
    bool m_timedOut = false;
    bool m_tooLong = false;
    bool m_isCutOff = false; ///< by us: its head was all that was wanted
    std::optional<Error> m_ourOwn;
    std::unique_ptr<Clock::Timer> m_timer;
    Waker m_finished;
};

} // namespace

HttpClient::HttpClient(const ManagerFactory &makeManager, Clock &clock, Milliseconds timeout,
                       RateLimiter *limiter, QString caFile, ProxySettings proxy)
    : m_manager(makeManager())
    , m_clock(clock)
    , m_timeout(timeout)
    , m_limiter(limiter)
    , m_caFile(std::move(caFile))
    , m_proxy(std::move(proxy))
    , m_readFiles(&readAhead)
{
}

HttpClient::~HttpClient() = default;

HttpClient::ManagerFactory HttpClient::realNetwork()
{
    return [] {
        auto manager = std::make_unique<CurlManager>();
        manager->setAutoDeleteReplies(false);
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

/// At an address that says http, and hangs up. Whoever shows a certificate there, of whatever
/// worth, speaks TLS; no request goes out on it.
QCoro::Task<bool> HttpClient::isTlsThere(QUrl url, Cancellation &cancel)
{
    HttpRequest probe;
    probe.url.setScheme(u"https"_s);
    probe.url.setHost(url.host());
    probe.url.setPort(url.port(80));
    auto networked = networkRequest(probe);
    networked.setAttribute(trustAttribute, QVariant::fromValue(trustNobody()));
    const auto manager = m_manager;
    Transfer transfer(manager->head(networked), nullptr, probe, m_clock, longestProbe, cancel);
    co_await transfer.finished().woken();
    co_return transfer.facts().networkError == QNetworkReply::SslHandshakeFailedError;
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
    const auto way = wayTo(request.url, m_proxy);
    if (!way)
        co_return tl::unexpected<Error>(way.error());
    networked.setAttribute(proxyAttribute, QVariant::fromValue(*way));
    if (request.url.scheme() == "https"_L1 || way->type == ProxyWay::Type::Https) {
        auto trusted = trust();
        if (!trusted)
            co_return tl::unexpected<Error>(trusted.error());
        networked.setAttribute(trustAttribute, QVariant::fromValue(*trusted));
    }
    std::unique_ptr<StreamBody> body;
    if (!request.body.empty()) {
        body =
            std::make_unique<StreamBody>(std::move(request.body), m_clock, m_limiter, m_readFiles);
        networked.setHeader(QNetworkRequest::ContentLengthHeader, body->contentLength());
    }
    const auto manager = m_manager; // outlives the reply
    auto *reply = begin(*manager, networked, request.method, body.get());
    Transfer transfer(reply, body.get(), request, m_clock, m_timeout, cancel);
    co_await transfer.finished().woken();

    if (const auto took = reply->attribute(CurlReply::handshakeAttribute); took.isValid()) {
        const Milliseconds handshake(took.toLongLong());
        m_handshake = std::min(handshake, m_handshake.value_or(handshake));
    }
    auto facts = transfer.facts();
    facts.viaProxy = facts.status == 0 && way->isProxy();
    if (request.cookies != nullptr)
        request.cookies->take(request.url, transfer.setCookie(), networked.rawHeader("Cookie"));
    if (!request.token.isEmpty()) {
        // A server may repeat what it was sent, and its words are shown and journaled.
        facts.body.replace(request.token, "***");
        facts.errorString.replace(QString::fromUtf8(request.token), u"***"_s);
        facts.location =
            QUrl(facts.location.toString().replace(QString::fromUtf8(request.token), u"***"_s));
        facts.answeredBy.replace(request.token, "***");
    }
    m_wasAnswered = m_wasAnswered || facts.status != 0;
    if (request.answers.contains(facts.status) && !facts.ourOwn)
        co_return transfer.answer();
    auto error = classify(facts);
    const bool hungUp = error && error->kind == Kind::ConnectionLost && !m_wasAnswered;
    const bool isReal = qobject_cast<CurlManager *>(manager.get()) != nullptr;
    if (hungUp && isReal && !way->isProxy() && request.url.scheme() == "http"_L1) {
        const bool isTls = co_await isTlsThere(request.url, cancel);
        if (isTls)
            error->kind = Kind::SpeaksNoHttp;
    }
    if (!error)
        co_return transfer.answer();
    // Who set it long ago does not think of it.
    if ((error->kind == Kind::ProxyFault || facts.viaProxy) && !way->variable.isEmpty())
        error->proxyVariable = way->variable;
    // Something on the way spoilt this one; nor do files tell what the API is.
    if (error->kind == Kind::NoWebServer && (m_wasAnswered || !request.isOfApi))
        error->kind = Kind::ConnectionLost;
    if (request.cookies != nullptr)
        error->detail = request.cookies->redacted(error->detail);
    co_return tl::unexpected<Error>(std::move(*error));
}

} // namespace lessonlift
