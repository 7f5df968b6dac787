// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/CurlReply.h"

#include "http/CurlManager.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Of an answer, in one turn: a small one may unpack to a lot.
constexpr qsizetype mostUnread = 64LL * 1024 * 1024;

} // namespace

CurlReply::CurlReply(std::shared_ptr<CurlLoop> loop, QNetworkAccessManager::Operation operation,
                     const QByteArray &verb, const QNetworkRequest &request, QIODevice *body)
    : m_loop(std::move(loop))
    , m_transfer(curl_easy_init(), &curl_easy_cleanup)
    , m_trust(request.attribute(trustAttribute).value<TlsTrust>())
    , m_body(body)
{
    QNetworkReply::setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    setRequest(verb, body);
    setTls();
    setProxy(request.attribute(proxyAttribute).value<ProxyWay>());
    setConnection();
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

size_t CurlReply::onBody(char *bytes, size_t /*one*/, size_t size, void *self)
{
    auto &reply = *static_cast<CurlReply *>(self);
    const auto read = reply.m_body->read(bytes, static_cast<qint64>(size));
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

size_t CurlReply::onHead(char *line, size_t /*one*/, size_t size, void *self)
{
    static_cast<CurlReply *>(self)->takeHead(
        QByteArray::fromRawData(line, static_cast<qsizetype>(size)));
    return size;
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

size_t CurlReply::onAnswer(char *bytes, size_t /*one*/, size_t size, void *self)
{
    auto &reply = *static_cast<CurlReply *>(self);
    const auto more = static_cast<qsizetype>(size);
    if (reply.m_arrived.size() + more > mostUnread)
        return CURL_WRITEFUNC_ERROR;
    if (reply.m_arrived.isEmpty())
        reply.m_loop->touch(reply);
    reply.m_arrived.append(bytes, more);
    return size;
}

void CurlReply::tell()
{
    if (isFinished())
        return;
    const QPointer<CurlReply> alive(this);
    if (m_status != 0 && !attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_status);
        for (const auto &[name, value] : std::as_const(m_head)) {
            // Of these there may be many; as Qt has it, one a line.
            const bool isMore =
                name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && hasRawHeader(name);
            setRawHeader(name, isMore ? rawHeader(name) + '\n' + value : value);
        }
        Q_EMIT metaDataChanged();
    }
    if (alive && !m_arrived.isEmpty())
        Q_EMIT readyRead();
}

void CurlReply::end(CURLcode code)
{
    finish(faultOf(code));
}

NetworkFault CurlReply::faultOf(CURLcode code)
{
    auto *transfer = m_transfer.get();
    CurlEnd end;
    end.code = code;
    end.words = QString::fromUtf8(m_words[0] != 0 ? m_words.data() : curl_easy_strerror(code));
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
    finish({OperationCanceledError, u"Operation canceled"_s});
}

void CurlReply::finish(const NetworkFault &fault)
{
    if (isFinished())
        return;
    m_loop->remove(*this);
    const bool isLost = fault.error == RemoteHostClosedError || fault.error == ProtocolFailure;
    if (isLost && m_isBegun && m_status == 0)
        m_loop->noteLostBody();
    setFinished(true);
    noteHandshake();
    const QPointer<CurlReply> alive(this);
    if (fault.error != NoError) {
        setAttribute(causeAttribute, static_cast<int>(fault.cause));
        setError(fault.error, fault.words);
        Q_EMIT errorOccurred(fault.error);
    }
    if (alive)
        Q_EMIT finished();
}

void CurlReply::noteHandshake()
{
    auto *transfer = m_transfer.get();
    long connections = 0;
    curl_off_t looked = 0;
    curl_off_t connected = 0;
    curl_easy_getinfo(transfer, CURLINFO_NUM_CONNECTS, &connections);
    curl_easy_getinfo(transfer, CURLINFO_NAMELOOKUP_TIME_T, &looked);
    curl_easy_getinfo(transfer, CURLINFO_CONNECT_TIME_T, &connected);
    if (connections == 1 && connected > 0 && !m_viaProxy)
        setAttribute(handshakeAttribute, static_cast<qint64>((connected - looked + 999) / 1000));
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
