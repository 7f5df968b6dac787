// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/AdtsReader.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

constexpr std::size_t adtsHead = 7;
constexpr int rates = 13; ///< that have a number
/// Of ADIF: what it says of itself, and the shortest frame behind it.
constexpr qint64 leastAdif = 32;

} // namespace

qint64 AdtsReader::take(Bytes bytes)
{
    if (m_isAdif)
        return static_cast<qint64>(bytes.size());
    if (frames() > 0 || !startsWith(bytes, "ADIF"))
        return FrameReader::take(bytes);
    m_isAdif = true;
    m_firstAt = at();
    return static_cast<qint64>(bytes.size());
}

void AdtsReader::endWith(Bytes rest)
{
    if (!m_isAdif)
        return FrameReader::endWith(rest);
    if (size() - m_firstAt < leastAdif)
        cut(m_firstAt);
    else if (zerosAtEnd() >= manyZeros)
        damaged(Particular::ZerosFrom, size() - zerosAtEnd());
}

std::optional<qint64> AdtsReader::frameSize(Bytes b)
{
    if (b[0] != 0xFF || b.size() < 2 || (b[1] & 0xF6) != 0xF0)
        return std::nullopt;
    if (b.size() < adtsHead)
        return 0;
    const int rate = (b[2] >> 2) & 15;
    const qint64 size = ((b[3] & 3) << 11) | (b[4] << 3) | (b[5] >> 5);
    const bool hasChecksum = (b[1] & 1) == 0;
    if (rate >= rates || size < qint64(adtsHead) + (hasChecksum ? 2 : 0))
        return std::nullopt;
    if (frames() > 0 && rate != m_rate)
        return std::nullopt;
    m_rate = rate;
    return size;
}

} // namespace lessonlift
