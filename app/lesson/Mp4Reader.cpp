// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Mp4Reader.h"

#include "lesson/RecordingTags.h"

#include <algorithm>
#include <limits>

namespace lessonlift
{

namespace
{

constexpr qint64 shortHead = 8;
constexpr qint64 longHead = 16;
/// An index is read into memory: of a hundred hours it takes less.
constexpr qint64 mostIndexBytes = 64LL * 1024 * 1024;
/// So many noughts no frame of compressed sound ends with.
constexpr qint64 muchSilence = 512;
using namespace std::string_view_literals;

bool isBoxName(PartReader::Bytes four)
{
    return std::ranges::all_of(four.first(4), [](auto c) {
        return (c >= 0x20 && c < 0x7F) || c == 0xA9; // "©" as QuickTime writes it
    });
}

} // namespace

qint64 Mp4Reader::take(Bytes bytes)
{
    if (m_isToTheEnd)
        return static_cast<qint64>(bytes.size());
    if (const auto tag = tagSize(bytes))
        return *tag;
    if (bytes.size() < shortHead)
        return 0;
    Mp4Numbers numbers(bytes);
    const auto said = numbers.next(4);
    if (!isBoxName(numbers.rest())) {
        if (m_hasType)
            damaged(Particular::DamagedAt, at());
        else
            spoil(Rule::AudioWrongType, Particular::None, at());
        return 0;
    }
    const std::string_view type(reinterpret_cast<const char *>(numbers.rest().data()), 4);
    if (!m_hasType && type != "ftyp"sv) {
        spoil(Rule::AudioWrongType, Particular::None, at());
        return 0;
    }
    if (m_hasMovie && type == "ftyp"sv) {
        spoil(Rule::AudioNotAlone, Particular::AnotherRecordingAt, at());
        return 0;
    }
    m_hasType = true;
    if (said == 1 && bytes.size() < longHead)
        return 0;
    numbers.pass(4);
    const auto head = said == 1 ? longHead : shortHead;
    const auto size = said == 1 ? numbers.next(8) : said;
    if (size != 0 && size < static_cast<quint64>(head)) {
        damaged(Particular::DamagedAt, at());
        return 0;
    }
    if (size > quint64(std::numeric_limits<qint64>::max() / 2)) {
        cut(at());
        return 0;
    }
    return takeBox(bytes, type, head, static_cast<qint64>(size));
}

qint64 Mp4Reader::takeBox(Bytes bytes, std::string_view type, qint64 head, qint64 size)
{
    const bool isMovie = type == "moov"sv;
    if (isMovie || type == "moof"sv) {
        if (size == 0 || size > mostIndexBytes) {
            damaged(Particular::HeadersUnreadable, at());
            return 0;
        }
        if (static_cast<qint64>(bytes.size()) < size)
            return 0;
        const auto body = bytes.first(std::size_t(size)).subspan(std::size_t(head));
        if (!(isMovie ? m_index.readMovie(body) : m_index.readFragment(body, at())))
            damaged(Particular::HeadersUnreadable, at());
        m_hasMovie = m_hasMovie || isMovie;
        return size;
    }
    m_isToTheEnd = size == 0;
    if (type == "mdat"sv) {
        const auto from = static_cast<quint64>(at());
        m_data.push_back({from, m_isToTheEnd ? std::numeric_limits<quint64>::max()
                                             : from + static_cast<quint64>(size)});
    }
    return m_isToTheEnd ? head : size;
}

void Mp4Reader::endWith(Bytes rest)
{
    if (!rest.empty() && !m_isToTheEnd) {
        const bool isBegun = m_hasType || rest.size() < shortHead;
        return isBegun ? cut(at()) : spoil(Rule::AudioWrongType, Particular::None, at());
    }
    if (!m_data.empty() && m_isToTheEnd)
        m_data.back().to = std::min(m_data.back().to, static_cast<quint64>(size()));
    endOfBoxes();
}

void Mp4Reader::endOfBoxes()
{
    if (!m_hasMovie)
        return damaged(Particular::IndexMissing, size());
    const auto &tracks = m_index.tracks();
    if (!tracks.hasSound)
        return spoil(Rule::NoAudioTrack,
                     tracks.hasPicture ? Particular::VideoOnly
                                       : (tracks.hasText ? Particular::TextOnly : Particular::None),
                     0);
    if (m_data.empty())
        return damaged(Particular::DataMissing, size());
    if (!m_index.hasSoundSamples() || m_index.extents().empty())
        return damaged(Particular::NothingToHear, size());
    const auto &extents = m_index.extents();
    if (!std::ranges::all_of(extents, [this](const auto &extent) { return liesInData(extent); }))
        return damaged(Particular::IndexBeyond, size());
    const auto lastSound = std::ranges::max(extents, {}, &Mp4Index::Extent::to).to;
    if (m_index.isCompressed() && lastSound == static_cast<quint64>(size()) &&
        zerosAtEnd() >= muchSilence)
        damaged(Particular::ZerosFrom, size() - zerosAtEnd());
}

bool Mp4Reader::liesInData(const Mp4Index::Extent &extent) const
{
    auto data = std::ranges::upper_bound(m_data, extent.from, {}, &Mp4Index::Extent::from);
    return data != m_data.begin() && extent.to <= (--data)->to;
}

} // namespace lessonlift
