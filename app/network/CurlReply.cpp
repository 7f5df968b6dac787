// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "network/CurlReply.h"

#include "network/CurlFault.h"

#include <openssl/ssl.h>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

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
    m_loop->add(*this);
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
    curl_easy_setopt(transfer, CURLOPT_PREREQFUNCTION, &CurlReply::onConnected);
    curl_easy_setopt(transfer, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(transfer, CURLOPT_HEADERFUNCTION, &CurlReply::onHead);
    curl_easy_setopt(transfer, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(transfer, CURLOPT_WRITEFUNCTION, &CurlReply::onAnswer);
    curl_easy_setopt(transfer, CURLOPT_WRITEDATA, this);

    auto headers = curl_slist_append(nullptr, "Expect:"); // nobody is asked before the body is sent
    for (const auto &name : request().rawHeaderList()) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            headers =
                curl_slist_append(headers, (name + ": " + request().rawHeader(name)).constData());
    }
    m_headers.reset(headers);
    curl_easy_setopt(transfer, CURLOPT_HTTPHEADER, headers);
    if (!request().hasRawHeader("Accept-Encoding"))
        curl_easy_setopt(transfer, CURLOPT_ACCEPT_ENCODING, ""); // all it can undo

    if (body != nullptr) {
        const auto told = request().header(QNetworkRequest::ContentLengthHeader);
        const qint64 length = told.isValid() ? told.toLongLong() : body->size();
        curl_easy_setopt(transfer, CURLOPT_UPLOAD, yes);
        curl_easy_setopt(transfer, CURLOPT_UPLOAD_BUFFERSIZE, sendBytes);
        curl_easy_setopt(transfer, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(length));
        curl_easy_setopt(transfer, CURLOPT_READFUNCTION, &CurlReply::onBody);
        curl_easy_setopt(transfer, CURLOPT_READDATA, this);
        curl_easy_setopt(transfer, CURLOPT_CUSTOMREQUEST, verb.constData());
    } else if (verb == "HEAD") {
        curl_easy_setopt(transfer, CURLOPT_NOBODY, yes);
    } else {
        curl_easy_setopt(transfer, CURLOPT_CUSTOMREQUEST, verb.constData());
    }
}

void CurlReply::setTls()
{
    auto *transfer = m_transfer.get();
    curl_easy_setopt(transfer, CURLOPT_SHARE, m_loop->shared());
    curl_easy_setopt(transfer, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    // Not libcurl's own list of authorities, but the request's.
    curl_easy_setopt(transfer, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(transfer, CURLOPT_CAPATH, nullptr);
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
    if (proxy.user().isEmpty())
        return;
    curl_easy_setopt(transfer, CURLOPT_PROXYUSERNAME, proxy.user().toUtf8().constData());
    curl_easy_setopt(transfer, CURLOPT_PROXYPASSWORD, proxy.password().toUtf8().constData());
    // Of plain http at once, unasked: a body that is read only once cannot be sent again when the
    // proxy has asked. A tunnel is made before there is a body.
    const bool isTunnel = url().scheme() == "https"_L1;
    curl_easy_setopt(transfer, CURLOPT_PROXYAUTH, long(isTunnel ? CURLAUTH_ANY : CURLAUTH_BASIC));
}

curl_socket_t CurlReply::onSocketWanted(void * /*self*/, curlsocktype /*purpose*/,
                                        curl_sockaddr *address)
{
    // Not to be inherited by programs that are started meanwhile.
#ifdef SOCK_CLOEXEC
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
#else
    return ::socket(address->family, address->socktype, address->protocol);
#endif
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
    Q_EMIT static_cast<CurlReply *>(self)->requestSent();
    return CURL_PREREQFUNC_OK;
}

size_t CurlReply::onBody(char *bytes, size_t one, size_t size, void *self)
{
    auto &reply = *static_cast<CurlReply *>(self);
    const auto read = reply.m_body->read(bytes, static_cast<qint64>(one * size));
    reply.m_waitsForBody = read == 0 && !reply.m_body->atEnd();
    if (reply.m_waitsForBody)
        return CURL_READFUNC_PAUSE;
    return read < 0 ? 0 : static_cast<size_t>(read);
}

void CurlReply::goOn()
{
    if (std::exchange(m_waitsForBody, false))
        curl_easy_pause(m_transfer.get(), CURLPAUSE_CONT);
}

size_t CurlReply::onHead(char *line, size_t one, size_t size, void *self)
{
    static_cast<CurlReply *>(self)->takeHead(
        QByteArray(line, static_cast<qsizetype>(one * size)).trimmed());
    return one * size;
}

void CurlReply::takeHead(const QByteArray &line)
{
    if (line.startsWith("HTTP/")) {
        m_head.clear();
        return;
    }
    if (const auto colon = line.indexOf(':'); colon > 0) {
        m_head.append({line.left(colon), line.mid(colon + 1).trimmed()});
        return;
    }
    long status = 0;
    curl_easy_getinfo(m_transfer.get(), CURLINFO_RESPONSE_CODE, &status);
    if (!line.isEmpty() || status < 200)
        return;
    m_status = static_cast<int>(status);
    m_loop->touch(*this);
}

size_t CurlReply::onAnswer(char *bytes, size_t one, size_t size, void *self)
{
    auto &reply = *static_cast<CurlReply *>(self);
    if (reply.m_arrived.isEmpty())
        reply.m_loop->touch(reply);
    reply.m_arrived.append(bytes, static_cast<qsizetype>(one * size));
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
    CurlEnd end;
    end.code = code;
    end.words = QString::fromUtf8(m_words[0] != 0 ? m_words.data() : curl_easy_strerror(code));
    end.host = url().host();
    end.viaProxy = m_viaProxy;
    curl_easy_getinfo(m_transfer.get(), CURLINFO_OS_ERRNO, &end.systemError);
    curl_easy_getinfo(m_transfer.get(), CURLINFO_HTTP_CONNECTCODE, &end.proxyStatus);
    long proxyError = 0;
    curl_easy_getinfo(m_transfer.get(), CURLINFO_PROXY_ERROR, &proxyError);
    end.proxyError = static_cast<CURLproxycode>(proxyError);
    const auto fault = networkFault(end);
    finish(fault.error, fault.words);
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
