// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "plan/MultipartForm.h"
#include "server/Proxy.h"

#include <functional>
#include <memory>
#include <QCoro/QCoroTask>
#include <QUrl>

class QNetworkAccessManager;
class QSslConfiguration;

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

/// One lane to a server: the only class that touches QNetworkAccessManager, with managers of its
/// own; each carries six requests to a host at a time. Redirects are not followed, HTTP/2 is off,
/// TLS errors are never ignored. It gives up when no byte has moved for `timeout`, however long the
/// whole takes.
class HttpClient
{
public:
    /// What one QNetworkAccessManager carries to a host at a time; what waits there cannot be
    /// timed.
    static constexpr int requestsAHost = 6;
    using ManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    /// caFile: whose certificates the server may be known by besides the system's; empty: none.
    /// Where it cannot be read, requests over TLS end in CannotRead before anything is sent.
    /// managers: at most so many; further ones are made when those before have enough to carry.
    HttpClient(const ManagerFactory &makeManager, Clock &clock, Milliseconds timeout,
               RateLimiter *limiter, QString caFile = {}, int managers = 1);
    ~HttpClient();

    /// Ends by an answer of 2xx, an Error (see classify), or soon after a cancel.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request, Cancellation &cancel);

    /// Managers that go to servers by way of this proxy.
    [[nodiscard]] static ManagerFactory realNetwork(const ProxySettings &proxy = {});

private:
    [[nodiscard]] Result<QSslConfiguration> trust();

    /// One manager, and what it carries; shared with the requests under way.
    struct Carrier {
        std::unique_ptr<QNetworkAccessManager> manager;
        int underWay = 0;
    };
    [[nodiscard]] std::shared_ptr<Carrier> carrier();

    ManagerFactory m_makeManager;
    int m_mostCarriers;
    std::vector<std::shared_ptr<Carrier>> m_carriers;
    Clock &m_clock;
    Milliseconds m_timeout;
    RateLimiter *m_limiter;
    QString m_caFile;
    std::unique_ptr<QSslConfiguration> m_trust; ///< made when first needed
};

} // namespace lessonlift
