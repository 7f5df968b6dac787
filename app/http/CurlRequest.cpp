// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What libcurl is told of a request.
#include "http/CurlReply.h"
#include "http/Sockets.h"

#include <algorithm>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// libcurl hands on so much at a time.
constexpr long sendBytes = 256L * 1024;
constexpr long receiveBytes = 64L * 1024;
constexpr long yes = 1;
constexpr long no = 0;

/// In seconds: servers like Node close what has rested for five.
constexpr long longestRest = 4;

long curlType(ProxyWay::Type type)
{
    switch (type) {
    case ProxyWay::Type::None:
    case ProxyWay::Type::Http:
        return CURLPROXY_HTTP;
    case ProxyWay::Type::Https:
        return CURLPROXY_HTTPS;
    case ProxyWay::Type::Socks4:
        return CURLPROXY_SOCKS4;
    case ProxyWay::Type::Socks5:
        return CURLPROXY_SOCKS5;
    case ProxyWay::Type::Socks4a:
        return CURLPROXY_SOCKS4A;
    case ProxyWay::Type::Socks5h:
        return CURLPROXY_SOCKS5_HOSTNAME;
    }
    Q_UNREACHABLE();
}

/// Would end the line, and what follows be read as another.
bool breaksTheLine(const QByteArray &value)
{
    const auto isBreak = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return std::ranges::any_of(value, isBreak);
}

} // namespace

