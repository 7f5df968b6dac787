// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/MpegFrame.h"

#include <array>

namespace lessonlift
{

namespace
{

using Rates = std::array<int, 15>;
// kbit/s; the first is "free"
constexpr Rates v1Layer1{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448};
constexpr Rates v1Layer2{0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
constexpr Rates v1Layer3{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr Rates v2Layer1{0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256};
constexpr Rates v2Others{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

const Rates &ratesOf(int version, int layer)
{
    if (version != 1)
        return layer == 1 ? v2Layer1 : v2Others;
    if (layer == 1)
        return v1Layer1;
    return layer == 2 ? v1Layer2 : v1Layer3;
}

} // namespace

std::optional<MpegFrame> MpegFrame::parsed(PartReader::Bytes b)
{
    if (b.size() < headBytes || b[0] != 0xFF || (b[1] & 0xE0) != 0xE0)
        return std::nullopt;
    const int versionBits = (b[1] >> 3) & 3;
    const int layerBits = (b[1] >> 1) & 3;
    const std::size_t bitRateBits = b[2] >> 4;
    const std::size_t rateBits = (b[2] >> 2) & 3;
    if (versionBits == 1 || layerBits == 0 || bitRateBits == 15 || rateBits == 3)
        return std::nullopt;
    constexpr std::array rates{44'100, 48'000, 32'000};
    MpegFrame frame;
    frame.version = versionBits == 3 ? 1 : (versionBits == 2 ? 2 : 3);
    frame.layer = 4 - layerBits;
    frame.rate = rates[rateBits] / (frame.version == 1 ? 1 : (frame.version == 2 ? 2 : 4));
    frame.bitRate = ratesOf(frame.version, frame.layer)[bitRateBits];
    frame.isPadded = (b[2] & 2) != 0;
    frame.hasChecksum = (b[1] & 1) == 0;
    frame.isMono = b[3] >> 6 == 3;
    return frame;
}

qint64 MpegFrame::padding() const
{
    return isPadded ? (layer == 1 ? 4 : 1) : 0;
}

qint64 MpegFrame::size() const
{
    if (layer == 1)
        return 12LL * bitRate * 1000 / rate * 4 + padding();
    const qint64 perBit = layer == 3 && version != 1 ? 72 : 144;
    return perBit * bitRate * 1000 / rate + padding();
}

std::size_t MpegFrame::sideBytes() const
{
    if (version == 1)
        return isMono ? 17 : 32;
    return isMono ? 9 : 17;
}

} // namespace lessonlift
