// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace lessonlift
{

class CurlLoop;

/// Of requests: a TlsTrust, and a ProxyWay (none: directly).
inline constexpr auto trustAttribute = QNetworkRequest::User;
inline constexpr auto proxyAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 2);

/// As it stands in the request's first line.
[[nodiscard]] QByteArray verbOf(QNetworkAccessManager::Operation operation,
                                const QNetworkRequest &request);

/// Qt's interface to the network with libcurl behind it: HTTP/1.1 over plain connections and TLS,
/// by way of the proxy that a request names. As many requests at once as it is given; connections
/// are kept for the next, but where a body got lost on one, every later body gets one of its own.
/// Follows no redirect, keeps no cookie, caches nothing, and never sends what has left a second
/// time. A request over TLS needs a TlsTrust (tlsTrust()) as its attribute trustAttribute, the same
/// for all requests of a manager: they share connections.
///
/// Why not Qt's own: it passes bodies on by 16 KiB between two threads, reads the heads of answers
/// byte by byte and carries six requests to a host (docs/PERFORMANCE.md).
class CurlManager final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    CurlManager();
    ~CurlManager() override;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    std::shared_ptr<CurlLoop> m_loop;
};

} // namespace lessonlift
