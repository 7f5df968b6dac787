// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FlacReader.h"

#include "lesson/RecordingTags.h"

#include <algorithm>
#include <QtEndian>
#include <utility>

namespace lessonlift
{

namespace
{

constexpr qint64 blockHead = 4;
constexpr qint64 infoBytes = 34;

bool isNext(const FlacFrame &frame, const FlacFrame &before)
{
    return frame.isNumberedBySample == before.isNumberedBySample && frame.rate == before.rate &&
           frame.channels == before.channels &&
           frame.number == before.number + (before.isNumberedBySample ? before.samples : 1);
}

} // namespace

qint64 FlacReader::take(Bytes bytes)
{
    switch (m_stage) {
    case Stage::Head:
        return takeHead(bytes);
    case Stage::Blocks:
        return takeBlock(bytes);
    case Stage::Frames:
        return takeFrames(bytes);
    case Stage::Tags:
        return takeTag(bytes);
    }
    Q_UNREACHABLE();
}

qint64 FlacReader::takeHead(Bytes bytes)
{
    if (const auto tag = tagSize(bytes))
        return *tag;
    if (bytes.size() < blockHead)
        return 0;
    if (!startsWith(bytes, "fLaC")) {
        spoil(Rule::AudioWrongType, Particular::None, at());
        return 0;
    }
    m_stage = Stage::Blocks;
    return blockHead;
}

qint64 FlacReader::takeBlock(Bytes bytes)
{
    if (bytes.size() < blockHead)
        return 0;
    const int type = bytes[0] & 0x7F;
    const qint64 size = qFromBigEndian<quint32>(bytes.data()) & 0xFFFFFF;
    if (type == 127 || m_hasInfo == (type == 0) || (type == 0 && size != infoBytes)) {
        damaged(m_hasInfo ? Particular::DamagedAt : Particular::HeadersUnreadable, at());
        return 0;
    }
    if (type == 0) {
        if (bytes.size() < blockHead + infoBytes)
            return 0;
        // Rate, channels and depth, then the number of samples in 36 bits.
        m_saidSamples = qFromBigEndian<quint64>(bytes.data() + blockHead + 10) & 0xFFFFFFFFFULL;
        m_hasInfo = true;
    }
    if ((bytes[0] & 0x80) != 0)
        m_stage = Stage::Frames;
    return blockHead + size;
}

/// Where a frame ends is known only by its checksum being right in front of the next one.
qint64 FlacReader::takeFrames(Bytes bytes)
{
    if (bytes.size() < FlacFrame::mostHeadBytes)
        return 0;
    return readFrames(bytes, bytes.size() - FlacFrame::mostHeadBytes + 1);
}

/// So many of the bytes; those behind them are for looking ahead.
qint64 FlacReader::readFrames(Bytes bytes, std::size_t size)
{
    auto sum = m_checksum;
    for (std::size_t i = 0; i < size; ++i) {
        if (sum == 0 || bytes[i] == 0xFF) {
            m_checksum = sum;
            if (beginsAnother(bytes.subspan(i), at() + static_cast<qint64>(i)) &&
                (isSpoilt() || m_stage != Stage::Frames))
                return static_cast<qint64>(i);
            sum = m_checksum;
        }
        const auto before = std::exchange(sum, flacChecksum(sum, bytes[i]));
        if (sum == 0 && before != 0)
            m_wholeAt = at() + static_cast<qint64>(i) + 1;
    }
    m_checksum = sum;
    return static_cast<qint64>(size);
}

/// True where something else than this frame begins: the next one, a tag, another recording.
bool FlacReader::beginsAnother(Bytes bytes, qint64 where)
{
    const auto next = FlacFrame::parsed(bytes);
    const bool isBoundary = !m_frame || (m_checksum == 0 && where > m_frameAt);
    if (!isBoundary) {
        m_goesOn = m_goesOn || (next && isNext(*next, *m_frame));
        return false;
    }
    if (next) {
        if (m_frame && !isNext(*next, *m_frame))
            damaged(Particular::PagesMissingAt, where);
        m_frame = next;
        m_frameAt = where;
        m_checksum = 0;
        m_goesOn = false;
        m_samples += next->samples;
        return true;
    }
    if (!m_frame) {
        damaged(Particular::NoFrameAt, where);
        return true;
    }
    if (startsWith(bytes, "fLaC"))
        spoil(Rule::AudioNotAlone, Particular::AnotherRecordingAt, where);
    else if (tagSize(bytes))
        m_stage = Stage::Tags;
    else
        return false; // right by accident
    endOfFrames(where);
    return true;
}

void FlacReader::endOfFrames(qint64 where)
{
    if (m_saidSamples > 0 && m_samples < m_saidSamples)
        damaged(Particular::LessThanSaid, where);
    else if (m_saidSamples > 0 && m_samples > m_saidSamples)
        spoil(Rule::AudioNotAlone, Particular::MoreThanSaid, where);
}

qint64 FlacReader::takeTag(Bytes bytes)
{
    const auto tag = tagSize(bytes);
    if (!tag)
        spoil(Rule::AudioNotAlone, Particular::SomethingFollowsAt, at());
    return tag.value_or(0);
}

void FlacReader::endWith(Bytes rest)
{
    if (m_stage == Stage::Frames) {
        const auto read = readFrames(rest, rest.size());
        rest = rest.subspan(static_cast<std::size_t>(read));
        if (isSpoilt())
            return;
    }
    if (m_stage == Stage::Head && !rest.empty() && rest[0] != 'f' && !tagSize(rest))
        return spoil(Rule::AudioWrongType, Particular::None, at());
    if (m_stage != Stage::Frames)
        return m_stage == Stage::Tags && rest.empty() ? void() : cut(at());
    if (!m_frame)
        return damaged(Particular::NothingToHear, size());
    if (m_checksum != 0) {
        const bool isDamaged = m_goesOn || zerosAtEnd() >= manyZeros;
        return damaged(isDamaged ? Particular::DamagedAt : Particular::CutShortAt, m_frameAt);
    }
    // A checksum that is right stays so through noughts. Two of them may be a checksum.
    if (size() - m_wholeAt > 2)
        return spoil(Rule::AudioNotAlone, Particular::SomethingFollowsAt, m_wholeAt);
    endOfFrames(size());
}

} // namespace lessonlift
