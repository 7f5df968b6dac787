// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/Classify.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

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

bool isJson(const ReplyFacts &facts)
{
    return facts.contentType.contains("json") && !QJsonDocument::fromJson(facts.body).isNull();
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

Verdict verdictOfStatus(const ReplyFacts &facts, const QString &message)
{
    switch (facts.status) {
    case 400:
        return verdictOfBadRequest(message);
    case 401:
        return {Kind::NotSignedIn, false};
    case 403:
        return {Kind::Forbidden, false};
    case 404:
        return {isJson(facts) && !message.startsWith("Cannot "_L1) ? Kind::LessonGone
                                                                   : Kind::RouteMissing,
                false};
    case 407: // the proxy kept it
        return {Kind::ProxyFault, false};
    case 408:
        return {Kind::Timeout, true};
    case 413:
        return {Kind::TooLarge, false};
    case 429:
        return {Kind::Busy, false};
    case 503:
        // Also what proxies say, and servers of theirs, that have waited in vain for an answer.
        return {Kind::Busy, true};
    default:
        break;
    }
    if (facts.status >= 500 || facts.status < 200)
        return {Kind::ServerFault, true};
    if (facts.status >= 400)
        return {Kind::Rejected, false};
    return {Kind::Redirected, false};
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header,
                                                         const QDateTime &now)
{
    const auto text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 ms = text.toLongLong(&isNumber);
    if (isNumber) {
        ms = std::clamp<qint64>(ms, 0, 3600) * 1000;
    } else {
        const auto date = QLocale::c().toDateTime(QString::fromLatin1(text).section(u' ', 0, 4),
                                                  u"ddd, dd MMM yyyy hh:mm:ss"_s);
        if (!date.isValid())
            return std::nullopt;
        ms = now.msecsTo(QDateTime(date.date(), date.time(), Qt::UTC));
    }
    return std::chrono::milliseconds(std::clamp<qint64>(ms, 0, 3'600'000));
}

std::optional<Error> classify(const ReplyFacts &facts)
{
    const bool answered = facts.status != 0;
    const bool success = facts.status >= 200 && facts.status < 300;
    const bool complete = facts.networkError == QNetworkReply::NoError && !facts.timedOut;
    if (success && complete && !facts.ourOwn && !facts.tooLong)
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
        error.detail = message.isEmpty() ? u"HTTP %1"_s.arg(facts.status)
                                         : u"HTTP %1: %2"_s.arg(facts.status).arg(message);
        error.retryAfter = parseRetryAfter(facts.retryAfter, QDateTime::currentDateTimeUtc());
    } else if (facts.timedOut) {
        error.kind = Kind::Timeout;
        error.doubtful = true;
    } else {
        const auto verdict =
            answered ? Verdict{Kind::ConnectionLost, true} : verdictOfNetworkError(facts);
        error.kind = verdict.kind;
        error.doubtful = verdict.doubtful;
        error.detail = facts.errorString;
        if (facts.networkError == QNetworkReply::ProxyAuthenticationRequiredError)
            error.httpStatus = 407;
    }
    return error;
}

} // namespace lessonlift
