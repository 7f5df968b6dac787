// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <curl/curl.h>
#include <QNetworkReply>

namespace lessonlift
{

/// What libcurl knows of a transfer that ended before its answer did.
struct CurlEnd {
    CURLcode code = CURLE_OK;
    QString words;                        ///< libcurl's own, English
    long systemError = 0;                 ///< errno of a connection that could not be made
    long proxyStatus = 0;                 ///< how a proxy answered CONNECT; 0: not, or not asked
    CURLproxycode proxyError = CURLPX_OK; ///< of SOCKS
    bool viaProxy = false;
    bool isBegun = false; ///< a body may have left: what came later says nothing of that
};

struct NetworkFault {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString words;
    Cause cause = Cause::Unknown;
};

/// The same in Qt's terms. Told apart is only what matters to whoever sent the request: what never
/// reached the server, what a proxy refused, whom TLS does not believe, what speaks no TLS
/// (ProtocolUnknownError), and all else. Pure.
[[nodiscard]] NetworkFault networkFault(const CurlEnd &end);

} // namespace lessonlift
