// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <ogg/ogg.h>
#include <optional>

namespace lessonlift
{

/// The play time of an Opus file, that of its first stream of Opus, from its pages as they pass.
/// (RFC 7845, section 4: the end position less the start position and the pre-skip. libopusfile
/// tells the same, but makes a decoder for it and reads the file a second time.)
class OpusLength
{
public:
    OpusLength();
    ~OpusLength();

    void add(ogg_page &page);
    /// Seconds. Nothing when its headers are no readable Opus headers, or there is no audio.
    [[nodiscard]] std::optional<double> seconds() const;
    /// So far: its headers, where there is a stream of Opus.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }
    [[nodiscard]] bool hasSound() const;
    /// So far: a position in time before the one in front of it, or before the sound that it ends.
    [[nodiscard]] bool isOutOfOrder() const { return m_isOutOfOrder; }
    /// At the end: it ends before what is to be passed over at its start.
    [[nodiscard]] bool endsBeforeItsStart() const;

private:
    struct Stream;
    void takePacket(const ogg_packet &packet);
    void takeFirstAudio(ogg_page &page);

    std::unique_ptr<Stream> m_stream;
    ogg_int64_t m_samples = 0; ///< at 48 kHz
    bool m_isReadable = true;
    bool m_isOutOfOrder = false;
};

} // namespace lessonlift
