// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Sockets.h"

#include <array>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

curl_socket_t openSocket(const curl_sockaddr &address)
{
    const int socket = ::socket(address.family, address.socktype, address.protocol);
    if (socket >= 0)
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    return socket;
}

void shutSocket(curl_socket_t socket)
{
    ::shutdown(socket, SHUT_RDWR);
    std::array<char, 4096> rest{};
    while (::recv(socket, rest.data(), rest.size(), MSG_DONTWAIT) > 0) {
    }
}

int closeSocket(curl_socket_t socket)
{
    return ::close(socket);
}

#else

curl_socket_t openSocket(const curl_sockaddr &address)
{
    return ::WSASocketW(address.family, address.socktype, address.protocol, nullptr, 0,
                        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

void shutSocket(curl_socket_t socket)
{
    ::shutdown(socket, SD_BOTH); // what has come counts as lost
}

int closeSocket(curl_socket_t socket)
{
    return ::closesocket(socket);
}

#endif

} // namespace lessonlift
