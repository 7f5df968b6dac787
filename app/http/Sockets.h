// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <curl/curl.h>

namespace lessonlift
{

/// Not inherited by programs that are started meanwhile. CURL_SOCKET_BAD: the system has none.
[[nodiscard]] curl_socket_t openSocket(const curl_sockaddr &address);
/// Nothing can be sent or read any more: what has come is thrown away, the other side is told.
void shutSocket(curl_socket_t socket);
/// 0: closed.
int closeSocket(curl_socket_t socket);

} // namespace lessonlift
