// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ServerConnection.h"

namespace lessonlift
{

/// One lessons server that a person works with. Its token is in the keychain.
struct Server {
    QString id;      ///< ours; empty: not in the list yet
    QString name;    ///< for people
    QString address; ///< canonical, once it is in the list
    bool allowHttp = false;
    QString caFile; ///< certificates that it may be known by, besides the system's; empty: none

    /// The way out to all servers, as it is now; ServerList gives it to each.
    ProxySettings proxy = {};

    [[nodiscard]] ServerConnection connection() const
    {
        return {address, allowHttp, caFile, proxy};
    }
    bool operator==(const Server &) const = default;
};

} // namespace lessonlift
