// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/RecordingCheck.h"

#include <algorithm>

namespace lessonlift
{

void RecordingCheck::add(std::span<const char> bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    std::ranges::copy(bytes, room(size).begin());
    filled(size);
}

std::span<char> RecordingCheck::room(qint64 size)
{
    m_room = place(size);
    return m_room;
}

void RecordingCheck::filled(qint64 size)
{
    countZeros(m_room.first(static_cast<std::size_t>(size)));
    m_size += size;
    if (!m_fault)
        look(size);
}

void RecordingCheck::countZeros(std::span<const char> bytes)
{
    const auto last = std::find_if(bytes.rbegin(), bytes.rend(), [](char c) { return c != 0; });
    const auto zeros = static_cast<qint64>(last - bytes.rbegin());
    m_zeros = last == bytes.rend() ? m_zeros + zeros : zeros;
}

void RecordingCheck::spoil(Rule rule, Particular what, qint64 at)
{
    if (!m_fault)
        m_fault = RecordingFault{rule, what, at};
}

/// Noughts to the end, where something else should be: what a copy or a download that was not
/// finished leaves behind.
bool RecordingCheck::isLeftUnfinished() const
{
    if (m_size > 0 && m_zeros == m_size)
        return true;
    const auto what = m_fault->what;
    const bool isSeenOtherwise =
        what == Particular::CutShortAt ||
        (m_fault->rule == Rule::AudioNotAlone && what != Particular::SomethingFollowsAt);
    return !isSeenOtherwise && m_zeros >= manyZeros &&
           m_fault->at + mostPartBytes() >= m_size - m_zeros;
}

std::optional<RecordingFault> RecordingCheck::finish()
{
    if (!m_fault)
        end();
    if (m_fault && isLeftUnfinished())
        m_fault = m_zeros == m_size
                      ? RecordingFault{Rule::AudioDamaged, Particular::ZerosOnly, 0}
                      : RecordingFault{Rule::AudioDamaged, Particular::ZerosFrom, m_size - m_zeros};
    return m_fault;
}

} // namespace lessonlift
