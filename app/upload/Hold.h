// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMetaType>

namespace lessonlift
{

/// Why the whole queue rests. While several hold, the first of them here is told to people.
enum class Hold {
    Person,  ///< "Pause all"
    Hours,   ///< outside the upload hours
    Offline, ///< the computer has no network
    Asleep   ///< the computer sleeps, or is about to
};

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::Hold)
