// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/WebmReader.h"

#include "lesson/RecordingTags.h"

#include <algorithm>
#include <array>

namespace lessonlift
{

namespace
{

// Names as RFC 9559 gives them.
constexpr quint32 ebml = 0x1A45DFA3;
constexpr quint32 segment = 0x18538067;
constexpr quint32 tracks = 0x1654AE6B;
constexpr quint32 cluster = 0x1F43B675;
constexpr quint32 trackEntry = 0xAE;
constexpr quint32 trackNumber = 0xD7;
constexpr quint32 trackType = 0x83;
constexpr quint32 simpleBlock = 0xA3;
constexpr quint32 blockGroup = 0xA0;
constexpr quint32 block = 0xA1;
constexpr quint32 voidElement = 0xEC;
constexpr quint32 checksum = 0xBF;
/// Beside those above: seek head, info, cues, attachments, chapters, tags.
constexpr std::array<quint32, 6> inSegment{0x114D9B74, 0x1549A966, 0x1C53BB6B,
                                           0x1941A469, 0x1043A770, 0x1254C367};
/// Time, position, size of the one before, encrypted block, silent tracks.
constexpr std::array<quint32, 5> inCluster{0xE7, 0xA7, 0xAB, 0xAF, 0x5854};
constexpr qint64 mostTracksBytes = 16LL * 1024 * 1024;

template <typename Names>
bool isOneOf(quint32 id, const Names &names)
{
    return std::ranges::find(names, id) != names.end() || id == voidElement || id == checksum;
}

bool isInSegment(quint32 id)
{
    return isOneOf(id, inSegment) || id == tracks || id == cluster;
}

quint64 bigEndian(PartReader::Bytes bytes)
{
    quint64 number = 0;
    for (const auto byte : bytes)
        number = (number << 8) | byte;
    return number;
}

/// Calls `with` for each element of one that is in memory whole; false where sizes do not fit.
template <typename With>
bool forEachElement(PartReader::Bytes bytes, With with)
{
    while (!bytes.empty()) {
        bool isTooShort = false;
        const auto element = EbmlElement::parsed(bytes, isTooShort);
        if (!element || !element->size)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(element->headBytes));
        if (static_cast<quint64>(*element->size) > bytes.size())
            return false;
        const auto size = static_cast<std::size_t>(*element->size);
        with(element->id, bytes.first(size));
        bytes = bytes.subspan(size);
    }
    return true;
}

} // namespace

qint64 WebmReader::take(Bytes bytes)
{
    leaveWhatEnded();
    if (m_level == Level::Top || m_segmentEnd < 0) {
        if (const auto tag = tagSize(bytes))
            return *tag;
    }
    bool isTooShort = false;
    const auto element = EbmlElement::parsed(bytes, isTooShort);
    if (isTooShort)
        return 0;
    if (!element) {
        broken(Particular::DamagedAt);
        return 0;
    }
    if (m_level == Level::Cluster) {
        // A cluster of unknown size ends where something begins that cannot be in it.
        if (m_clusterEnd >= 0 || isOneOf(element->id, inCluster) || element->id == simpleBlock ||
            element->id == blockGroup || !isInSegment(element->id))
            return takeInCluster(*element, bytes);
        m_level = Level::Segment;
    }
    return m_level == Level::Segment ? takeInSegment(*element, bytes) : takeTop(*element, bytes);
}

void WebmReader::leaveWhatEnded()
{
    if (m_level == Level::Cluster && m_clusterEnd >= 0 && at() >= m_clusterEnd)
        m_level = Level::Segment;
    if (m_level == Level::Segment && m_segmentEnd >= 0 && at() >= m_segmentEnd)
        m_level = Level::Top;
}

void WebmReader::broken(Particular what)
{
    if (m_hasHead)
        damaged(what, at());
    else
        spoil(Rule::AudioWrongType, Particular::None, at());
}

/// It must lie inside what it is in, and is passed over.
qint64 WebmReader::wholly(const EbmlElement &element, qint64 end)
{
    const auto size = element.headBytes + element.size.value_or(0);
    if (!element.size || (end >= 0 && at() + size > end)) {
        broken(Particular::DamagedAt);
        return 0;
    }
    return size;
}

qint64 WebmReader::takeTop(const EbmlElement &element, Bytes)
{
    if (element.id == ebml && !m_hasHead) {
        m_hasHead = true;
        return wholly(element, -1);
    }
    if (element.id == segment && m_hasHead && !m_hasSegment) {
        m_hasSegment = true;
        m_segmentAt = at();
        m_level = Level::Segment;
        m_segmentEnd = element.size ? at() + element.headBytes + *element.size : -1;
        return element.headBytes;
    }
    if (element.id == voidElement && m_hasHead)
        return wholly(element, -1);
    if (m_hasSegment)
        spoil(Rule::AudioNotAlone,
              element.id == ebml ? Particular::AnotherRecordingAt : Particular::SomethingFollowsAt,
              at());
    else
        broken(Particular::DamagedAt);
    return 0;
}

