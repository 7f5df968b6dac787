// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

namespace lessonlift
{

/// The four bytes that begin an MPEG audio frame (ISO 11172-3 and 13818-3; version 2.5 as is
/// usual).
struct MpegFrame {
    static constexpr std::size_t headBytes = 4;

    int version = 0; ///< 1, 2; 3: "2.5"
    int layer = 0;   ///< 1 to 3
    int rate = 0;    ///< samples a second
    int bitRate = 0; ///< kbit/s; 0: free, the size is as large as it is
    bool isPadded = false;
    bool hasChecksum = false;
    bool isMono = false;

    [[nodiscard]] static std::optional<MpegFrame> parsed(PartReader::Bytes bytes);
    [[nodiscard]] qint64 size() const; ///< bytes, with the head; not where the bit rate is free
    [[nodiscard]] qint64 padding() const;
    [[nodiscard]] std::size_t sideBytes() const; ///< of layer III, behind head and checksum
    [[nodiscard]] bool isOfOneStream(const MpegFrame &other) const
    {
        return version == other.version && layer == other.layer && rate == other.rate;
    }
};

} // namespace lessonlift
