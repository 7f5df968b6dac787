// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Classify.h"

#include "http/PageTitle.h"
#include "http/RetryAfter.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct Verdict {
    Kind kind;
    bool doubtful;
};

constexpr qsizetype longestMessage = 300;
constexpr qsizetype longestName = 60;

bool isComplete(const ReplyFacts &facts)
{
    return facts.networkError == QNetworkReply::NoError && !facts.timedOut;
}

/// It says what was wrong, or says the status once more; others who answer in JSON seldom do.
bool isOfTheApi(const ReplyFacts &facts)
{
    const auto json = QJsonDocument::fromJson(facts.body).object();
    const auto message = json.value("message"_L1);
    return message.isString() || message.isArray() ||
           json.value("statusCode"_L1).toInt() == facts.status;
}

/// Somebody between us and the API refused in its place. Of an answer that was cut nobody can tell.
bool isStrangers(const ReplyFacts &facts)
{
    const bool saysNothing = facts.status >= 500 && facts.body.trimmed().isEmpty();
    return facts.isOfApi && isComplete(facts) && !saysNothing && !isOfTheApi(facts);
}

/// A web server's page about plain http at a port for TLS.
bool wantsTls(const ReplyFacts &facts)
{
    const auto page = facts.body.toLower();
    return facts.status == 400 && (page.contains("https port") || page.contains("https server") ||
                                   page.contains("ssl-enabled") || page.contains("tls-enabled"));
}

/// Without what may be secret in it.
QString whereTo(const QUrl &location)
{
    const auto place =
        location.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return place.toString(QUrl::EncodeSpaces).left(longestMessage);
}

/// The server's own words, where there are any; a proxy's page is not worth showing.
QString messageOf(const ReplyFacts &facts)
{
    const auto message = QJsonDocument::fromJson(facts.body).object().value("message"_L1);
    if (message.isString())
        return message.toString().left(longestMessage);
    if (message.isArray() && message.toArray().at(0).isString())
        return message.toArray().at(0).toString().left(longestMessage);
    return {};
}

Verdict verdictOfNetworkError(const ReplyFacts &facts)
{
    switch (facts.networkError) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return {facts.viaProxy ? Kind::ProxyFault : Kind::Offline, false};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {Kind::ProxyFault, false};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::TlsUntrusted, false};
    case QNetworkReply::ProtocolUnknownError:
        return {Kind::SpeaksNoTls, false};
    case QNetworkReply::ProtocolFailure:
        return {Kind::NoWebServer, true};
    case QNetworkReply::TimeoutError:
        return {Kind::Timeout, true};
    case QNetworkReply::RemoteHostClosedError:
        // The proxy hung up before there was a tunnel.
        if (facts.viaProxy && !facts.sent)
            return {Kind::ProxyFault, false};
        return {Kind::ConnectionLost, true};
    default:
        return {Kind::ConnectionLost, true};
    }
}

Verdict verdictOfBadRequest(const QString &message)
{
    return {message.contains("Field value too long"_L1) ? Kind::FieldTooLong : Kind::Rejected,
            false};
}

/// What keeps its meaning whoever says it.
std::optional<Verdict> verdictOfAnyone(const ReplyFacts &facts)
{
    switch (facts.status) {
    case 407: // the proxy kept it
    case 511: // the network's sign-in page
        return Verdict{Kind::ProxyFault, false};
    case 408:
        return Verdict{Kind::Timeout, true};
    case 413:
        return Verdict{Kind::TooLarge, false};
    case 429:
        return Verdict{Kind::Busy, false};
    case 502:
    case 504:
        return Verdict{Kind::ServerFault, true};
    case 503:
        // Also what proxies say, and servers of theirs, that have waited in vain for an answer.
        return Verdict{Kind::Busy, true};
    default:
        break;
    }
    if (facts.status < 200)
        return Verdict{Kind::ServerFault, true};
    if (facts.status < 400)
        return Verdict{Kind::Redirected, false};
    return std::nullopt;
}

