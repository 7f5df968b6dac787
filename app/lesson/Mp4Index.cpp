// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Mp4Index.h"

#include <algorithm>
#include <array>

namespace lessonlift
{

namespace
{

constexpr std::size_t versionAndFlags = 4;
using namespace std::string_view_literals;

/// Sound that is samples as they are: it may be nought for long.
constexpr std::array plainSound{"sowt"sv, "twos"sv, "raw "sv, "lpcm"sv, "in24"sv, "in32"sv,
                                "fl32"sv, "fl64"sv, "ipcm"sv, "fpcm"sv, "NONE"sv};

} // namespace

struct Mp4Index::Track {
    std::string_view handler;
    quint64 id = 0;
    quint64 samples = 0;
    quint64 eachBytes = 0;      ///< where all samples are of one size
    std::size_t sizeBits = 0;   ///< else of each entry
    PartReader::Bytes sizes;    ///< the entries
    PartReader::Bytes runs;     ///< of chunks with equally many samples; 12 bytes each
    PartReader::Bytes chunks;   ///< their places
    std::size_t placeBytes = 0; ///< of each

    [[nodiscard]] quint64 sizeOf(quint64 sample) const
    {
        if (eachBytes > 0)
            return eachBytes;
        const auto at = static_cast<std::size_t>(sample) * sizeBits / 8;
        if (sizeBits == 4)
            return sample % 2 == 0 ? sizes[at] >> 4 : sizes[at] & 15U;
        return Mp4Numbers(sizes.subspan(at)).next(sizeBits / 8);
    }
};

bool Mp4Index::readMovie(PartReader::Bytes body)
{
    const bool fits = forEachBox(body, [this](Mp4Box box) {
        if (box.type == "trak"sv) {
            readTrack(box.body);
        } else if (box.type == "mvex"sv) {
            const bool isRead = forEachBox(box.body, [this](Mp4Box inner) {
                if (inner.type != "trex"sv)
                    return;
                Mp4Numbers numbers(inner.body);
                numbers.pass(versionAndFlags);
                const auto id = numbers.next(4);
                numbers.pass(8);
                m_usualSizes[id] = numbers.next(4);
            });
            m_isReadable = m_isReadable && isRead;
        }
    });
    return fits && m_isReadable;
}

void Mp4Index::readTrack(PartReader::Bytes body)
{
    Track track;
    const bool fits = forEachBox(body, [this, &track](Mp4Box box) {
        if (box.type == "tkhd"sv && !box.body.empty()) {
            Mp4Numbers numbers(box.body);
            numbers.pass(box.body[0] == 1 ? 20 : 12);
            track.id = numbers.next(4);
        } else if (box.type == "mdia"sv) {
            readMedia(box.body, track);
        }
    });
    m_isReadable = m_isReadable && fits;
    const bool isSound = track.handler == "soun"sv;
    m_tracks.hasSound = m_tracks.hasSound || isSound;
    m_tracks.hasPicture = m_tracks.hasPicture || track.handler == "vide"sv;
    m_tracks.hasText = m_tracks.hasText || track.handler == "text"sv || track.handler == "sbtl"sv ||
                       track.handler == "subt"sv || track.handler == "clcp"sv;
    m_isSound[track.id] = isSound;
    m_hasSoundSamples = m_hasSoundSamples || (isSound && track.samples > 0);
    if (m_isReadable)
        addChunks(track);
}

void Mp4Index::readMedia(PartReader::Bytes body, Track &track)
{
    const bool fits = forEachBox(body, [this, &track](Mp4Box box) {
        Mp4Numbers numbers(box.body);
        numbers.pass(versionAndFlags);
        if (box.type == "minf"sv || box.type == "stbl"sv) {
            readMedia(box.body, track);
        } else if (box.type == "hdlr"sv && track.handler.empty()) { // QuickTime has two
            numbers.pass(4);
            if (numbers.left() >= 4)
                track.handler = {reinterpret_cast<const char *>(numbers.rest().data()), 4};
        } else if (box.type == "stsd"sv) {
            numbers.pass(8); // how many, and the size of the first
            if (numbers.left() >= 4 && track.handler == "soun"sv) {
                const std::string_view codec(reinterpret_cast<const char *>(numbers.rest().data()),
                                             4);
                m_isCompressed =
                    m_isCompressed && std::ranges::find(plainSound, codec) == plainSound.end();
            }
        } else if (box.type == "stsz"sv || box.type == "stz2"sv) {
            const auto first = numbers.next(4);
            track.samples = numbers.next(4);
            track.eachBytes = box.type == "stsz"sv ? first : 0;
            track.sizeBits = box.type == "stsz"sv ? 32 : static_cast<std::size_t>(first & 0xFF);
            track.sizes = numbers.rest();
            const bool isKnown = track.sizeBits == 32 || track.sizeBits == 16 ||
                                 track.sizeBits == 8 || track.sizeBits == 4;
            const auto needed = (track.samples * track.sizeBits + 7) / 8;
            m_isReadable = m_isReadable && isKnown && !numbers.hasFailed() &&
                           (track.eachBytes > 0 || track.sizes.size() >= needed);
        } else if (box.type == "stsc"sv) {
            numbers.pass(4);
            track.runs = numbers.rest();
        } else if (box.type == "stco"sv || box.type == "co64"sv) {
            const auto count = numbers.next(4);
            track.placeBytes = box.type == "stco"sv ? 4 : 8;
            track.chunks = numbers.rest();
            const auto needed = count * track.placeBytes;
            m_isReadable = m_isReadable && !numbers.hasFailed() && track.chunks.size() >= needed;
            if (m_isReadable)
                track.chunks = track.chunks.first(static_cast<std::size_t>(needed));
        }
    });
    m_isReadable = m_isReadable && fits;
}

/// Each chunk is a row of samples; how many, the runs say.
void Mp4Index::addChunks(const Track &track)
{
    quint64 sample = 0;
    Mp4Numbers places(track.chunks);
    Mp4Numbers runs(track.runs);
    quint64 perChunk = 0;
    quint64 nextFrom = runs.left() >= 12 ? runs.next(4) : 0;
    for (quint64 chunk = 1; places.left() >= track.placeBytes && track.placeBytes > 0; ++chunk) {
        while (nextFrom == chunk) {
            perChunk = runs.next(4);
            runs.pass(4);
            nextFrom = runs.left() >= 12 ? runs.next(4) : 0;
        }
        const auto from = places.next(track.placeBytes);
        quint64 bytes = 0;
        if (track.eachBytes > 0) {
            const auto count = std::min(perChunk, track.samples - sample);
            bytes = count * track.eachBytes;
            sample += count;
        } else {
            for (quint64 i = 0; i < perChunk && sample < track.samples; ++i)
                bytes += track.sizeOf(sample++);
        }
        addExtent(from, bytes);
    }
    m_isReadable = m_isReadable && sample == track.samples; // else some have no place
}

void Mp4Index::addExtent(quint64 from, quint64 bytes)
{
    if (bytes == 0)
        return;
    const auto to = from + bytes;
    m_isReadable = m_isReadable && to > from;
    if (!m_extents.empty() && m_extents.back().to == from)
        m_extents.back().to = to;
    else
        m_extents.push_back({from, to});
}

struct Mp4Index::Piece {
    quint64 base = 0; ///< places count from here
    quint64 next = 0; ///< behind the last sample
    quint64 id = 0;
    quint64 usualSize = 0;
};

bool Mp4Index::readFragment(PartReader::Bytes body, qint64 at)
{
    Piece piece;
    const auto start = static_cast<quint64>(at);
    piece.next = start;
    bool isFirst = true;
    const bool fits = forEachBox(body, [&](Mp4Box box) {
        if (box.type != "traf"sv)
            return;
        piece.base = std::exchange(isFirst, false) ? start : piece.next;
        m_isReadable =
            m_isReadable && forEachBox(box.body, [&](Mp4Box inner) {
                Mp4Numbers numbers(inner.body);
                if (inner.type == "tfhd"sv) {
                    const auto flags = numbers.next(4) & 0xFFFFFF;
                    piece.id = numbers.next(4);
                    if ((flags & 0x1) != 0)
                        piece.base = numbers.next(8);
                    else if ((flags & 0x20000) != 0)
                        piece.base = start;
                    numbers.pass(((flags & 0x2) != 0 ? 4 : 0) + ((flags & 0x8) != 0 ? 4 : 0));
                    piece.usualSize =
                        (flags & 0x10) != 0 ? numbers.next(4) : m_usualSizes[piece.id];
                    piece.next = piece.base;
                    m_isReadable = m_isReadable && !numbers.hasFailed();
                } else if (inner.type == "trun"sv) {
                    readRun(numbers, piece);
                }
            });
    });
    return fits && m_isReadable;
}

void Mp4Index::readRun(Mp4Numbers numbers, Piece &piece)
{
    const auto flags = numbers.next(4) & 0xFFFFFF;
    const auto count = numbers.next(4);
    quint64 from = piece.next;
    if ((flags & 0x1) != 0) {
        const auto offset = static_cast<std::int32_t>(numbers.next(4));
        from = piece.base + static_cast<quint64>(static_cast<std::int64_t>(offset));
    }
    numbers.pass((flags & 0x4) != 0 ? 4 : 0);
    const std::size_t before = (flags & 0x100) != 0 ? 4 : 0;
    const std::size_t behind = ((flags & 0x400) != 0 ? 4 : 0) + ((flags & 0x800) != 0 ? 4 : 0);
    quint64 bytes = count * piece.usualSize;
    if ((flags & 0x200) != 0) {
        bytes = 0;
        for (quint64 i = 0; i < count && !numbers.hasFailed(); ++i) {
            numbers.pass(before);
            bytes += numbers.next(4);
            numbers.pass(behind);
        }
    }
    m_isReadable = m_isReadable && !numbers.hasFailed();
    m_hasSoundSamples = m_hasSoundSamples || (count > 0 && m_isSound[piece.id]);
    piece.next = from + bytes;
    addExtent(from, bytes);
}

} // namespace lessonlift
