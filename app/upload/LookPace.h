// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <deque>

namespace lessonlift
{

/// How many audio files of one server are asked for at once: where the way is long, more, so that
/// six hundred of them do not take six hundred ways there and back. Goes by the quickest of the
/// last answers: a server that answers slowly because it has much to do is not asked more. Pure.
class LookPace
{
public:
    static constexpr int least = 6; ///< as a browser does
    static constexpr int most = 18;

    void looked(Milliseconds took);
    [[nodiscard]] int places() const;

private:
    std::deque<Milliseconds> m_lately;
};

} // namespace lessonlift
