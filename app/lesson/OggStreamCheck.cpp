// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OggStreamCheck.h"

#include "lesson/RecordingTags.h"

#include <algorithm>
#include <QHash>

namespace lessonlift
{

struct OggStreamCheck::Sync {
    ogg_sync_state state{};
    QHash<int, long> nextPage; ///< by serial number, of the streams that have not ended
    bool anyEnded = false;
    bool hasOpus = false;
    bool hasSound = false;
    bool hasPicture = false;
    bool hasText = false;

    Sync() { ogg_sync_init(&state); }
    ~Sync() { ogg_sync_clear(&state); }
    Sync(const Sync &) = delete;
    Sync &operator=(const Sync &) = delete;

    [[nodiscard]] PartReader::Bytes held() const
    {
        return {state.data + state.returned, static_cast<std::size_t>(state.fill - state.returned)};
    }
    void note(OggCodec codec)
    {
        hasOpus = hasOpus || codec == OggCodec::Opus;
        hasSound = hasSound || codec == OggCodec::Opus || codec == OggCodec::OtherSound;
        hasPicture = hasPicture || codec == OggCodec::Picture;
        hasText = hasText || codec == OggCodec::Text;
    }
};

OggStreamCheck::OggStreamCheck(Holds holds)
    : m_holds(holds)
    , m_sync(std::make_unique<Sync>())
{
}

OggStreamCheck::~OggStreamCheck() = default;

std::span<char> OggStreamCheck::place(qint64 size)
{
    return {ogg_sync_buffer(&m_sync->state, static_cast<long>(size)),
            static_cast<std::size_t>(size)};
}

void OggStreamCheck::look(qint64 size)
{
    ogg_sync_wrote(&m_sync->state, static_cast<long>(size));
    if (passTagInFront())
        takePages();
}

bool OggStreamCheck::hasEnded() const
{
    return m_sync->anyEnded && m_sync->nextPage.isEmpty();
}

bool OggStreamCheck::passTagInFront()
{
    while (m_pass > 0 || !m_hasPage) {
        const auto bytes = m_sync->held();
        if (m_pass == 0) {
            const auto tag = bytes.empty() ? std::nullopt : tagSize(bytes);
            if (!tag)
                break;
            if (*tag == 0)
                return false;
            m_hasTag = true;
            m_pass = *tag;
        }
        const auto passed = std::min(m_pass, static_cast<qint64>(bytes.size()));
        m_sync->state.returned += static_cast<int>(passed);
        m_offset += passed;
        m_pass -= passed;
        if (m_pass > 0)
            return false;
    }
    return true;
}

void OggStreamCheck::takePages()
{
    ogg_page page;
    while (!isSpoilt()) {
        const long step = ogg_sync_pageseek(&m_sync->state, &page);
        if (step == 0)
            return;
        if (step < 0) {
            // What was passed over is still there: see what it is.
            m_sync->state.returned += static_cast<int>(step);
            noPage();
            return;
        }
        takePage(page);
        m_offset += step;
    }
}

/// Something else stands where a page should begin.
void OggStreamCheck::noPage()
{
    const auto bytes = m_sync->held();
    if (hasEnded())
        spoil(Rule::AudioNotAlone,
              tagSize(bytes) ? Particular::TagBehindAt : Particular::SomethingFollowsAt, m_offset);
    else if (!m_hasPage && !startsWith(bytes, "OggS"))
        spoil(Rule::AudioWrongType, Particular::None, m_offset);
    else
        spoil(Rule::OpusDamaged, Particular::DamagedAt, m_offset);
}

void OggStreamCheck::takePage(ogg_page &page)
{
    const int serial = ogg_page_serialno(&page);
    const long number = ogg_page_pageno(&page);
    auto &next = m_sync->nextPage;
    m_hasPage = true;
    m_lastPage = m_offset;
    if (ogg_page_bos(&page) != 0) {
        if (hasEnded())
            spoil(Rule::AudioNotAlone, Particular::AnotherRecordingAt, m_offset);
        else if (m_sync->anyEnded)
            spoil(Rule::OpusDamaged, Particular::SomethingFollowsAt, m_offset);
        m_sync->note(oggCodecOf(page));
        next.insert(serial, number);
    }
    const auto expected = next.constFind(serial);
    if (expected == next.constEnd())
        spoil(hasEnded() ? Rule::AudioNotAlone : Rule::OpusDamaged,
              m_sync->anyEnded ? Particular::SomethingFollowsAt : Particular::PagesMissingAt,
              m_offset);
    else if (*expected != number)
        spoil(Rule::OpusDamaged, Particular::PagesMissingAt, m_offset);
    next[serial] = (number + 1) & 0xFFFFFFFF; // of 32 bits, and may begin anywhere
    if (ogg_page_eos(&page) != 0) {
        next.remove(serial);
        m_sync->anyEnded = true;
    }
    m_length.add(page);
    if (!m_positions && m_length.isOutOfOrder())
        m_positions = RecordingFault{Rule::OpusDamaged, Particular::PositionsWrongAt, m_offset};
}

void OggStreamCheck::end()
{
    const auto rest = m_sync->held();
    if (m_pass > 0)
        return spoil(Rule::OpusDamaged, Particular::CutShortAt, 0);
    if (!rest.empty()) {
        if (hasEnded() || (!m_hasPage && !startsWith(rest, "OggS")))
            return noPage();
        spoil(Rule::OpusDamaged, Particular::CutInPageAt, m_offset);
    }
    if (!m_sync->anyEnded)
        spoil(Rule::OpusDamaged, Particular::EndMissing, m_offset);
    if (!m_sync->nextPage.isEmpty())
        spoil(Rule::OpusDamaged, Particular::StreamWithoutEnd, m_offset);
    endOfSound();
}

/// Where all pages are right: whether what is in them is what it should be.
void OggStreamCheck::endOfSound()
{
    const auto &sync = *m_sync;
    if (!sync.hasSound)
        spoil(Rule::NoAudioTrack,
              sync.hasPicture ? Particular::VideoOnly
                              : (sync.hasText ? Particular::TextOnly : Particular::None),
              0);
    if (m_holds == Holds::Opus && !sync.hasOpus)
        spoil(Rule::AudioWrongType, Particular::None, 0);
    if (sync.hasOpus && !m_length.isReadable())
        spoil(Rule::OpusDamaged, Particular::HeadersUnreadable, 0);
    if (sync.hasOpus && !m_length.hasSound())
        spoil(Rule::OpusDamaged, Particular::NothingToHear, 0);
    if (sync.hasOpus && !m_positions && m_length.endsBeforeItsStart())
        m_positions = RecordingFault{Rule::OpusDamaged, Particular::PositionsWrongAt, m_lastPage};
    if (m_positions)
        spoil(m_positions->rule, m_positions->what, m_positions->at);
    if (sync.hasOpus && !seconds())
        spoil(Rule::OpusDamaged, Particular::PositionsMissing, 0);
    if (m_hasTag)
        spoil(Rule::AudioNotAlone, Particular::TagInFront, 0);
}

} // namespace lessonlift
