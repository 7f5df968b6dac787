// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/RecordingTags.h"

#include <algorithm>
#include <QtEndian>
#include <string_view>

namespace lessonlift
{

namespace
{

using Bytes = PartReader::Bytes;
using namespace std::string_view_literals;

constexpr qint64 id3v1Bytes = 128;
constexpr qint64 longId3v1Bytes = 227;
constexpr qint64 id3v2Head = 10;
constexpr qint64 apeHead = 32;
constexpr std::size_t mostLyrics = 1024 * 1024;

/// Whether so few bytes may become a text; a file may end with them.
bool beginsLike(Bytes bytes, std::string_view text)
{
    return startsWith(bytes, text.substr(0, std::min(text.size(), bytes.size())));
}

std::optional<qint64> id3v2(Bytes b)
{
    if (b.size() < id3v2Head)
        return 0;
    const auto isSeven = [](std::uint8_t byte) { return byte < 0x80; };
    if (b[3] == 0xFF || b[4] == 0xFF || !std::ranges::all_of(b.subspan(6, 4), isSeven))
        return std::nullopt;
    const qint64 size = (b[6] << 21) | (b[7] << 14) | (b[8] << 7) | b[9];
    const bool hasFoot = (b[5] & 0x10) != 0;
    return id3v2Head + size + (hasFoot ? id3v2Head : 0);
}

std::optional<qint64> ape(Bytes b)
{
    if (b.size() < apeHead)
        return 0;
    const bool isHead = (qFromLittleEndian<quint32>(b.data() + 20) & 0x20000000U) != 0;
    return apeHead + (isHead ? qint64(qFromLittleEndian<quint32>(b.data() + 12)) : 0);
}

std::optional<qint64> lyrics3(Bytes b)
{
    const std::string_view text(reinterpret_cast<const char *>(b.data()),
                                std::min(b.size(), mostLyrics));
    // The one that ends first, so that it is known no later when a file comes in pieces.
    constexpr auto foot = "LYRICS200"sv;
    static_assert(foot.size() == "LYRICSEND"sv.size());
    if (const auto at = std::min(text.find(foot), text.find("LYRICSEND"sv)); at != text.npos)
        return static_cast<qint64>(at + foot.size());
    if (b.size() >= mostLyrics)
        return std::nullopt;
    return 0;
}

} // namespace

std::optional<qint64> tagSize(Bytes bytes)
{
    if (beginsLike(bytes, "ID3"sv))
        return id3v2(bytes);
    if (beginsLike(bytes, "TAG+"sv))
        return bytes.size() < 4 ? 0 : longId3v1Bytes;
    if (startsWith(bytes, "TAG"sv))
        return id3v1Bytes;
    if (beginsLike(bytes, "APETAGEX"sv))
        return ape(bytes);
    if (beginsLike(bytes, "LYRICSBEGIN"sv))
        return lyrics3(bytes);
    return std::nullopt;
}

bool isTagWithoutHead(Bytes rest)
{
    if (rest.size() >= id3v1Bytes && startsWith(rest.last(id3v1Bytes), "TAG"sv))
        rest = rest.first(rest.size() - id3v1Bytes);
    if (rest.size() < apeHead)
        return false;
    const auto foot = rest.last(apeHead);
    return startsWith(foot, "APETAGEX"sv) &&
           qFromLittleEndian<quint32>(foot.data() + 12) == rest.size();
}

} // namespace lessonlift