/// Frameworks say so of a route that they do not have.
bool saysNoRoute(const QString &message, const QByteArray &method)
{
    const auto words = message.split(u' ');
    return words.value(0) == "Cannot"_L1 && words.value(1) == QLatin1StringView(method);
}

/// One that knows no such route for another method than was sent had not our request before it.
Kind verdictOfNotThere(const ReplyFacts &facts, const QString &message)
{
    if (!isOfTheApi(facts) || saysNoRoute(message, facts.method))
        return Kind::RouteMissing;
    const auto isMethod = [&message](const char *method) { return saysNoRoute(message, method); };
    static constexpr std::array methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    return std::ranges::any_of(methods, isMethod) ? Kind::ProxyFault : facts.notThere;
}

Verdict verdictOfStatus(const ReplyFacts &facts, const QString &message)
{
    if (const auto verdict = verdictOfAnyone(facts))
        return *verdict;
    if (wantsTls(facts))
        return {Kind::SpeaksNoHttp, false};
    if (isStrangers(facts))
        return {Kind::ProxyFault, facts.status >= 500};
    switch (facts.status) {
    case 400:
        return verdictOfBadRequest(message);
    case 401:
        return {Kind::NotSignedIn, false};
    case 403:
        return {Kind::Forbidden, false};
    case 404:
        return {verdictOfNotThere(facts, message), false};
    default:
        break;
    }
    if (facts.status >= 500)
        return {Kind::ServerFault, true};
    return {Kind::Rejected, false};
}

/// In the server's words, or what a page in its place is called.
QString detailOf(const ReplyFacts &facts, const QString &message)
{
    const auto status = u"HTTP %1"_s.arg(facts.status);
    if (facts.status >= 300 && facts.status < 400 && facts.location.isValid())
        return status + u": "_s + whereTo(facts.location);
    if (!message.isEmpty() && isOfTheApi(facts))
        return status + u": "_s + message;
    return strangersWords(facts.status, facts.body, facts.answeredBy);
}

} // namespace

QString strangersWords(int status, const QByteArray &body, const QByteArray &answeredBy)
{
    auto words = u"HTTP %1"_s.arg(status);
    if (const auto title = pageTitle(body); !title.isEmpty())
        words += u": "_s + title;
    if (!answeredBy.isEmpty())
        words += u" ("_s + QString::fromLatin1(answeredBy.left(longestName)) + u')';
    return words;
}

std::optional<Error> classify(const ReplyFacts &facts)
{
    const bool answered = facts.status != 0;
    const bool success = facts.status >= 200 && facts.status < 300;
    if (success && isComplete(facts) && !facts.ourOwn && !facts.tooLong)
        return std::nullopt;

    Error error;
    error.httpStatus = facts.status;
    if (facts.ourOwn) {
        error = *facts.ourOwn;
    } else if (facts.tooLong) {
        error.kind = Kind::BadAnswer;
        error.detail = u"the answer is too long"_s;
        error.doubtful = true;
    } else if (answered && !success) {
        // The status was read, so how the rest of the answer ended does not matter.
        const QString message = messageOf(facts);
        const auto verdict = verdictOfStatus(facts, message);
        error.kind = verdict.kind;
        error.doubtful = verdict.doubtful;
        error.detail = detailOf(facts, message);
        error.retryAfter = parseRetryAfter(facts.retryAfter, facts.date);
    } else if (facts.timedOut) {
        error.kind = Kind::Timeout;
        error.doubtful = true;
    } else {
        const auto verdict =
            answered ? Verdict{Kind::ConnectionLost, true} : verdictOfNetworkError(facts);
        error.kind = verdict.kind;
        error.doubtful = verdict.doubtful;
        if (error.kind != Kind::NoWebServer) // of that the library speaks of HTTP/0.9
            error.detail = facts.errorString;
        error.cause = facts.cause;
        if (error.cause == Cause::NoSuchHost)
            error.about = facts.host;
        if (facts.networkError == QNetworkReply::ProxyAuthenticationRequiredError)
            error.httpStatus = 407;
    }
    return error;
}

} // namespace lessonlift
