// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <ogg/ogg.h>
#include <optional>

namespace lessonlift
{

/// The play time of an Opus file, that of its first stream, from its pages as they pass. (RFC 7845,
/// section 4: the end position less the start position and the pre-skip. libopusfile tells the
/// same, but makes a decoder for it and reads the file a second time.)
class OpusLength
{
public:
    OpusLength();
    ~OpusLength();

    void add(ogg_page &page);
    /// Seconds. Nothing when its headers are no readable Opus headers, or there is no audio.
    [[nodiscard]] std::optional<double> seconds() const;

private:
    struct Stream;
    void takePacket(const ogg_packet &packet);
    void takeFirstAudio(ogg_page &page);

    std::unique_ptr<Stream> m_stream;
    ogg_int64_t m_samples = 0; ///< at 48 kHz
    bool m_isReadable = true;
};

} // namespace lessonlift
