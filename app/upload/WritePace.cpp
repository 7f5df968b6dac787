// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/WritePace.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

constexpr std::size_t remembered = 48;
/// A request costs a server as much as this many bytes before the first of them.
constexpr double bytesOfARequest = 256.0 * 1024;
/// Slower than its best by this much, and twice in a row, is no accident.
constexpr double muchSlower = 2.0;

} // namespace

WritePace::WritePace(int most)
    : m_most(most)
    , m_places(std::min(first, most))
{
}

void WritePace::answered(Milliseconds took, qint64 bytes, int underWay)
{
    // Milliseconds per byte, so that a small last batch is no faster than a full one.
    const double cost =
        (static_cast<double>(took.count()) + 1) / (static_cast<double>(bytes) + bytesOfARequest);
    m_lately.push_back(cost);
    if (m_lately.size() > remembered)
        m_lately.pop_front();
    if (m_unheeded > 0) {
        --m_unheeded;
        return;
    }
    const bool isSlow = cost > muchSlower * *std::ranges::min_element(m_lately);
    m_slow = isSlow ? m_slow + 1 : 0;
    if (m_slow >= 2) {
        halve(underWay);
        return;
    }
    if (isSlow || underWay < m_places || ++m_good < m_places || m_places == m_most)
        return;
    ++m_places;
    m_good = 0;
}

void WritePace::refused(int underWay)
{
    // What else is under way now was begun at the old pace: one answer to it, not one each.
    if (m_unheeded > 0)
        --m_unheeded;
    else
        halve(underWay);
}

void WritePace::halve(int underWay)
{
    m_unheeded = underWay - 1;
    m_places = std::max(std::min(m_places, underWay) / 2, 1);
    m_good = 0;
    m_slow = 0;
}

} // namespace lessonlift
