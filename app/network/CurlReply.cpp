// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "network/CurlReply.h"

#include "network/Sockets.h"

#include <algorithm>
#include <openssl/ssl.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// libcurl hands on so much at a time.
constexpr long sendBytes = 256L * 1024;
constexpr long receiveBytes = 64L * 1024;
/// Of an answer, in one turn: a small one may unpack to a lot.
constexpr qsizetype mostUnread = 64 * 1024 * 1024;
constexpr long yes = 1;
constexpr long no = 0;

/// Would end the line, and what follows be read as another.
bool breaksTheLine(const QByteArray &value)
{
    const auto isBreak = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return std::ranges::any_of(value, isBreak);
}

} // namespace

CurlReply::CurlReply(std::shared_ptr<CurlLoop> loop, QNetworkAccessManager::Operation operation,
                     const QByteArray &verb, const QNetworkRequest &request, QIODevice *body,
                     const QNetworkProxy &proxy)
    : m_loop(std::move(loop))
    , m_transfer(curl_easy_init(), &curl_easy_cleanup)
    , m_trust(request.attribute(QNetworkRequest::User).value<TlsTrust>())
    , m_body(body)
{
    QNetworkReply::setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    setRequest(verb, body);
    setTls();
    setProxy(proxy);
    if (body != nullptr)
        connect(body, &QIODevice::readyRead, this, &CurlReply::goOn);
    if (!m_loop->add(*this))
        QMetaObject::invokeMethod(
            this, [this] { end(CURLE_FAILED_INIT); }, Qt::QueuedConnection);
}

CurlReply::~CurlReply()
{
    m_loop->remove(*this);
}

CurlReply *CurlReply::of(CURL *transfer)
{
    void *self = nullptr;
    curl_easy_getinfo(transfer, CURLINFO_PRIVATE, &self);
    return static_cast<CurlReply *>(self);
}

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

