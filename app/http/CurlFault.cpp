// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/CurlFault.h"

#include <cerrno>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr long wantsCredentials = 407;

Cause causeOf(long systemError)
{
    switch (systemError) {
    case ECONNREFUSED:
        return Cause::NothingListens;
    case ENETUNREACH:
    case EHOSTUNREACH:
        return Cause::NoRoute;
    case ETIMEDOUT:
        return Cause::KindSaysIt;
    default:
        return Cause::Unknown;
    }
}

NetworkFault notConnected(const CurlEnd &end)
{
    const auto words =
        end.systemError == 0 ? end.words : qt_error_string(static_cast<int>(end.systemError));
    return {end.viaProxy ? QNetworkReply::ProxyConnectionRefusedError
                         : QNetworkReply::ConnectionRefusedError,
            words, causeOf(end.systemError)};
}

/// The line broke. What libcurl was at when it noticed is nothing to people.
NetworkFault closed(const CurlEnd &end)
{
    switch (end.code) {
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_SSL_CONNECT_ERROR:
        return {QNetworkReply::RemoteHostClosedError, end.words, Cause::KindSaysIt};
    default:
        return {QNetworkReply::RemoteHostClosedError, end.words};
    }
}

NetworkFault refusedByProxy(const CurlEnd &end)
{
    const bool wants = end.proxyStatus == wantsCredentials ||
                       end.proxyError == CURLPX_USER_REJECTED || end.proxyError == CURLPX_NO_AUTH;
    return {wants ? QNetworkReply::ProxyAuthenticationRequiredError
                  : QNetworkReply::UnknownProxyError,
            end.words};
}

/// libcurl has one code for all that goes wrong in a handshake, a lost connection among it. What it
/// does not believe itself has another; here are those whom the server does not believe, and
/// whoever speaks no TLS, or none that we do.
NetworkFault failedHandshake(const CurlEnd &end)
{
    const auto says = [&end](QLatin1StringView words) { return end.words.contains(words); };
    if (!says("routines::"_L1) || says("unexpected eof"_L1))
        return closed(end);
    const bool isAboutTrust =
        says("certificate"_L1) || says("unknown ca"_L1) || says("asn1"_L1) || says("x509"_L1);
    return {isAboutTrust ? QNetworkReply::SslHandshakeFailedError
                         : QNetworkReply::ProtocolUnknownError,
            end.words};
}

} // namespace

NetworkFault networkFault(const CurlEnd &end)
{
    if (end.code == CURLE_OK)
        return {};
    if (end.code == CURLE_UNSUPPORTED_PROTOCOL) // what answers speaks no HTTP
        return {QNetworkReply::ProtocolFailure, end.words};
    if (end.isBegun) {
        // Not sent a second time, libcurl tells why that failed.
        const bool isSecond = end.code == CURLE_COULDNT_CONNECT ||
                              end.code == CURLE_ABORTED_BY_CALLBACK ||
                              end.code == CURLE_SEND_FAIL_REWIND;
        if (isSecond)
            return {QNetworkReply::RemoteHostClosedError, u"Empty reply from server"_s,
                    Cause::KindSaysIt};
        return closed(end);
    }
    const bool isAnswered = end.proxyStatus != 0 && end.proxyStatus / 100 != 2;
    if (isAnswered || end.code == CURLE_PROXY)
        return refusedByProxy(end);
    switch (end.code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {QNetworkReply::ProxyNotFoundError, end.words};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {QNetworkReply::HostNotFoundError, end.words, Cause::NoSuchHost};
    case CURLE_COULDNT_CONNECT:
        return notConnected(end);
    case CURLE_SSL_CONNECT_ERROR:
        return failedHandshake(end);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return {QNetworkReply::SslHandshakeFailedError, end.words};
    default:
        return closed(end);
    }
}

} // namespace lessonlift