void CurlReply::setRequest(const QByteArray &verb, const QIODevice *body)
{
    auto *transfer = m_transfer.get();
    curl_easy_setopt(transfer, CURLOPT_PRIVATE, this);
    curl_easy_setopt(transfer, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(transfer, CURLOPT_NOSIGNAL, yes);
    curl_easy_setopt(transfer, CURLOPT_QUICK_EXIT, yes); // waits for no look-up of a name
    curl_easy_setopt(transfer, CURLOPT_URL, url().toEncoded().constData());
    curl_easy_setopt(transfer, CURLOPT_PATH_AS_IS, yes);
    curl_easy_setopt(transfer, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(transfer, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(transfer, CURLOPT_FOLLOWLOCATION, no);
    curl_easy_setopt(transfer, CURLOPT_BUFFERSIZE, receiveBytes);
    curl_easy_setopt(transfer, CURLOPT_OPENSOCKETFUNCTION, &CurlReply::onSocketWanted);
    curl_easy_setopt(transfer, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(transfer, CURLOPT_CLOSESOCKETFUNCTION, &CurlLoop::onClose);
    curl_easy_setopt(transfer, CURLOPT_CLOSESOCKETDATA, m_loop.get());
    curl_easy_setopt(transfer, CURLOPT_PREREQFUNCTION, &CurlReply::onConnected);
    curl_easy_setopt(transfer, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(transfer, CURLOPT_HEADERFUNCTION, &CurlReply::onHead);
    curl_easy_setopt(transfer, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(transfer, CURLOPT_WRITEFUNCTION, &CurlReply::onAnswer);
    curl_easy_setopt(transfer, CURLOPT_WRITEDATA, this);
    setHeaders();

    if (body != nullptr) {
        const auto told = request().header(QNetworkRequest::ContentLengthHeader);
        m_length = told.isValid() ? told.toLongLong() : body->size();
        curl_easy_setopt(transfer, CURLOPT_UPLOAD, yes);
        curl_easy_setopt(transfer, CURLOPT_UPLOAD_BUFFERSIZE, sendBytes);
        curl_easy_setopt(transfer, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_length));
        curl_easy_setopt(transfer, CURLOPT_READFUNCTION, &CurlReply::onBody);
        curl_easy_setopt(transfer, CURLOPT_READDATA, this);
        curl_easy_setopt(transfer, CURLOPT_CUSTOMREQUEST, verb.constData());
    } else if (verb == "HEAD") {
        curl_easy_setopt(transfer, CURLOPT_NOBODY, yes);
    } else {
        curl_easy_setopt(transfer, CURLOPT_CUSTOMREQUEST, verb.constData());
    }
}

void CurlReply::setHeaders()
{
    auto *transfer = m_transfer.get();
    auto headers = curl_slist_append(nullptr, "Expect:"); // nobody is asked before the body is sent
    for (const auto &name : request().rawHeaderList()) {
        const auto value = request().rawHeader(name);
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0 && !breaksTheLine(value))
            headers = curl_slist_append(headers, (name + ": " + value).constData());
    }
    m_headers.reset(headers);
    curl_easy_setopt(transfer, CURLOPT_HTTPHEADER, headers);
    if (!request().hasRawHeader("Accept-Encoding"))
        curl_easy_setopt(transfer, CURLOPT_ACCEPT_ENCODING, "gzip");
}

void CurlReply::setTls()
{
    auto *transfer = m_transfer.get();
    curl_easy_setopt(transfer, CURLOPT_SHARE, m_loop->shared());
    curl_easy_setopt(transfer, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    // Not libcurl's own list of authorities, but the request's.
    curl_easy_setopt(transfer, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(transfer, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(transfer, CURLOPT_CA_CACHE_TIMEOUT, no);
    curl_easy_setopt(transfer, CURLOPT_SSL_CTX_FUNCTION, &CurlReply::onTls);
    curl_easy_setopt(transfer, CURLOPT_SSL_CTX_DATA, this);
}

/// A server may close a connection that rests at the very moment when a body goes onto it, and a
/// body is not sent a second time.
void CurlReply::setConnection()
{
    if (m_body == nullptr)
        return;
    auto *transfer = m_transfer.get();
    curl_easy_setopt(transfer, CURLOPT_MAXAGE_CONN, longestRest);
    if (m_loop->losesBodies())
        curl_easy_setopt(transfer, CURLOPT_FRESH_CONNECT, yes);
}

void CurlReply::setProxy(const ProxyWay &proxy)
{
    auto *transfer = m_transfer.get();
    m_viaProxy = proxy.isProxy();
    if (!m_viaProxy) {
        curl_easy_setopt(transfer, CURLOPT_PROXY, ""); // nor what the environment says
        return;
    }
    const auto host = QUrl::toAce(proxy.host);
    const auto name = host.isEmpty() ? proxy.host.toLatin1() : host;
    curl_easy_setopt(transfer, CURLOPT_PROXYTYPE, curlType(proxy.type));
    curl_easy_setopt(transfer, CURLOPT_PROXY,
                     (name.contains(':') ? '[' + name + ']' : name).constData());
    curl_easy_setopt(transfer, CURLOPT_PROXYPORT, long(proxy.port));
    curl_easy_setopt(transfer, CURLOPT_NOPROXY, "");
    curl_easy_setopt(transfer, CURLOPT_SUPPRESS_CONNECT_HEADERS, yes);
    curl_easy_setopt(transfer, CURLOPT_SOCKS5_AUTH, long(CURLAUTH_BASIC));
    curl_easy_setopt(transfer, CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(transfer, CURLOPT_PROXY_CAINFO, nullptr);
    curl_easy_setopt(transfer, CURLOPT_PROXY_CAPATH, nullptr);
    if (proxy.user.isEmpty())
        return;
    curl_easy_setopt(transfer, CURLOPT_PROXYUSERNAME, proxy.user.toUtf8().constData());
    curl_easy_setopt(transfer, CURLOPT_PROXYPASSWORD, proxy.password.constData());
    // Of plain http at once, unasked: a body that is read only once cannot be sent again when the
    // proxy has asked. A tunnel is made before there is a body.
    const bool isTunnel = url().scheme() == "https"_L1;
    // Neither Negotiate nor GSS-API: they ask other servers, and wait for them.
    constexpr long any = CURLAUTH_BASIC | CURLAUTH_DIGEST | CURLAUTH_NTLM;
    curl_easy_setopt(transfer, CURLOPT_PROXYAUTH, isTunnel ? any : long(CURLAUTH_BASIC));
}

curl_socket_t CurlReply::onSocketWanted(void *self, curlsocktype /*purpose*/,
                                        curl_sockaddr *address)
{
    const auto *reply = static_cast<CurlReply *>(self);
    if (reply->m_isBegun)
        return CURL_SOCKET_BAD; // libcurl would send it once more
    return reply->m_loop->open(*address);
}

CURLcode CurlReply::onTls(CURL * /*transfer*/, void *context, void *self)
{
    const auto &trust = static_cast<CurlReply *>(self)->m_trust;
    if (!trust)
        return CURLE_SSL_CACERT_BADFILE; // nobody said whom to believe, so nobody is
    SSL_CTX_set1_cert_store(static_cast<SSL_CTX *>(context), trust.get());
    return CURLE_OK;
}

} // namespace lessonlift
