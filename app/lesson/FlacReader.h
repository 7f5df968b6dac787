// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FlacFrame.h"
#include "lesson/PartReader.h"

namespace lessonlift
{

/// FLAC: its blocks of metadata, then frames to the end, numbered without a gap, each with both
/// checksums, together as many samples as STREAMINFO says. (A program that writes into a pipe may
/// leave that open; such a file cut between two frames cannot be told from a whole one.)
class FlacReader final : public PartReader
{
private:
    enum class Stage { Head, Blocks, Frames, Tags };

    [[nodiscard]] qint64 take(Bytes bytes) override;
    void endWith(Bytes rest) override;
    [[nodiscard]] qint64 mostPartBytes() const override { return 1024LL * 1024; }

    [[nodiscard]] qint64 takeHead(Bytes bytes);
    [[nodiscard]] qint64 takeBlock(Bytes bytes);
    [[nodiscard]] qint64 takeFrames(Bytes bytes);
    [[nodiscard]] qint64 takeTag(Bytes bytes);
    [[nodiscard]] qint64 readFrames(Bytes bytes, std::size_t size);
    [[nodiscard]] bool beginsAnother(Bytes bytes, qint64 where);
    void endOfFrames(qint64 where);

    Stage m_stage = Stage::Head;
    bool m_hasInfo = false;
    quint64 m_saidSamples = 0; ///< 0: unknown
    quint64 m_samples = 0;
    std::optional<FlacFrame> m_frame; ///< that is being read
    qint64 m_frameAt = 0;
    std::uint16_t m_checksum = 0;
    qint64 m_wholeAt = 0;  ///< where the checksum became right that is so now
    bool m_goesOn = false; ///< a later frame began before this one had come to its end
};

} // namespace lessonlift
