// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/CurlFault.h"
#include "http/CurlLoop.h"
#include "http/ProxyWay.h"
#include "http/TlsTrust.h"

#include <array>
#include <QNetworkReply>

namespace lessonlift
{

/// A request and its answer, by libcurl. The body is read from its device as the socket takes it,
/// once, and never a second time: a request with a body that has begun to leave is not sent again
/// behind anybody's back, and however it fails then, it ends in RemoteHostClosedError: it may have
/// been carried out.
class CurlReply final : public QNetworkReply
{
    Q_OBJECT

public:
    /// body: as long as the request's Content-Length, else as its size(); must outlive the reply.
    /// nullptr: none.
    CurlReply(std::shared_ptr<CurlLoop> loop, QNetworkAccessManager::Operation operation,
              const QByteArray &verb, const QNetworkRequest &request, QIODevice *body);
    ~CurlReply() override;

    [[nodiscard]] static CurlReply *of(CURL *transfer);
    [[nodiscard]] CURL *transfer() const { return m_transfer.get(); }

    /// What has come since; the loop's, outside of libcurl.
    void tell();
    void end(CURLcode code);

    void abort() override;
    /// Attribute: milliseconds, rounded up, that making the connection took. Only of a request that
    /// made one, and not by way of a proxy.
    static constexpr auto handshakeAttribute =
        static_cast<QNetworkRequest::Attribute>(QNetworkRequest::User + 1);

    /// Attribute: a Cause, as a number, of a request that got no answer.
    static constexpr auto causeAttribute =
        static_cast<QNetworkRequest::Attribute>(QNetworkRequest::User + 2);

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;

private:
    static size_t onHead(char *line, size_t one, size_t size, void *self);
    static size_t onAnswer(char *bytes, size_t one, size_t size, void *self);
    static size_t onBody(char *bytes, size_t one, size_t size, void *self);
    static int onConnected(void *self, char *theirs, char *ours, int theirPort, int ourPort);
    static curl_socket_t onSocketWanted(void *self, curlsocktype purpose, curl_sockaddr *address);
    static CURLcode onTls(CURL *transfer, void *context, void *self);

    void setRequest(const QByteArray &verb, const QIODevice *body);
    void setTls();
    void setConnection();
    void setProxy(const ProxyWay &proxy);
    void setHeaders();
    [[nodiscard]] NetworkFault faultOf(CURLcode code);
    void takeHead(const QByteArray &line);
    void noteHandshake();
    void goOn();
    void finish(const NetworkFault &fault);

    std::shared_ptr<CurlLoop> m_loop;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_transfer;
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_headers{nullptr,
                                                                          &curl_slist_free_all};
    std::array<char, CURL_ERROR_SIZE> m_words{};
    TlsTrust m_trust;
    QIODevice *m_body;
    qint64 m_length = 0; ///< of the body
    bool m_viaProxy = false;
    bool m_isBegun = false; ///< it has a body, and its head may have left
    bool m_isInHead = false;
    bool m_waitsForBody = false;
    bool m_isTouched = false;
    int m_status = 0;
    QList<RawHeaderPair> m_head;
    QByteArray m_arrived; ///< and not read yet
};

} // namespace lessonlift
