// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LookPace.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// One more at once for so many milliseconds of the way: a server is asked 500 times a second,
/// however far away it is, up to 96 ms; next door it may be more.
constexpr int millisecondsAPlace = 2;

} // namespace

void LookPace::looked(Milliseconds took)
{
    m_quickest = std::min(took, m_quickest.value_or(took));
}

int LookPace::places() const
{
    const auto way = static_cast<int>(m_quickest.value_or(Milliseconds(0)).count());
    return std::clamp(way / millisecondsAPlace, least, most);
}

} // namespace lessonlift
