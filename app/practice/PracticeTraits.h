// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <QtGlobal>

namespace lessonlift
{

/// Which of the contract's traps a practice server has. The default is the server that the first
/// users run; the kinder and the older ones exist too.
struct PracticeTraits {
    bool putDeletesAudio = true; ///< trap 1
    bool hasAppend = true;       ///< trap 12
    bool hasOrder = true;        ///< trap 12
    /// Trap 2: how long an append waits between its read and its write.
    std::chrono::milliseconds appendGap{0};
    qint64 fieldBytes = 1'048'576;               ///< trap 4: refused from here on
    qint64 fileBytes = 5LL * 1024 * 1024 * 1024; ///< trap 7
    qint64 bodyBytes = 500'000'000;              ///< trap 8: the proxy in front
};

} // namespace lessonlift
