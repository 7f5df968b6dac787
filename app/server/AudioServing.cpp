// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/AudioServing.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

bool isMissing(const Error &error)
{
    return error.httpStatus == 404 || error.httpStatus == 410;
}

/// It says nothing of the file, nor of how files are served: no answer, or a server in trouble.
bool mayPass(const Error &error)
{
    switch (error.httpStatus) {
    case 0:   // cancelled, too
    case 407: // a proxy's own affair
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
    case 511:
        return true;
    default:
        return false;
    }
}

/// "bytes 0-0/1234", "bytes */0"; nothing where the length is not said ("bytes 0-0/*").
std::optional<qint64> lengthInRange(const QByteArray &contentRange)
{
    const auto slash = contentRange.lastIndexOf('/');
    const auto unit = contentRange.trimmed().left(5).toLower();
    if (slash < 0 || unit != "bytes")
        return std::nullopt;
    bool isNumber = false;
    const auto length = contentRange.mid(slash + 1).trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? std::optional(length) : std::nullopt;
}

} // namespace

bool AudioServing::isLastWord(const Result<qint64> &head, std::optional<qint64> expected)
{
    if (!head) {
        // Some hang up on what they do not serve.
        const bool hungUp = head.error().kind == Kind::ConnectionLost;
        return (mayPass(head.error()) && (!hungUp || m_headTells)) ||
               (isMissing(head.error()) && m_headTells);
    }
    m_headTells = m_headTells || (expected && *head == *expected);
    return m_headTells || !expected;
}

Result<qint64> AudioServing::weigh(const Result<qint64> &head, const Result<qint64> &get)
{
    if (get) {
        m_asksByRange = m_asksByRange || !head || *head != *get;
        return get;
    }
    // GET does not tell either: then HEAD was no worse.
    return head && !isMissing(get.error()) && !mayPass(get.error()) ? head : get;
}

std::optional<qint64> wholeLength(const HttpReply &reply)
{
    const auto &type = reply.contentType;
    if (type.startsWith("text/html") || type.startsWith("application/json")) // in place of the file
        return std::nullopt;
    // It is what counts whatever the status: some say 200 of a part.
    if (reply.status == 206 || reply.status == 416 || !reply.contentRange.isEmpty())
        return lengthInRange(reply.contentRange);
    return reply.contentLength >= 0 ? std::optional(reply.contentLength) : std::nullopt;
}

std::optional<QUrl> redirected(const QUrl &from, const HttpReply &reply)
{
    const auto to = from.resolved(QUrl::fromEncoded(reply.location, QUrl::StrictMode));
    const bool isSafe =
        to.scheme() == "https"_L1 || (to.scheme() == "http"_L1 && from.scheme() == "http"_L1);
    const bool isGood = !reply.location.isEmpty() && to.isValid() && !to.host().isEmpty() &&
                        to.userInfo().isEmpty();
    return isSafe && isGood ? std::optional(to) : std::nullopt;
}

Error audioError(Error error, const QString &url)
{
    if (isMissing(error))
        error.kind = Kind::AudioMissingOnServer;
    else if (!mayPass(error) && error.httpStatus != 500)
        error.kind = Kind::AudioUnverifiable;
    const auto why = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    return withDetail(std::move(error), url + why);
}

} // namespace lessonlift
