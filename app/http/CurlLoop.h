// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <curl/curl.h>
#include <map>
#include <memory>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>
#include <set>

namespace lessonlift
{

class CurlReply;

/// libcurl's transfers of one thread, driven by its event loop: when a socket is ready or a time
/// has come, libcurl is called, and afterwards, outside of it, each reply tells its owner what
/// happened. Keeps connections for the next request, but none on which something arrives that
/// nobody asked for: libcurl would take it for the next request's answer.
class CurlLoop : public QObject, public std::enable_shared_from_this<CurlLoop>
{
public:
    CurlLoop();
    ~CurlLoop() override;

    /// False: libcurl does not take it.
    [[nodiscard]] bool add(CurlReply &reply);
    void remove(CurlReply &reply);
    /// To be told when libcurl is left.
    void touch(CurlReply &reply);
    /// libcurl is being called; it must not be called again before it returns.
    [[nodiscard]] bool isInside() const { return m_isInside; }
    /// A connection ended under a body: kept ones are not to be relied on.
    void noteLostBody() { m_losesBodies = true; }
    [[nodiscard]] bool losesBodies() const { return m_losesBodies; }
    [[nodiscard]] CURLSH *shared() const { return m_shared.get(); }
    /// A socket for a connection, until onClose().
    [[nodiscard]] curl_socket_t open(const curl_sockaddr &address);
    /// For CURLOPT_CLOSESOCKETFUNCTION; self: the loop.
    static int onClose(void *self, curl_socket_t socket);

private:
    struct Watch {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
        std::unique_ptr<QSocketNotifier> idle; ///< instead of both: nothing is expected
    };

    static int onSocket(CURL *transfer, curl_socket_t socket, int what, void *self, void *mine);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    void watch(curl_socket_t socket, int what);
    void setWatched(std::unique_ptr<QSocketNotifier> &notifier, curl_socket_t socket,
                    QSocketNotifier::Type type, bool isOn);
    void watchIdle(Watch &watch, curl_socket_t socket);
    void act(curl_socket_t socket, int what);
    void tell();

    std::unique_ptr<CURLSH, decltype(&curl_share_cleanup)> m_shared;
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> m_multi;
    std::set<curl_socket_t> m_opened; ///< libcurl has others, of its own
    std::map<curl_socket_t, Watch> m_watches;
    QTimer m_timer;
    QList<QPointer<CurlReply>> m_touched;
    bool m_isInside = false;
    bool m_losesBodies = false;
};

} // namespace lessonlift
