// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/WavReader.h"

#include "lesson/RecordingTags.h"

#include <algorithm>
#include <limits>
#include <QtEndian>

namespace lessonlift
{

namespace
{

constexpr qint64 riffHead = 12;
constexpr qint64 chunkHead = 8;
constexpr qint64 formatBytes = 14;
constexpr qint64 longSizesBytes = 16;

quint32 numberAt(PartReader::Bytes bytes, std::size_t at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/// As programs write it that do not know it yet: nought, the largest number, or nearly the largest
/// one with a sign (sox, arecord, opusdec, oggdec).
bool isLeftOpen(quint32 size)
{
    return size == 0 || size >= 0xFFFFF000U || (size >= 0x7FFFF000U && size <= 0x80001000U);
}

/// Samples as they are: PCM, float, A-law, u-law, or what an extension says, which is one of them.
bool isPlain(quint16 format)
{
    return format == 1 || format == 3 || format == 6 || format == 7 || format == 0xFFFE;
}

bool isChunkName(PartReader::Bytes four)
{
    return std::ranges::all_of(four.first(4), [](auto c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

qint64 WavReader::take(Bytes bytes)
{
    if (!m_hasHead)
        return takeHead(bytes);
    if (m_isOpen)
        return static_cast<qint64>(bytes.size());
    if (m_isOdd) { // a few do without the nought
        m_isOdd = false;
        if (bytes[0] == 0)
            return 1;
    }
    if (m_end >= 0 && at() >= m_end)
        return takeWhatFollows(bytes);
    return takeChunk(bytes);
}

qint64 WavReader::takeHead(Bytes bytes)
{
    if (const auto tag = tagSize(bytes))
        return *tag;
    if (bytes.size() < riffHead)
        return 0;
    m_isLong = startsWith(bytes, "RF64");
    if (!(m_isLong || startsWith(bytes, "RIFF")) || !startsWith(bytes.subspan(8), "WAVE")) {
        spoil(Rule::AudioWrongType, Particular::None, at());
        return 0;
    }
    m_hasHead = true;
    m_start = at();
    if (const auto said = numberAt(bytes, 4); !m_isLong && !isLeftOpen(said))
        m_end = m_start + chunkHead + said;
    return riffHead;
}

qint64 WavReader::takeChunk(Bytes bytes)
{
    if (bytes.size() < chunkHead)
        return 0;
    const qint64 size = numberAt(bytes, 4);
    if (!isChunkName(bytes)) {
        damaged(Particular::DamagedAt, at());
        return 0;
    }
    if (startsWith(bytes, "data"))
        return takeSound(size);
    if (goesBeyond(size))
        return 0;
    if (m_isLong && startsWith(bytes, "ds64")) {
        if (bytes.size() < chunkHead + longSizesBytes)
            return 0;
        const auto said = qFromLittleEndian<qint64>(bytes.data() + chunkHead);
        m_longSound = qFromLittleEndian<qint64>(bytes.data() + chunkHead + 8);
        if (said > 0 && said < std::numeric_limits<qint64>::max() / 2)
            m_end = m_start + chunkHead + said;
    }
    if (startsWith(bytes, "fmt ")) {
        if (size >= formatBytes && bytes.size() < chunkHead + formatBytes)
            return 0;
        m_hasFormat = size >= formatBytes && numberAt(bytes, chunkHead + 4) != 0; // rate
        if (m_hasFormat && isPlain(qFromLittleEndian<quint16>(bytes.data() + chunkHead)))
            m_frameBytes = qFromLittleEndian<quint16>(bytes.data() + chunkHead + 12);
    }
    m_isOdd = size % 2 != 0;
    return chunkHead + size;
}

/// A chunk that is larger than all of them together.
bool WavReader::goesBeyond(qint64 size)
{
    const bool isTooLarge = m_end >= 0 && at() + chunkHead + size > m_end;
    if (isTooLarge)
        damaged(Particular::DamagedAt, at());
    return isTooLarge;
}

qint64 WavReader::takeSound(qint64 size)
{
    if (m_isLong && size == 0xFFFFFFFF && m_longSound > 0)
        size = m_longSound;
    else if (size != 0 && isLeftOpen(static_cast<quint32>(size)) && m_end > at() + chunkHead)
        size = m_end - at() - chunkHead; // the outer size tells
    else if (isLeftOpen(static_cast<quint32>(size)) && m_end <= at() + chunkHead)
        m_isOpen = true; // the outer size is open as well, or it is that of the head alone
    if (!m_isOpen && goesBeyond(size))
        return 0;
    m_soundAt = at() + chunkHead;
    m_sound = m_isOpen ? 0 : size;
    m_isOdd = !m_isOpen && size % 2 != 0;
    return chunkHead + m_sound;
}

/// Behind all that RIFF said it holds.
qint64 WavReader::takeWhatFollows(Bytes bytes)
{
    if (at() - m_end <= 1) { // with or without the last nought
        if (const auto tag = tagSize(bytes)) {
            m_end = *tag > 0 ? at() + *tag : m_end;
            return *tag;
        }
    }
    spoil(Rule::AudioNotAlone, Particular::SomethingFollowsAt, at());
    return 0;
}

void WavReader::endWith(Bytes rest)
{
    if (!m_hasHead) {
        const bool isBegun = startsWith(rest, "RIFF") || startsWith(rest, "RF64") || tagSize(rest);
        return isBegun ? cut(0) : spoil(Rule::AudioWrongType, Particular::None, at());
    }
    if (!rest.empty())
        return cut(at());
    if (m_end > size() + 1) // the last nought may be missing, though it was counted
        return cut(m_start);
    if (!m_hasFormat)
        return damaged(Particular::HeadersUnreadable, m_start);
    if (m_soundAt < 0)
        return damaged(Particular::DataMissing, size());
    if (m_isOpen ? size() <= m_soundAt : m_sound == 0)
        return damaged(Particular::NothingToHear, size());
    // Where nothing else tells, a sample for each channel must be there, and perhaps a nought.
    const auto sound = size() - m_soundAt;
    const auto isWhole = [this](qint64 bytes) { return bytes % m_frameBytes == 0; };
    if (m_isOpen && m_frameBytes > 0 && !isWhole(sound) && !(sound % 2 == 0 && isWhole(sound - 1)))
        return cut(m_soundAt);
}

} // namespace lessonlift
