// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/WritePace.h"

#include <algorithm>
#include <utility>

namespace lessonlift
{

namespace
{

constexpr std::size_t remembered = 48;
/// A request costs a server as much as this many bytes before the first of them.
constexpr double bytesOfARequest = 256.0 * 1024;
/// Slower than its best by this much, and twice in a row, is no accident.
constexpr double muchSlower = 2.0;
/// One place more is kept when it brings at least this much more; less is chance.
constexpr double worthIt = 1.02;
/// And when it brings no more than this, nobody waits for more answers.
constexpr double muchLess = 0.9;
/// Rounds of answers after one place more has brought nothing, before it is tried again: the
/// first time, and at most.
constexpr int shortRest = 16;
constexpr int longRest = 64;

} // namespace

WritePace::WritePace(int most)
    : m_most(most)
    , m_places(std::min(first, most))
    , m_tooMany(most + 1)
    , m_nextRest(shortRest)
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
    if (isSlow || underWay < m_places)
        return;
    m_cost += cost;
    ++m_counted;
    if (m_counted >= m_places || bringsMuchLess())
        weigh();
}

double WritePace::yield() const
{
    return m_places * m_counted / m_cost;
}

/// Two answers already tell that.
bool WritePace::bringsMuchLess() const
{
    return m_counted >= 2 && yield() < muchLess * m_yieldOfOneLess;
}

/// As many answers as there are places have told what these are worth.
void WritePace::weigh()
{
    const double now = yield();
    const double before = std::exchange(m_yieldOfOneLess, 0);
    m_counted = 0;
    m_cost = 0;
    if (now < worthIt * before) {
        keepBelow(m_places);
        setPlaces(m_places - 1);
        return;
    }
    if (m_places >= m_tooMany) { // not any more
        m_tooMany = m_most + 1;
        m_nextRest = shortRest;
    }
    const bool mayGrow = m_places + 1 < m_tooMany || --m_rest < 0;
    if (!mayGrow || m_places == m_most)
        return;
    setPlaces(m_places + 1);
    m_yieldOfOneLess = now;
}

void WritePace::setPlaces(int places)
{
    m_places = std::max(places, 1);
    m_counted = 0;
    m_cost = 0;
    m_slow = 0;
}

void WritePace::keepBelow(int places)
{
    m_yieldOfOneLess = 0;
    m_tooMany = std::max(places, 2);
    m_rest = m_nextRest;
    m_nextRest = std::min(2 * m_nextRest, longRest);
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
    keepBelow(std::min(m_places, underWay));
    setPlaces(std::min(m_places, underWay) / 2);
}

} // namespace lessonlift