void CurlReply::setProxy(const QNetworkProxy &proxy)
{
    auto *transfer = m_transfer.get();
    m_viaProxy = proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty();
    if (!m_viaProxy) {
        curl_easy_setopt(transfer, CURLOPT_PROXY, ""); // nor what the environment says
        return;
    }
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    const auto host = QUrl::toAce(proxy.hostName());
    const auto name = host.isEmpty() ? proxy.hostName().toLatin1() : host;
    curl_easy_setopt(transfer, CURLOPT_PROXYTYPE,
                     long(isSocks ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    curl_easy_setopt(transfer, CURLOPT_PROXY,
                     (name.contains(':') ? '[' + name + ']' : name).constData());
    curl_easy_setopt(transfer, CURLOPT_PROXYPORT, long(proxy.port()));
    curl_easy_setopt(transfer, CURLOPT_NOPROXY, "");
    curl_easy_setopt(transfer, CURLOPT_SUPPRESS_CONNECT_HEADERS, yes);
    curl_easy_setopt(transfer, CURLOPT_SOCKS5_AUTH, long(CURLAUTH_BASIC));
    if (proxy.user().isEmpty())
        return;
    curl_easy_setopt(transfer, CURLOPT_PROXYUSERNAME, proxy.user().toUtf8().constData());
    curl_easy_setopt(transfer, CURLOPT_PROXYPASSWORD, proxy.password().toUtf8().constData());
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
    if (static_cast<CurlReply *>(self)->m_isBegun)
        return CURL_SOCKET_BAD; // libcurl would send it once more
    return openSocket(*address);
}

CURLcode CurlReply::onTls(CURL * /*transfer*/, void *context, void *self)
{
    const auto &trust = static_cast<CurlReply *>(self)->m_trust;
    if (!trust)
        return CURLE_SSL_CACERT_BADFILE; // nobody said whom to believe, so nobody is
    SSL_CTX_set1_cert_store(static_cast<SSL_CTX *>(context), trust.get());
    return CURLE_OK;
}

int CurlReply::onConnected(void *self, char * /*theirs*/, char * /*ours*/, int /*theirPort*/,
                           int /*ourPort*/)
{
    auto &reply = *static_cast<CurlReply *>(self);
    if (reply.m_isBegun)
        return CURL_PREREQFUNC_ABORT;
    reply.m_isBegun = reply.m_body != nullptr;
    Q_EMIT reply.requestSent();
    return CURL_PREREQFUNC_OK;
}

size_t CurlReply::onBody(char *bytes, size_t one, size_t size, void *self)
{
    auto &reply = *static_cast<CurlReply *>(self);
    const auto read = reply.m_body->read(bytes, static_cast<qint64>(one * size));
    reply.m_waitsForBody = read == 0 && !reply.m_body->atEnd();
    if (reply.m_waitsForBody)
        return CURL_READFUNC_PAUSE;
    return read <= 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(read); // shorter than was said
}

void CurlReply::goOn()
{
    if (std::exchange(m_waitsForBody, false))
        curl_easy_pause(m_transfer.get(), CURLPAUSE_CONT);
}

size_t CurlReply::onHead(char *line, size_t one, size_t size, void *self)
{
    static_cast<CurlReply *>(self)->takeHead(
        QByteArray::fromRawData(line, static_cast<qsizetype>(one * size)));
    return one * size;
}

/// Of all heads before the answer's own (1xx) nothing stays; what follows an answer is not looked
/// at.
void CurlReply::takeHead(const QByteArray &line)
{
    if (m_status != 0)
        return;
    if (!std::exchange(m_isInHead, true)) { // the status
        m_head.clear();
        return;
    }
    if (line.trimmed().isEmpty()) {
        long status = 0;
        curl_easy_getinfo(m_transfer.get(), CURLINFO_RESPONSE_CODE, &status);
        m_isInHead = false;
        m_status = status < 200 ? 0 : static_cast<int>(status);
        m_loop->touch(*this);
        return;
    }
    const auto colon = line.indexOf(':');
    const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (colon > 0 && !isFolded)
        m_head.append({line.left(colon), line.mid(colon + 1).trimmed()});
}

size_t CurlReply::onAnswer(char *bytes, size_t one, size_t size, void *self)
{
    auto &reply = *static_cast<CurlReply *>(self);
    const auto more = static_cast<qsizetype>(one * size);
    if (reply.m_arrived.size() + more > mostUnread)
        return CURL_WRITEFUNC_ERROR;
    if (reply.m_arrived.isEmpty())
        reply.m_loop->touch(reply);
    reply.m_arrived.append(bytes, more);
    return one * size;
}

void CurlReply::tell()
{
    if (isFinished())
        return;
    const QPointer<CurlReply> alive(this);
    if (m_status != 0 && !attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_status);
        for (const auto &[name, value] : std::as_const(m_head))
            setRawHeader(name, value);
        Q_EMIT metaDataChanged();
    }
    if (alive && !m_arrived.isEmpty())
        Q_EMIT readyRead();
}

void CurlReply::end(CURLcode code)
{
    const auto fault = faultOf(code);
    finish(fault.error, fault.words);
}

NetworkFault CurlReply::faultOf(CURLcode code)
{
    auto *transfer = m_transfer.get();
    CurlEnd end;
    end.code = code;
    end.words = QString::fromUtf8(m_words[0] != 0 ? m_words.data() : curl_easy_strerror(code));
    end.host = url().host();
    end.viaProxy = m_viaProxy;
    end.isBegun = m_isBegun;
    curl_easy_getinfo(transfer, CURLINFO_OS_ERRNO, &end.systemError);
    curl_easy_getinfo(transfer, CURLINFO_HTTP_CONNECTCODE, &end.proxyStatus);
    long proxyError = 0;
    curl_easy_getinfo(transfer, CURLINFO_PROXY_ERROR, &proxyError);
    end.proxyError = static_cast<CURLproxycode>(proxyError);
    curl_off_t sent = 0;
    curl_easy_getinfo(transfer, CURLINFO_SIZE_UPLOAD_T, &sent);
    if (code == CURLE_OK && m_status < 300 && sent < m_length)
        return {RemoteHostClosedError, u"answered before all of it was sent"_s};
    return networkFault(end);
}

void CurlReply::abort()
{
    if (m_loop->isInside()) { // libcurl, which is telling us something, cannot be told to end it
        QMetaObject::invokeMethod(this, &CurlReply::abort, Qt::QueuedConnection);
        return;
    }
    finish(OperationCanceledError, u"Operation canceled"_s);
}

void CurlReply::finish(QNetworkReply::NetworkError error, const QString &words)
{
    if (isFinished())
        return;
    m_loop->remove(*this);
    setFinished(true);
    const QPointer<CurlReply> alive(this);
    if (error != NoError) {
        setError(error, words);
        Q_EMIT errorOccurred(error);
    }
    if (alive)
        Q_EMIT finished();
}

qint64 CurlReply::bytesAvailable() const
{
    return m_arrived.size() + QNetworkReply::bytesAvailable();
}

qint64 CurlReply::readData(char *data, qint64 most)
{
    if (m_arrived.isEmpty())
        return isFinished() ? -1 : 0;
    const auto given = std::min<qint64>(most, m_arrived.size());
    std::copy_n(m_arrived.constData(), given, data);
    m_arrived.remove(0, given);
    return given;
}

} // namespace lessonlift
