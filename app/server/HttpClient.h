// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "network/TlsTrust.h"
#include "plan/MultipartForm.h"
#include "server/Proxy.h"

#include <functional>
#include <memory>
#include <QCoro/QCoroTask>
#include <QUrl>

class QNetworkAccessManager;

namespace lessonlift
{

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
    /// Takes the answer's body piece by piece instead of HttpReply::body.
    std::function<void(QByteArrayView)> onReceived;
};

struct HttpReply {
    int status = 0;
    qint64 contentLength = -1; ///< -1: not said
    QByteArray body;
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
    HttpClient(const ManagerFactory &makeManager, Clock &clock, Milliseconds timeout,
               RateLimiter *limiter, QString caFile = {});
    ~HttpClient();

    /// Ends by an answer of 2xx, an Error (see classify), or soon after a cancel.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request, Cancellation &cancel);

    /// Managers that go to servers by way of this proxy.
    [[nodiscard]] static ManagerFactory realNetwork(const ProxySettings &proxy = {});

private:
    [[nodiscard]] Result<TlsTrust> trust();

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< the requests under way keep it too
    Clock &m_clock;
    Milliseconds m_timeout;
    RateLimiter *m_limiter;
    QString m_caFile;
    TlsTrust m_trust; ///< made when first needed
};

} // namespace lessonlift
