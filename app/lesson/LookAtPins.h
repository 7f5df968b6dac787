// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "lesson/Pins.h"

#include <functional>

namespace lessonlift
{

/// How closely: at what the system tells of each file, reading those of which it tells another
/// thing than it did; or so, and at every text from its first byte to its last.
enum class Closeness { Facts, Texts };

struct PinsNow {
    Pins pins;           ///< with what the system tells now
    QStringList changed; ///< what is other, added or gone; relative to the lesson folder

    bool operator==(const PinsNow &) const = default;
};

/// Whether a lesson folder is still what was checked. A file that was only touched is. CannotRead
/// where that cannot be told. Reads from the disk, so it may wait; isLeft is asked meanwhile:
/// whether nobody waits for the answer any more, which then means nothing.
[[nodiscard]] Result<PinsNow> lookAtPins(const QString &folder, Pins pins, Closeness how,
                                         const std::function<bool()> &isLeft);

} // namespace lessonlift
