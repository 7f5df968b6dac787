// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// A line to a server on this machine: bench_link PORT MBIT DELAY_MS. One rate each way that all
// connections share, a delay each way, and a round trip before a new connection carries anything.
// What it does not have: loss, and TCP's slow start. At its end it
// says how many bytes it carried.

#include "Http.h"

#include <arpa/inet.h>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace
{

using Time = std::chrono::steady_clock::time_point;
using Duration = std::chrono::nanoseconds;
using Now = std::chrono::steady_clock;

constexpr std::size_t pieceBytes = 8 * 1024; ///< connections take turns by so much
/// What a router holds; and it hides that a sleeper wakes late, so that the line is never idle.
constexpr Duration backlog = std::chrono::milliseconds(25);
constexpr int kernelBytes = 128 * 1024; ///< more of it would look sent when it is not

/// One way of the line.
class Way
{
public:
    explicit Way(double bitsPerSecond)
        : m_bitsPerSecond(bitsPerSecond)
    {
    }

    /// When the last of these bytes is through, after all that came before them.
    Time carry(std::size_t bytes)
    {
        const std::scoped_lock lock(m_mutex);
        m_carried += bytes;
        m_free = std::max(m_free, Now::now()) +
                 std::chrono::duration_cast<Duration>(
                     std::chrono::duration<double>(double(bytes) * 8 / m_bitsPerSecond));
        return m_free;
    }

    std::size_t carried()
    {
        const std::scoped_lock lock(m_mutex);
        return m_carried;
    }

private:
    const double m_bitsPerSecond;
    std::mutex m_mutex;
    Time m_free;
    std::size_t m_carried = 0;
};

/// What is on its way from one end of a connection to the other.
class Flight
{
public:
    void put(Time arrival, std::string bytes)
    {
        const std::scoped_lock lock(m_mutex);
        m_pieces.emplace_back(arrival, std::move(bytes));
        m_changed.notify_one();
    }
    std::pair<Time, std::string> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pieces.empty(); });
        auto piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        return piece;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<Time, std::string>> m_pieces; ///< an empty one is the end
};

void deliver(int to, Flight &flight)
{
    while (true) {
        const auto [arrival, bytes] = flight.next();
        std::this_thread::sleep_until(arrival);
        std::size_t sent = 0;
        while (sent < bytes.size()) {
            const auto now = ::send(to, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (now <= 0)
                break;
            sent += static_cast<std::size_t>(now);
        }
        if (bytes.empty()) {
            ::shutdown(to, SHUT_WR);
            return;
        }
    }
}

void pump(int from, int to, Way &way, Duration delay)
{
    Flight flight;
    std::thread writer(deliver, to, std::ref(flight));
    std::string buffer(pieceBytes, '\0');
    while (true) {
        const auto got = ::recv(from, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            break;
        const auto through = way.carry(static_cast<std::size_t>(got));
        flight.put(through + delay, buffer.substr(0, static_cast<std::size_t>(got)));
        std::this_thread::sleep_until(through - backlog);
    }
    flight.put(Now::now() + delay, {});
    writer.join();
}

int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &kernelBytes, sizeof kernelBytes);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        ::shutdown(socket, SHUT_RDWR);
    return socket;
}

void carry(int client, int port, Way &up, Way &down, Duration delay)
{
    std::this_thread::sleep_for(2 * delay);
    const int server = connectTo(port);
    std::thread back(pump, server, client, std::ref(down), delay);
    pump(client, server, up, delay);
    back.join();
    ::close(server);
    ::close(client);
}

/// Waits for the signal to end, and says what was carried. The other threads have it blocked.
void sayAtTheEnd(Way &up, Way &down)
{
    sigset_t end;
    sigemptyset(&end);
    sigaddset(&end, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &end, nullptr);
    std::thread([end, &up, &down] {
        int signal = 0;
        ::sigwait(&end, &signal);
        std::printf("{\"up\":%zu,\"down\":%zu}\n", up.carried(), down.carried());
        std::fflush(stdout);
        ::_exit(0);
    }).detach();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 1;
    const int port = std::atoi(argv[1]);
    const double bits = std::atof(argv[2]) * 1e6;
    const Duration delay(static_cast<long long>(std::atof(argv[3]) * 1e6));
    static Way up(bits);
    static Way down(bits);
    sayAtTheEnd(up, down);
    bench::Listener listener(kernelBytes);
    std::printf("{\"address\":\"http://127.0.0.1:%d/api\"}\n", listener.port());
    std::fflush(stdout);
    while (true) {
        const int client = listener.accept();
        std::thread(carry, client, port, std::ref(up), std::ref(down), delay).detach();
    }
}
