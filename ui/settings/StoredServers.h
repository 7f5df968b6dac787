// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/Server.h"

#include <QList>

namespace lessonlift
{

/// A server as the settings remember it: never with a token or a password.
struct StoredServer {
    Server server;
    QString userName; ///< who signed in last, by e-mail

    bool operator==(const StoredServer &) const = default;
};

struct StoredServers {
    QList<StoredServer> servers;
    QString currentId;

    bool operator==(const StoredServers &) const = default;
};

/// From QSettings, without what is no server; the one server of the first versions is taken over.
[[nodiscard]] StoredServers loadServers();
void saveServers(const StoredServers &stored);

} // namespace lessonlift
