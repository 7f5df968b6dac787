// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LookPace.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

constexpr std::size_t remembered = 32;
/// One more at once for so many milliseconds of the way: 18 from 90 ms on.
constexpr int millisecondsAPlace = 5;

} // namespace

void LookPace::looked(Milliseconds took)
{
    m_lately.push_back(took);
    if (m_lately.size() > remembered)
        m_lately.pop_front();
}

int LookPace::places() const
{
    if (m_lately.empty())
        return least;
    const auto quickest = *std::ranges::min_element(m_lately);
    return std::clamp(static_cast<int>(quickest.count()) / millisecondsAPlace, least, most);
}

} // namespace lessonlift
