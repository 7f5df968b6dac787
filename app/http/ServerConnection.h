// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/Proxy.h"
#include "http/ServerAddress.h"

namespace lessonlift
{

/// How a server is reached, as it is now. Looked up when a job starts (Connections) and never kept
/// with one: what is mended in the settings counts for whatever is tried again.
struct ServerConnection {
    QString server; ///< as it was typed, or ServerAddress::text()
    bool allowHttp = false;
    QString caFile; ///< certificates that it may be known by, besides the system's; empty: none
    ProxySettings proxy;

    [[nodiscard]] Result<ServerAddress> address() const
    {
        return ServerAddress::parse(server, allowHttp);
    }
    bool operator==(const ServerConnection &) const = default;
};

} // namespace lessonlift
