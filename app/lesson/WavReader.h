// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

namespace lessonlift
{

/// WAV and RF64: chunks to the end, with a format and with as much sound as they say. A program
/// that writes into a pipe cannot go back to fill in the sizes: those left open mean "to the end".
class WavReader final : public PartReader
{
private:
    [[nodiscard]] qint64 take(Bytes bytes) override;
    void endWith(Bytes rest) override;

    [[nodiscard]] qint64 takeHead(Bytes bytes);
    [[nodiscard]] qint64 takeChunk(Bytes bytes);
    [[nodiscard]] qint64 takeSound(qint64 size);
    [[nodiscard]] bool goesBeyond(qint64 size);
    [[nodiscard]] qint64 takeWhatFollows(Bytes bytes);

    bool m_hasHead = false;
    bool m_isLong = false;  ///< RF64: its sizes stand in a chunk of their own
    qint64 m_start = 0;     ///< of RIFF; tags may stand before it
    qint64 m_end = -1;      ///< of RIFF as it says; -1: open
    qint64 m_longSound = 0; ///< size of the sound, of RF64
    bool m_isOdd = false;   ///< the last chunk was; a nought should follow
    bool m_hasFormat = false;
    qint64 m_frameBytes = 0; ///< of a sample of each channel; 0: unknown
    bool m_isOpen = false;   ///< the sound goes on to the end of the file
    qint64 m_sound = 0;      ///< bytes of it that are said to be there
    qint64 m_soundAt = -1;
};

} // namespace lessonlift
