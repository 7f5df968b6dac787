// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LineRate.h"

#include "journal/Journal.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// What takes less is mostly the way there and back and the server's own work.
constexpr Milliseconds tellingTime = std::chrono::seconds(2);

qint64 rateOf(qint64 bytes, Milliseconds took)
{
    return std::max<qint64>(1, bytes * 1000 / std::max<qint64>(1, took.count()));
}

} // namespace

void LineRate::arrived(qint64 bytes, Milliseconds took)
{
    if (bytes <= 0)
        return;
    auto &known = m_line.bytesPerSecond;
    if (took >= tellingTime)
        known = rateOf(bytes, took);
    else if (known)
        known = std::max(*known, rateOf(bytes, took));
    // What passes may take as long.
    if (took >= m_line.mayTake)
        m_line.mayTake = std::min(took, wantedRequest);
}

void LineRate::cutOff(qint64 bytes, Milliseconds took)
{
    if (took < tellingTime || bytes <= 0)
        return;
    m_line.bytesPerSecond = rateOf(bytes, took);
    m_line.mayTake = std::min(m_line.mayTake, took / 2);
    m_endsAfter = took;
}

Line shared(Line line, qint64 allowed, int lessons)
{
    if (allowed <= 0)
        return line;
    const auto share = std::max<qint64>(1, allowed / std::max(1, lessons));
    line.bytesPerSecond = std::min(share, line.bytesPerSecond.value_or(share));
    return line;
}

Line lineTo(Journal &journal, const QString &server, qint64 allowed, int lessons)
{
    Line line;
    line.bytesPerSecond = journal.lineRate(server).value_or(std::nullopt);
    return shared(line, allowed, lessons);
}

} // namespace lessonlift
