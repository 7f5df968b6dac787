// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

namespace lessonlift
{

/// A file that is nothing but frames of sound, each of which tells its size, with tags before,
/// behind and between them. What such a file does not tell is how many frames there are: one that
/// is cut between two of them is as good as one that was recorded so (but see MpegReader).
class FrameReader : public PartReader
{
protected:
    /// Bytes that frameSize() needs, where the file has as many.
    static constexpr std::size_t headBytes = 64;
    /// The frame that begins here; nought: more bytes are needed; nothing: no frame begins here.
    [[nodiscard]] virtual std::optional<qint64> frameSize(Bytes bytes) = 0;
    /// At the end, after all else was found right.
    virtual void endOfFrames() {}

    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] qint64 frameBytes() const { return m_frameBytes; } ///< of all of them

    [[nodiscard]] qint64 take(Bytes bytes) override;
    void endWith(Bytes rest) override;

private:
    [[nodiscard]] qint64 takeOther(Bytes bytes);

    qint64 m_frames = 0;
    qint64 m_frameBytes = 0;
    bool m_hasTag = false;
};

} // namespace lessonlift
