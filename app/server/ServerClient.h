// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ReadAhead.h"
#include "http/ServerConnection.h"
#include "server/AudioLessonsClient.h"

namespace lessonlift
{

/// What a client lives on beside the way to its server; all of it must outlive the client.
struct ClientParts {
    Clock &clock;
    Cancellation &cancel;
    Account &account;
    Milliseconds timeout; ///< without a byte moving
    RateLimiter *limiter = nullptr;
    HttpClient::ManagerFactory network = HttpClient::realNetwork();
    ReadFiles readFiles = &readAhead; ///< who reads the files of bodies
};

/// A client of one server with the connections that it needs. Whoever talks to a server makes one
/// of these, and so goes the way that its ServerConnection says.
class ServerClient
{
public:
    ServerClient(const ServerConnection &connection, const ServerAddress &address,
                 const ClientParts &parts)
        : m_api(parts.network, parts.clock, parts.timeout, parts.limiter, connection.caFile,
                connection.proxy)
        , m_audio(parts.network, parts.clock, parts.timeout, nullptr, connection.caFile,
                  connection.proxy)
        , m_client(address, m_api, m_audio, parts.account, parts.cancel)
    {
        m_api.setReadFiles(parts.readFiles);
    }

    [[nodiscard]] AudioLessonsClient &operator*() { return m_client; }
    [[nodiscard]] AudioLessonsClient *operator->() { return &m_client; }

private:
    HttpClient m_api;
    HttpClient m_audio;
    AudioLessonsClient m_client;
};

} // namespace lessonlift