qint64 WebmReader::takeInSegment(const EbmlElement &element, Bytes bytes)
{
    if (element.id == cluster) {
        m_level = Level::Cluster;
        m_clusterAt = at();
        m_clusterEnd = element.size ? at() + element.headBytes + *element.size : -1;
        if (m_segmentEnd >= 0 && m_clusterEnd > m_segmentEnd)
            broken(Particular::DamagedAt);
        return element.headBytes;
    }
    if (element.id == ebml && m_segmentEnd < 0) {
        spoil(Rule::AudioNotAlone, Particular::AnotherRecordingAt, at());
        return 0;
    }
    if (!isInSegment(element.id)) {
        broken(Particular::DamagedAt);
        return 0;
    }
    const auto size = wholly(element, m_segmentEnd);
    if (element.id != tracks || size == 0)
        return size;
    if (size > mostTracksBytes)
        broken(Particular::HeadersUnreadable);
    if (size > static_cast<qint64>(bytes.size()))
        return 0;
    readTracks(bytes.subspan(static_cast<std::size_t>(element.headBytes),
                             static_cast<std::size_t>(*element.size)));
    return size;
}

void WebmReader::readTracks(Bytes body)
{
    m_hasTracks = true;
    bool fits = true;
    fits = forEachElement(body,
                          [&](quint32 id, Bytes entry) {
                              quint64 number = 0;
                              quint64 type = 0;
                              if (id != trackEntry)
                                  return;
                              fits = forEachElement(entry,
                                                    [&](quint32 inner, Bytes value) {
                                                        if (inner == trackNumber)
                                                            number = bigEndian(value);
                                                        else if (inner == trackType)
                                                            type = bigEndian(value);
                                                    }) &&
                                     fits;
                              if (type == 2)
                                  m_soundTracks.push_back(number);
                              m_hasVideo = m_hasVideo || type == 1;
                              m_hasText = m_hasText || type == 0x11;
                          }) &&
           fits;
    if (!fits)
        broken(Particular::HeadersUnreadable);
}

qint64 WebmReader::takeInCluster(const EbmlElement &element, Bytes bytes)
{
    const bool isGroup = element.id == blockGroup;
    if (!isGroup && element.id != simpleBlock && !isOneOf(element.id, inCluster)) {
        broken(Particular::DamagedAt);
        return 0;
    }
    const auto size = wholly(element, m_clusterEnd >= 0 ? m_clusterEnd : m_segmentEnd);
    if (size == 0 || m_hasSound || !(isGroup || element.id == simpleBlock))
        return size;
    // Whose block it is stands at its beginning; in a group, the block comes first as a rule.
    constexpr std::size_t needed = 2 * EbmlElement::mostHeadBytes + 8;
    if (bytes.size() < std::min<std::size_t>(needed, static_cast<std::size_t>(size)))
        return 0;
    auto body = bytes.subspan(static_cast<std::size_t>(element.headBytes));
    if (isGroup) {
        bool isTooShort = false;
        const auto inner = EbmlElement::parsed(body, isTooShort);
        if (!inner || inner->id != block)
            return m_hasSound = true, size; // it is not first: whose it is, is not looked for
        body = body.subspan(static_cast<std::size_t>(inner->headBytes));
    }
    const auto number = takeEbmlNumber(body);
    m_hasSound = number && std::ranges::find(m_soundTracks, *number) != m_soundTracks.end();
    return size;
}

void WebmReader::endWith(Bytes rest)
{
    leaveWhatEnded();
    if (!rest.empty()) {
        constexpr std::array<std::uint8_t, 4> begin{0x1A, 0x45, 0xDF, 0xA3};
        const auto few = rest.first(std::min(rest.size(), begin.size()));
        const bool isBegun = m_hasHead || std::ranges::equal(few, Bytes(begin).first(few.size()));
        return isBegun || tagSize(rest) ? cut(at()) : broken(Particular::DamagedAt);
    }
    if (m_level != Level::Top && m_segmentEnd >= 0)
        return cut(m_level == Level::Cluster && m_clusterEnd >= 0 ? m_clusterAt : m_segmentAt);
    if (m_level == Level::Cluster && m_clusterEnd >= 0)
        return cut(m_clusterAt);
    if (!m_hasSegment)
        return cut(0);
    if (!m_hasTracks)
        return damaged(Particular::HeadersUnreadable, m_segmentAt);
    if (m_soundTracks.empty())
        return spoil(Rule::NoAudioTrack,
                     m_hasVideo ? Particular::VideoOnly
                                : (m_hasText ? Particular::TextOnly : Particular::None),
                     0);
    if (!m_hasSound)
        return damaged(Particular::NothingToHear, size());
}

} // namespace lessonlift
