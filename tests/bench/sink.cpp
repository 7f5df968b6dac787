// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// A lessons server that costs as little as it can: reads requests, keeps the sizes of what it was
// sent and nothing else, and answers as the contract says. Not for tests: it refuses nothing,
// except with --capacity N [--service MS], a server that can carry N writes at once: each takes MS,
// more of them get in each other's way, and beyond 2 N it answers 429.

#include "Http.h"
#include "SinkLessons.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace
{

struct Capacity {
    int writes = 0; ///< 0: no limit
    int serviceMs = 0;
    std::atomic<int> now = 0;
    std::atomic<int> refused = 0;
};

/// Work for one write that shares the server with `now` others. False: refused.
bool serve(Capacity &capacity)
{
    if (capacity.writes == 0)
        return true;
    struct Place {
        explicit Place(std::atomic<int> &count)
            : m_count(count)
            , before(m_count++)
        {
        }
        ~Place() { --m_count; }
        std::atomic<int> &m_count;
        const int before;
    };
    const Place place(capacity.now);
    if (place.before >= 2 * capacity.writes) {
        ++capacity.refused;
        return false;
    }
    // In small steps, so that who comes later slows down those before. Beyond what it can carry,
    // its speed falls, too: k writes take more than k / N times as long.
    double left = capacity.serviceMs;
    while (left > 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        const double crowd = std::max(1.0, double(capacity.now) / capacity.writes);
        left -= 5 / (crowd * crowd);
    }
    return true;
}

void answerWrite(bench::Connection &connection, const bench::Head &head,
                 bench::SinkLessons &lessons, Capacity &capacity)
{
    bench::FormReader form(head.header("content-type"));
    connection.readBody(head,
                        [&form](const char *data, std::size_t size) { form.add(data, size); });
    if (!serve(capacity)) {
        connection.answer(429, R"({"statusCode":429,"message":"Too many requests"})",
                          "Retry-After: 1\r\n");
        return;
    }
    const auto reply = lessons.write(head.method, head.path, form.take());
    connection.answer(reply.status, reply.json);
}

void serveConnection(int socket, bench::SinkLessons &lessons, Capacity &capacity)
{
    bench::Connection connection(socket);
    while (const auto head = connection.readHead()) {
        if (head->method == "HEAD") {
            const auto size = lessons.audioSize(head->path);
            connection.answerHead(size < 0 ? 404 : 200, size < 0 ? 0 : size);
        } else if (head->path == "/refused") {
            connection.answer(200, std::to_string(capacity.refused.exchange(0)));
        } else if (head->method == "GET" || head->method == "DELETE") {
            const auto reply = lessons.read(head->method, head->path);
            connection.answer(reply.status, reply.json);
        } else {
            answerWrite(connection, *head, lessons, capacity);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    static bench::SinkLessons lessons;
    static Capacity capacity;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--capacity") == 0)
            capacity.writes = std::atoi(argv[i + 1]);
        if (std::strcmp(argv[i], "--service") == 0)
            capacity.serviceMs = std::atoi(argv[i + 1]);
    }
    bench::Listener listener;
    std::printf("{\"address\":\"http://127.0.0.1:%d/api\",\"token\":\"sink\"}\n", listener.port());
    std::fflush(stdout);
    while (true) {
        const int socket = listener.accept();
        std::thread(serveConnection, socket, std::ref(lessons), std::ref(capacity)).detach();
    }
}
