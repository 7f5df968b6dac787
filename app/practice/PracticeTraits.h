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
    /// Each request takes so long, one at a time; 0: they are not counted either. See OneWorker.
    std::chrono::microseconds work{0};
    qint64 lessonBytes = 16LL * 1024 * 1024; ///< trap 14: of one lesson's JSON
    qint64 orderBytes = 0;                   ///< trap 12: of PUT /:id/sections; 0: no limit
    bool keepsUnknownKeys = false;           ///< of sections; trap 17: a schema drops them
    qsizetype titleLength = 0; ///< longer titles of lessons are cut without a word; 0: all are kept
    /// What HEAD of an audio file is answered; 200: as it should be; 204: without a length.
    int headStatus = 200;
    /// Trap 13: what has not arrived whole after that is cut off; 0: a proxy in front collects it.
    std::chrono::milliseconds requestTime = std::chrono::minutes(5);
};

} // namespace lessonlift
