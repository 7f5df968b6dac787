// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OpusLength.h"

#include "lesson/OggCodec.h"

#include <algorithm>
#include <opusfile.h>
#include <utility>

namespace lessonlift
{

namespace
{

constexpr int samplesPerSecond = 48'000; ///< of Opus, whatever was recorded
constexpr int headerPackets = 2;
constexpr long mostKept = 64L * 1024; ///< bytes; a header with pictures in it may need many more

/// A thread keeps one for the next file: making it costs more than what is read in it.
struct Spare {
    ogg_stream_state state{};

    Spare() = default;
    ~Spare() { ogg_stream_clear(&state); }
    Spare(const Spare &) = delete;
    Spare &operator=(const Spare &) = delete;
};
thread_local Spare spare;

} // namespace

struct OpusLength::Stream {
    ogg_stream_state packets = std::exchange(spare.state, {});
    int headersRead = 0;
    ogg_int64_t preSkip = 0;
    bool hasStart = false;
    ogg_int64_t start = 0; ///< position before the first sample
    ogg_int64_t last = 0;  ///< position that a page told
    ogg_int64_t early = 0; ///< samples read before the first page that tells its position

    explicit Stream(int serial)
    {
        if (packets.body_data == nullptr)
            ogg_stream_init(&packets, serial);
        else
            ogg_stream_reset_serialno(&packets, serial);
    }
    ~Stream()
    {
        if (packets.body_storage > mostKept)
            ogg_stream_clear(&packets);
        ogg_stream_clear(&spare.state);
        spare.state = packets;
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
};

OpusLength::OpusLength() = default;
OpusLength::~OpusLength() = default;

void OpusLength::add(ogg_page &page)
{
    if (!m_isReadable)
        return;
    const int serial = ogg_page_serialno(&page);
    if (!m_stream && ogg_page_bos(&page) != 0 && oggCodecOf(page) == OggCodec::Opus)
        m_stream = std::make_unique<Stream>(serial);
    if (!m_stream || m_stream->packets.serialno != serial)
        return; // another stream beside it
    auto &stream = *m_stream;
    if (!stream.hasStart)
        takeFirstAudio(page);
    const auto position = ogg_page_granulepos(&page);
    m_isOutOfOrder = m_isOutOfOrder || position < -1; // -1: none is told
    if (stream.hasStart && position >= 0) { // the last page that tells its position counts
        m_isOutOfOrder = m_isOutOfOrder || position < stream.last;
        stream.last = position;
        m_samples = std::max<ogg_int64_t>(position - stream.start - stream.preSkip, 0);
    }
}

/// Packets are looked into until a page with audio has told where it ends: less what is in it,
/// that is where the stream starts.
void OpusLength::takeFirstAudio(ogg_page &page)
{
    auto &stream = *m_stream;
    ogg_stream_pagein(&stream.packets, &page);
    ogg_packet packet;
    while (m_isReadable) {
        const int got = ogg_stream_packetout(&stream.packets, &packet);
        if (got == 0)
            break;
        if (got > 0) // else something is missing before it
            takePacket(packet);
    }
    const auto position = ogg_page_granulepos(&page);
    if (stream.early == 0 || position < 0)
        return;
    // A stream that ends in its first page may be cut by its position, and starts at nought then.
    m_isOutOfOrder = m_isOutOfOrder || (ogg_page_eos(&page) == 0 && position < stream.early);
    stream.start = ogg_page_eos(&page) != 0 ? 0 : std::max<ogg_int64_t>(position - stream.early, 0);
    stream.hasStart = true;
}

void OpusLength::takePacket(const ogg_packet &packet)
{
    auto &stream = *m_stream;
    const auto size = static_cast<std::size_t>(packet.bytes);
    if (stream.headersRead == 0) {
        OpusHead head;
        m_isReadable = opus_head_parse(&head, packet.packet, size) == 0;
        stream.preSkip = m_isReadable ? head.pre_skip : 0;
    } else if (stream.headersRead == 1) {
        m_isReadable = opus_tags_parse(nullptr, packet.packet, size) == 0;
    } else {
        const int samples = opus_packet_get_nb_samples(
            packet.packet, static_cast<opus_int32>(packet.bytes), samplesPerSecond);
        stream.early += std::max(samples, 0);
    }
    stream.headersRead = std::min(stream.headersRead + 1, headerPackets);
}

bool OpusLength::hasSound() const
{
    return m_stream && m_stream->early > 0;
}

bool OpusLength::endsBeforeItsStart() const
{
    return m_stream && m_stream->hasStart && m_stream->last - m_stream->start < m_stream->preSkip;
}

std::optional<double> OpusLength::seconds() const
{
    if (!m_isReadable || !m_stream || !m_stream->hasStart)
        return std::nullopt;
    return static_cast<double>(m_samples) / samplesPerSecond;
}

} // namespace lessonlift
