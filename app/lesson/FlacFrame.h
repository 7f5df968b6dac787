// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

#include <array>

namespace lessonlift
{

/// The head of a FLAC frame (RFC 9639, 9.1), its checksum found right.
struct FlacFrame {
    static constexpr std::size_t mostHeadBytes = 16;

    bool isNumberedBySample = false; ///< else by frame
    quint64 number = 0;
    quint32 samples = 0;
    int rate = 0;     ///< as it is written: a number of the standard's table
    int channels = 0; ///< how many

    /// Nothing: no such head begins here, or too few bytes are there.
    [[nodiscard]] static std::optional<FlacFrame> parsed(PartReader::Bytes bytes);
};

inline constexpr std::array<std::uint16_t, 256> flacChecksums = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned i = 0; i < 256; ++i) {
        unsigned sum = i << 8;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ ((sum & 0x8000U) != 0 ? 0x18005U : 0U);
        table[i] = static_cast<std::uint16_t>(sum);
    }
    return table;
}();

/// Of a frame, with its own checksum at its end, this is nought. Here, for it is asked of each
/// byte.
[[nodiscard]] inline std::uint16_t flacChecksum(std::uint16_t before, std::uint8_t byte)
{
    return static_cast<std::uint16_t>((before << 8) ^ flacChecksums[(before >> 8) ^ byte]);
}

} // namespace lessonlift
