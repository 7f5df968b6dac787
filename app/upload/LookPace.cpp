// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LookPace.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// So many more at once for each millisecond of the way: a server is asked 2,000 times a second,
/// however far away it is, up to 72 ms; next door it may be more.
constexpr int placesAMillisecond = 2;

} // namespace

void LookPace::looked(Milliseconds took)
{
    m_quickest = std::min(took, m_quickest.value_or(took));
}

void LookPace::failed(int places)
{
    m_most = std::clamp(places / 2, least, m_most);
}

int LookPace::places() const
{
    const auto way = static_cast<int>(m_quickest.value_or(Milliseconds(0)).count());
    return std::clamp(way * placesAMillisecond, least, m_most);
}

} // namespace lessonlift
