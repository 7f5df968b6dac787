// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <optional>

namespace lessonlift
{

/// How many audio files of one server are asked for at once: where the way is long, more, so that
/// six hundred of them do not take six hundred ways there and back. Goes by the quickest answer
/// there was: later ones may be slow because the server has much to do, and then it is not asked
/// more. A server or a proxy that refuses is asked half as much from then on. Pure.
class LookPace
{
public:
    static constexpr int least = 6;
    static constexpr int most = 144;

    void looked(Milliseconds took);
    /// A look got no answer, or was told to come later. places: how many there were when it began.
    void failed(int places);
    [[nodiscard]] int places() const;

private:
    std::optional<Milliseconds> m_quickest;
    int m_most = most;
};

} // namespace lessonlift
