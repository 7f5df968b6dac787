// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FlacFrame.h"

#include <algorithm>
#include <bit>

namespace lessonlift
{

namespace
{

std::uint8_t headChecksum(PartReader::Bytes bytes)
{
    unsigned sum = 0;
    for (const auto byte : bytes) {
        sum ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ ((sum & 0x80U) != 0 ? 0x107U : 0U);
    }
    return static_cast<std::uint8_t>(sum);
}

/// A number written as UTF-8 writes a character, of up to seven bytes; takes it off the front.
std::optional<quint64> takeNumber(PartReader::Bytes &bytes)
{
    if (bytes.empty())
        return std::nullopt;
    const auto ones = static_cast<std::size_t>(std::countl_one(bytes[0]));
    if (ones == 1 || ones == 8 || bytes.size() < std::max<std::size_t>(ones, 1))
        return std::nullopt;
    quint64 number = ones == 0 ? bytes[0] : bytes[0] & (0x7FU >> ones);
    for (std::size_t i = 1; i < ones; ++i) {
        if ((bytes[i] & 0xC0) != 0x80)
            return std::nullopt;
        number = (number << 6) | (bytes[i] & 0x3FU);
    }
    bytes = bytes.subspan(std::max<std::size_t>(ones, 1));
    return number;
}

} // namespace

std::optional<FlacFrame> FlacFrame::parsed(PartReader::Bytes bytes)
{
    if (bytes.size() < 6 || bytes[0] != 0xFF || (bytes[1] & 0xFE) != 0xF8 || (bytes[3] & 1) != 0)
        return std::nullopt;
    FlacFrame frame;
    frame.isNumberedBySample = (bytes[1] & 1) != 0;
    const unsigned sizeBits = bytes[2] >> 4;
    frame.rate = bytes[2] & 15;
    const unsigned channelBits = bytes[3] >> 4;
    if (sizeBits == 0 || frame.rate == 15 || channelBits > 10 || ((bytes[3] >> 1) & 7) == 3)
        return std::nullopt;
    frame.channels = channelBits < 8 ? static_cast<int>(channelBits) + 1 : 2;
    auto rest = bytes.subspan(4);
    const auto number = takeNumber(rest);
    const std::size_t sizeBytes = sizeBits == 6 ? 1 : (sizeBits == 7 ? 2 : 0);
    const std::size_t rateBytes = frame.rate == 12 ? 1 : (frame.rate >= 13 ? 2 : 0);
    if (!number || rest.size() < sizeBytes + rateBytes + 1)
        return std::nullopt;
    frame.number = *number;
    if (sizeBytes > 0)
        frame.samples = 1 + (sizeBytes == 1 ? rest[0] : quint32(rest[0]) << 8 | rest[1]);
    else if (sizeBits == 1)
        frame.samples = 192;
    else
        frame.samples = sizeBits < 8 ? 576U << (sizeBits - 2) : 256U << (sizeBits - 8);
    const auto checked = bytes.size() - rest.size() + sizeBytes + rateBytes;
    if (headChecksum(bytes.first(checked)) != bytes[checked])
        return std::nullopt;
    return frame;
}

} // namespace lessonlift
