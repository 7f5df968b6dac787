// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FrameReader.h"
#include "lesson/MpegFrame.h"

namespace lessonlift
{

/// MPEG audio (.mp3): frames of one kind to the end, as many as a Xing, Info or VBRI head in the
/// first one says, and the checksums of those that have one (layer III). Without such a head, a
/// file cut between two frames cannot be told from a whole one.
class MpegReader final : public FrameReader
{
private:
    [[nodiscard]] std::optional<qint64> frameSize(Bytes bytes) override;
    void endOfFrames() override;

    [[nodiscard]] std::optional<qint64> freeSize(Bytes bytes, const MpegFrame &frame);
    void readHead(Bytes bytes, const MpegFrame &frame);
    [[nodiscard]] bool fitsChecksum(Bytes bytes, const MpegFrame &frame) const;

    std::optional<MpegFrame> m_first;
    qint64 m_firstAt = 0;
    bool m_hasHead = false;
    qint64 m_saidFrames = 0; ///< without the one that says it; 0: unknown
    qint64 m_saidBytes = 0;  ///< with it; 0: unknown
    qint64 m_freeSize = 0;   ///< of frames whose bit rate is free, without padding
};

} // namespace lessonlift
