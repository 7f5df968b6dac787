// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Http.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace bench
{

namespace
{

constexpr std::size_t bufferBytes = 256 * 1024;

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

const char *reason(int status)
{
    return status == 200 ? "OK" : status == 201 ? "Created" : status == 404 ? "Not Found" : "Other";
}

} // namespace

Listener::Listener(int receiveBytes)
{
    std::signal(SIGPIPE, SIG_IGN);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBytes > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBytes, sizeof receiveBytes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *where = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_socket, where, size) != 0 || ::listen(m_socket, 128) != 0 ||
        ::getsockname(m_socket, where, &size) != 0)
        throw std::runtime_error("cannot listen");
    m_port = ntohs(address.sin_port);
}

int Listener::accept() const
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return socket;
}

std::string Head::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

Connection::Connection(int socket)
    : m_socket(socket)
    , m_buffer(bufferBytes)
{
}

Connection::~Connection()
{
    ::close(m_socket);
}

bool Connection::fill()
{
    if (m_begin == m_end)
        m_begin = m_end = 0;
    if (m_end == m_buffer.size()) {
        std::copy(m_buffer.data() + m_begin, m_buffer.data() + m_end, m_buffer.data());
        m_end -= m_begin;
        m_begin = 0;
    }
    const auto got = ::recv(m_socket, m_buffer.data() + m_end, m_buffer.size() - m_end, 0);
    if (got > 0)
        m_end += static_cast<std::size_t>(got);
    return got > 0;
}

std::string Connection::readLine()
{
    std::string line;
    while (true) {
        const char *begin = m_buffer.data() + m_begin;
        const auto *end = static_cast<const char *>(std::memchr(begin, '\n', m_end - m_begin));
        if (end != nullptr) {
            line.append(begin, end);
            m_begin += static_cast<std::size_t>(end - begin) + 1;
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            return line;
        }
        line.append(begin, m_end - m_begin);
        m_begin = m_end;
        if (!fill())
            throw std::runtime_error("hung up");
    }
}

std::optional<Head> Connection::readHead()
try {
    Head head;
    const auto first = readLine();
    const auto space = first.find(' ');
    const auto target = first.substr(space + 1, first.rfind(' ') - space - 1);
    head.method = first.substr(0, space);
    head.path = target.substr(0, target.find('?'));
    while (true) {
        const auto line = readLine();
        if (line.empty())
            break;
        const auto colon = line.find(':');
        head.headers[lower(line.substr(0, colon))] =
            line.substr(line.find_first_not_of(' ', colon + 1));
    }
    if (!head.header("expect").empty())
        send("HTTP/1.1 100 Continue\r\n\r\n");
    return head;
} catch (const std::exception &) {
    return {};
}

void Connection::readBytes(long long size, const Take &take)
{
    while (size > 0) {
        if (m_begin == m_end && !fill())
            throw std::runtime_error("hung up");
        const auto now = std::min<long long>(size, static_cast<long long>(m_end - m_begin));
        take(m_buffer.data() + m_begin, static_cast<std::size_t>(now));
        m_begin += static_cast<std::size_t>(now);
        size -= now;
    }
}

void Connection::readBody(const Head &head, const Take &take)
{
    if (lower(head.header("transfer-encoding")) != "chunked") {
        readBytes(std::atoll(head.header("content-length").c_str()), take);
        return;
    }
    while (const long long size = std::strtoll(readLine().c_str(), nullptr, 16)) {
        readBytes(size, take);
        (void)readLine();
    }
    (void)readLine();
}

void Connection::send(const std::string &bytes) const
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto now = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, 0);
        if (now <= 0)
            return;
        sent += static_cast<std::size_t>(now);
    }
}

void Connection::answer(int status, const std::string &json, const std::string &headers)
{
    send("HTTP/1.1 " + std::to_string(status) + ' ' + reason(status) +
         "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " +
         std::to_string(json.size()) + "\r\n" + headers + "\r\n" + json);
}

void Connection::answerHead(int status, long long length)
{
    send("HTTP/1.1 " + std::to_string(status) + ' ' + reason(status) +
         "\r\nContent-Type: audio/ogg\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n");
}

} // namespace bench
