// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/MpegReader.h"

#include <QtEndian>

namespace lessonlift
{

namespace
{

/// The longest head of a first frame that is looked at: Xing's stands behind the side information.
constexpr std::size_t firstBytesSeen = 64;
constexpr std::size_t checksumBytes = 2;
constexpr qint64 mostFreeBytes = 16 * 1024;

std::uint16_t checksumOf(PartReader::Bytes bytes, std::uint16_t sum)
{
    for (const auto byte : bytes) {
        sum = static_cast<std::uint16_t>(sum ^ (byte << 8));
        for (int bit = 0; bit < 8; ++bit)
            sum = static_cast<std::uint16_t>((sum << 1) ^ ((sum & 0x8000) != 0 ? 0x8005 : 0));
    }
    return sum;
}

} // namespace

std::optional<qint64> MpegReader::frameSize(Bytes bytes)
{
    const auto frame = MpegFrame::parsed(bytes);
    if (!frame || (m_first && !frame->isOfOneStream(*m_first)))
        return std::nullopt;
    const auto size = frame->bitRate == 0 ? freeSize(bytes, *frame) : frame->size();
    if (!size || *size == 0)
        return size;
    if (!m_first || m_firstAt == at()) {
        m_first = frame;
        m_firstAt = at();
        readHead(bytes, *frame);
    } else if (!fitsChecksum(bytes, *frame)) {
        damaged(Particular::DamagedAt, at());
    }
    return size;
}

/// As long as it is to the next frame of the same kind; the frame behind that one must agree.
std::optional<qint64> MpegReader::freeSize(Bytes bytes, const MpegFrame &frame)
{
    if (m_freeSize > 0)
        return m_freeSize + frame.padding();
    const auto there = static_cast<qint64>(bytes.size());
    const auto next = [&](qint64 from) -> std::optional<MpegFrame> {
        if (from + qint64(MpegFrame::headBytes) > there)
            return std::nullopt;
        auto found = MpegFrame::parsed(bytes.subspan(static_cast<std::size_t>(from)));
        return found && found->bitRate == 0 && found->isOfOneStream(frame) ? found : std::nullopt;
    };
    for (qint64 size = MpegFrame::headBytes; size < std::min(there, mostFreeBytes); ++size) {
        const auto second = next(size);
        if (second && next(2 * size - frame.padding() + second->padding())) {
            m_freeSize = size - frame.padding();
            return size;
        }
    }
    if (there < 2 * mostFreeBytes + qint64(MpegFrame::headBytes))
        return 0;
    return std::nullopt;
}

void MpegReader::readHead(Bytes bytes, const MpegFrame &frame)
{
    if (frame.layer != 3 || bytes.size() < firstBytesSeen)
        return;
    const auto word = [&](std::size_t at) { return qFromBigEndian<quint32>(bytes.data() + at); };
    // Some write it as if there were no checksum, although the frame says that there is one.
    for (const auto checksum : {std::size_t(0), checksumBytes}) {
        const auto xing = MpegFrame::headBytes + frame.sideBytes() + checksum;
        const auto head = bytes.subspan(xing);
        if (!startsWith(head, "Xing") && !startsWith(head, "Info"))
            continue;
        m_hasHead = true;
        const auto flags = word(xing + 4);
        auto field = xing + 8;
        if ((flags & 1) != 0) {
            m_saidFrames = word(field);
            field += 4;
        }
        if ((flags & 2) != 0)
            m_saidBytes = word(field);
        return;
    }
    constexpr std::size_t vbri = 36;
    if (startsWith(bytes.subspan(vbri), "VBRI")) {
        m_hasHead = true;
        m_saidBytes = word(vbri + 10);
        m_saidFrames = word(vbri + 14);
    }
}

/// Of layer III; those of the others cover a part whose length only a decoder knows. What was left
/// out is no fault: a frame of which too little is there is cut, and that is found elsewhere.
bool MpegReader::fitsChecksum(Bytes bytes, const MpegFrame &frame) const
{
    constexpr auto behind = MpegFrame::headBytes + checksumBytes;
    if (!frame.hasChecksum || frame.layer != 3 || bytes.size() < behind + frame.sideBytes())
        return true;
    const auto sum = checksumOf(bytes.subspan(behind, frame.sideBytes()),
                                checksumOf(bytes.subspan(2, 2), 0xFFFF));
    return sum == qFromBigEndian<quint16>(bytes.data() + MpegFrame::headBytes);
}

/// Some count the frame that says it, some do not; so bytes decide where one is missing.
void MpegReader::endOfFrames()
{
    if (m_saidFrames == 0)
        return;
    const auto behindHead = frames() - (m_hasHead ? 1 : 0);
    const bool lacksBytes = m_saidBytes == 0 ? frames() < m_saidFrames : frameBytes() < m_saidBytes;
    if (behindHead < m_saidFrames && lacksBytes)
        damaged(Particular::LessThanSaid, size());
    else if (behindHead > m_saidFrames + 1)
        spoil(Rule::AudioNotAlone, Particular::MoreThanSaid, size());
}

} // namespace lessonlift
