// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/CurlLoop.h"

#include "http/CurlReply.h"
#include "http/Sockets.h"

#include <QScopedValueRollback>

namespace lessonlift
{

namespace
{

/// As many as one lane ever uses at once, so that none is closed that will be wanted again.
constexpr long connectionsKept = 160;

/// Later: it may be the very one that is telling.
void drop(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater();
}

void initialize()
{
    static const auto once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(once)
}

} // namespace

CurlLoop::CurlLoop()
    : m_shared((initialize(), curl_share_init()), &curl_share_cleanup)
    , m_multi(curl_multi_init(), &curl_multi_cleanup)
{
    curl_share_setopt(m_shared.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, connectionsKept);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlLoop::~CurlLoop()
{
    // Its connections end with it, and nobody is to be told of their sockets.
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETFUNCTION, nullptr);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERFUNCTION, nullptr);
    m_multi.reset(); // closes them, by onClose()
}

bool CurlLoop::add(CurlReply &reply)
{
    return curl_multi_add_handle(m_multi.get(), reply.transfer()) == CURLM_OK;
}

void CurlLoop::remove(CurlReply &reply)
{
    const QScopedValueRollback inside(m_isInside, true);
    curl_multi_remove_handle(m_multi.get(), reply.transfer());
}

void CurlLoop::touch(CurlReply &reply)
{
    m_touched.append(&reply);
}

int CurlLoop::onSocket(CURL * /*transfer*/, curl_socket_t socket, int what, void *self,
                       void * /*mine*/)
{
    static_cast<CurlLoop *>(self)->watch(socket, what);
    return 0;
}

int CurlLoop::onTimer(CURLM * /*multi*/, long milliseconds, void *self)
{
    auto &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(milliseconds));
    return 0;
}

void CurlLoop::watch(curl_socket_t socket, int what)
{
    auto &watch = m_watches[socket];
    const bool isUsed = what != CURL_POLL_REMOVE; // else it is kept, or about to be closed
    setWatched(watch.read, socket, QSocketNotifier::Read, isUsed && (what & CURL_POLL_IN) != 0);
    setWatched(watch.write, socket, QSocketNotifier::Write, isUsed && (what & CURL_POLL_OUT) != 0);
    drop(watch.idle);
    if (isUsed)
        return;
    // libcurl's own, to be woken by, are closed in a moment, and their numbers are anybody's.
    if (m_opened.contains(socket))
        watchIdle(watch, socket);
    else
        m_watches.erase(socket);
}

void CurlLoop::watchIdle(Watch &watch, curl_socket_t socket)
{
    watch.idle = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(watch.idle.get(), &QSocketNotifier::activated, this, [idle = watch.idle.get(), socket] {
        idle->setEnabled(false);
        shutSocket(socket); // which libcurl knows for a dead connection
    });
}

curl_socket_t CurlLoop::open(const curl_sockaddr &address)
{
    const auto socket = openSocket(address);
    if (socket != CURL_SOCKET_BAD)
        m_opened.insert(socket);
    return socket;
}

int CurlLoop::onClose(void *self, curl_socket_t socket)
{
    static_cast<CurlLoop *>(self)->m_opened.erase(socket);
    auto &watches = static_cast<CurlLoop *>(self)->m_watches;
    if (const auto found = watches.find(socket); found != watches.end()) {
        drop(found->second.read);
        drop(found->second.write);
        drop(found->second.idle);
        watches.erase(found);
    }
    return closeSocket(socket);
}

void CurlLoop::setWatched(std::unique_ptr<QSocketNotifier> &notifier, curl_socket_t socket,
                          QSocketNotifier::Type type, bool isOn)
{
    if (!isOn) {
        drop(notifier);
        return;
    }
    if (notifier)
        return;
    notifier = std::make_unique<QSocketNotifier>(socket, type);
    const int what = type == QSocketNotifier::Read ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
    connect(notifier.get(), &QSocketNotifier::activated, this,
            [this, socket, what] { act(socket, what); });
}

void CurlLoop::act(curl_socket_t socket, int what)
{
    const auto alive = shared_from_this(); // a reply's owner may give up its manager
    {
        const QScopedValueRollback inside(m_isInside, true);
        int running = 0;
        curl_multi_socket_action(m_multi.get(), socket, what, &running);
    }
    tell();
}

void CurlLoop::tell()
{
    QList<std::pair<QPointer<CurlReply>, CURLcode>> ended;
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE)
            ended.append({CurlReply::of(message->easy_handle), message->data.result});
    }
    for (const auto touched = std::exchange(m_touched, {}); const auto &reply : touched) {
        if (reply)
            reply->tell();
    }
    for (const auto &[reply, code] : ended) {
        if (reply)
            reply->end(code);
    }
}

} // namespace lessonlift
