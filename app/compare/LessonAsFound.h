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
    UnservedUrls missing;   ///< looked for in vain
    UnservedUrls differing; ///< served with other bytes
    bool canOrder = true;   ///< false: the server is known to have no way to put sections in order

    [[nodiscard]] UnservedUrls unserved() const
    {
        auto all = missing;
        return all.unite(differing);
    }
    bool operator==(const LessonAsFound &) const = default;
};

} // namespace lessonlift
