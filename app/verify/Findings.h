// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"
#include "verify/Verification.h"

#include <QSet>

namespace lessonlift
{

/// What looking at the audio files showed, by address.
struct AudioLooks {
    QSet<QString> missing; ///< not served
    QSet<QString> differs; ///< served with another size or other bytes
    QSet<QString> unknown; ///< could not be looked at
};

/// Pure. Never says same of what was not looked at.
[[nodiscard]] Verification findings(const LessonFolder &folder, const RemoteLesson &remote,
                                    const AudioLooks &looks);

} // namespace lessonlift
