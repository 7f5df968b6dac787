// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "http/BodyFiles.h"
#include "http/MultipartForm.h"
#include "http/Proxy.h"
#include "http/TlsTrust.h"

#include <functional>
#include <memory>
#include <optional>
#include <QCoro/QCoroTask>
#include <QUrl>

class QNetworkAccessManager;

namespace lessonlift
{

class Cookies;
class RateLimiter;

struct HttpRequest {
    QByteArray method;
    QUrl url;
    QByteArray token; ///< empty: sent without one
    QByteArray contentType;
    /// Of a request that writes; streamed once. A request without any carries no body.
    BodyPieces body;
    /// Bytes of the body that left, absolute; called as they leave.
    std::function<void(qint64)> onSent;
    /// Takes the body of a 2xx piece by piece instead of HttpReply::body.
    std::function<void(QByteArrayView)> onReceived;
    QByteArray range;          ///< of a file; empty: all of it
    QList<int> answers{};      ///< statuses besides 2xx that are an answer to this request
    bool isHeadEnough = false; ///< the body of a 200 is cut off
    /// Of the server that is asked: sent along, and kept from the answer.
    Cookies *cookies = nullptr;
    bool isOfApi = true;                ///< else a file is asked for
    Kind notThere = Kind::RouteMissing; ///< what the API's own 404 means
};

struct HttpReply {
    int status = 0;
    qint64 contentLength = -1; ///< -1: not said
    QByteArray body;
    QByteArray contentType; ///< in lower case
    QByteArray contentRange;
    QByteArray location;
    QByteArray answeredBy; ///< see ReplyFacts
};

/// One lane to a server, with connections of its own: the only class that touches a network
/// manager. Redirects are not followed, HTTP/2 is off, TLS errors are never ignored. Requests do
/// not wait for each other. It gives up when no byte has moved for `timeout`, however long the
/// whole takes.
class HttpClient
{
public:
    using ManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    /// caFile: whose certificates the server may be known by besides the system's; empty: none.
    /// Where it cannot be read, requests over TLS end in CannotRead before anything is sent.
    /// BadProxy likewise, where the proxy to take cannot be used.
    HttpClient(const ManagerFactory &makeManager, Clock &clock, Milliseconds timeout,
               RateLimiter *limiter, QString caFile = {}, ProxySettings proxy = {});
    ~HttpClient();

    /// Who reads the files of bodies from now on, instead of other threads.
    void setReadFiles(ReadFiles readFiles) { m_readFiles = std::move(readFiles); }

    /// Ends by an answer of 2xx, an Error (see classify), or soon after a cancel.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request, Cancellation &cancel);

    /// How long a connection took to make, at the quickest: once there and back to the server's
    /// system, whatever the server is at, or to what takes connections for it.
    [[nodiscard]] std::optional<Milliseconds> handshake() const { return m_handshake; }

    /// Managers that lead to servers, and not into a test.
    [[nodiscard]] static ManagerFactory realNetwork();

private:
    [[nodiscard]] Result<TlsTrust> trust();
    [[nodiscard]] QCoro::Task<bool> isTlsThere(QUrl url, Cancellation &cancel);

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< the requests under way keep it too
    Clock &m_clock;
    Milliseconds m_timeout;
    RateLimiter *m_limiter;
    QString m_caFile;
    std::optional<Milliseconds> m_handshake;
    ProxySettings m_proxy;
    ReadFiles m_readFiles;
    TlsTrust m_trust;           ///< made when first needed
    bool m_wasAnswered = false; ///< somebody there speaks HTTP
};

} // namespace lessonlift
