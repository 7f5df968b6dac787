// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QUrl>

namespace lessonlift
{

/// What is known of a request when it has ended, in whatever way.
struct ReplyFacts {
    int status = 0; ///< 0: no answer was read
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString errorString;
    Cause cause = Cause::Unknown; ///< of the network error, where it is known
    QString host;                 ///< that was asked
    QByteArray method;
    Kind notThere = Kind::RouteMissing; ///< what the API's own 404 says of what was asked for
    QByteArray retryAfter;              ///< the header, raw
    QByteArray date;                    ///< likewise: when it was, by the answer's own clock
    QUrl location;                      ///< where a redirect leads to, whole
    QByteArray answeredBy; ///< what names itself in the answer's head: a proxy, a web server
    QByteArray body;
    bool isOfApi = true;         ///< was asked of the API, which answers in JSON; else a file
    bool viaProxy = false;       ///< the way to the server leads over a proxy
    bool sent = false;           ///< any of it may have left; told only where it went viaProxy
    bool timedOut = false;       ///< we gave up: no byte moved for too long
    bool tooLong = false;        ///< we gave up: the answer passed every sensible size
    std::optional<Error> ourOwn; ///< we gave up: a cancel, or a file that changed
};

/// The error a request ended in; nothing when it was answered 2xx and the answer is complete.
/// Doubtful (may have been carried out) are: no answer, a cut one, 408 and every 5xx. A definite no
/// are: other 4xx, and whatever never reached the server. A proxy that wants other credentials is a
/// ProxyFault with the status 407, however it was learnt. A refusal of the API that is not in the
/// API's own words is a ProxyFault, too: a stranger's. Known of proxies, and counting as what they
/// say, are 408, 413, 429, 502, 503 and 504.
[[nodiscard]] std::optional<Error> classify(const ReplyFacts &facts);

/// Of a page in place of the API's answer: its status, its title and who answered.
[[nodiscard]] QString strangersWords(int status, const QByteArray &body,
                                     const QByteArray &answeredBy);

} // namespace lessonlift
