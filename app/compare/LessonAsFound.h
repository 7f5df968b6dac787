// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"

namespace lessonlift
{

/// A lesson on a server as a repair found it, before its first write: what the loop then does
/// follows from this and the folder.
struct LessonAsFound {
    RemoteLesson remote;
    UnservedUrls missing;                 ///< looked for in vain
    UnservedUrls differing;               ///< served with other bytes
    QHash<QString, QString> unverifiable; ///< could not be looked at: why, in words for support
    bool canOrder = true; ///< false: the server is known to have no way to put sections in order

    [[nodiscard]] AudioSeen seen() const
    {
        auto unserved = missing;
        unserved.unite(differing);
        return {unserved, {unverifiable.keyBegin(), unverifiable.keyEnd()}};
    }
    bool operator==(const LessonAsFound &) const = default;
};

} // namespace lessonlift
