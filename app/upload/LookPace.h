// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <optional>

namespace lessonlift
{

/// How many audio files of one server are asked for at once: as many as are answered while one
/// question goes there and back, few next door, many far away, so that six hundred of them do not
/// take six hundred ways. A connection that takes long to make tells at once that the way is long.
/// One made at once tells little (something in between may have taken it): then they become twice
/// as many each time all were answered, as the quickest answer allows, and until answers take
/// longer by as much: a server that is busy is not asked more. One that refuses, or a proxy, is
/// asked half as much from then on. Pure.
class LookPace
{
public:
    static constexpr int least = 6;
    static constexpr int most = 144;

    /// How long a connection took to make.
    void connected(Milliseconds took);
    void looked(Milliseconds took);
    /// A look got no answer, or was told to come later. places: how many there were when it began.
    void failed(int places);
    [[nodiscard]] int places() const;
    /// The way takes longer than a server's work at some dozens of looks, so that these keep
    /// nothing else waiting for long.
    [[nodiscard]] bool isFar() const;

private:
    void endRound();

    Milliseconds m_handshake{0};
    std::optional<Milliseconds> m_quickest;
    int m_step = least; ///< no more than these before it is known to help
    bool m_isRising = true;
    int m_answered = 0;                   ///< in this round
    Milliseconds m_time{0};               ///< of all of them together
    std::optional<Milliseconds> m_before; ///< one answer's, with half as many
    int m_most = most;
};

} // namespace lessonlift
