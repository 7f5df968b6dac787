// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// One lessons server that a person works with. Its token is in the keychain.
struct Server {
    QString id;      ///< ours; empty: not in the list yet
    QString name;    ///< for people
    QString address; ///< canonical, once it is in the list
    bool allowHttp = false;
    QString caFile; ///< certificates that it may be known by, besides the system's; empty: none

    bool operator==(const Server &) const = default;
};

} // namespace lessonlift
