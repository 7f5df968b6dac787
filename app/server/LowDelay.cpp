// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/LowDelay.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace lessonlift
{

void sendAtOnce()
{
#ifdef Q_OS_UNIX
    // New descriptors get the smallest free number; this takes a tenth of a millisecond.
    constexpr int descriptors = 512;
    for (int descriptor = 3; descriptor < descriptors; ++descriptor) {
        sockaddr_storage address{};
        socklen_t size = sizeof(address);
        if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            continue;
        const int on = 1;
        if (address.ss_family == AF_INET || address.ss_family == AF_INET6)
            (void)::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    }
#endif
}

} // namespace lessonlift
