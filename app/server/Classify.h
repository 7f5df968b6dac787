// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QNetworkReply>

namespace lessonlift
{

/// What is known of a request when it has ended, in whatever way.
struct ReplyFacts {
    int status = 0; ///< 0: no answer was read
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString errorString;
    QByteArray contentType;
    QByteArray retryAfter; ///< the header, raw
    QByteArray body;
    bool viaProxy = false;       ///< the way to the server leads over a proxy
    bool sent = false;           ///< any of it may have left; told only where it went viaProxy
    bool timedOut = false;       ///< we gave up: no byte moved for too long
    bool tooLong = false;        ///< we gave up: the answer passed every sensible size
    std::optional<Error> ourOwn; ///< we gave up: a cancel, or a file that changed
};

/// The error a request ended in; nothing when it was answered 2xx and the answer is complete.
/// Doubtful (may have been carried out) are: no answer, a cut one, 408 and every 5xx. A definite no
/// are: other 4xx, and whatever never reached the server. A proxy that wants other credentials is a
/// ProxyFault with the status 407, however it was learnt.
[[nodiscard]] std::optional<Error> classify(const ReplyFacts &facts);

/// Retry-After: seconds, or an HTTP date seen from `now`. Never negative, at most an hour.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header,
                                                                       const QDateTime &now);

} // namespace lessonlift
