// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OggStreamCheck.h"

#include <algorithm>
#include <ogg/ogg.h>
#include <QHash>

namespace lessonlift
{

struct OggStreamCheck::Sync {
    ogg_sync_state state{};
    QHash<int, long> nextPage; ///< by serial number, of the streams that have not ended
    bool anyEnded = false;

    Sync() { ogg_sync_init(&state); }
    ~Sync() { ogg_sync_clear(&state); }
    Sync(const Sync &) = delete;
    Sync &operator=(const Sync &) = delete;
};

OggStreamCheck::OggStreamCheck()
    : m_sync(std::make_unique<Sync>())
{
}

OggStreamCheck::~OggStreamCheck() = default;

void OggStreamCheck::add(std::span<const char> bytes)
{
    if (m_fault)
        return;
    const auto size = static_cast<qint64>(bytes.size());
    std::ranges::copy(bytes, room(size).begin());
    filled(size);
}

std::span<char> OggStreamCheck::room(qint64 size)
{
    return {ogg_sync_buffer(&m_sync->state, static_cast<long>(size)),
            static_cast<std::size_t>(size)};
}

void OggStreamCheck::filled(qint64 size)
{
    if (m_fault)
        return;
    ogg_sync_wrote(&m_sync->state, static_cast<long>(size));
    takePages();
}

void OggStreamCheck::takePages()
{
    ogg_page page;
    while (!m_fault) {
        const long step = ogg_sync_pageseek(&m_sync->state, &page);
        if (step == 0)
            return;
        if (step < 0) {
            spoil(Particular::DamagedAt);
            return;
        }
        const int serial = ogg_page_serialno(&page);
        const long number = ogg_page_pageno(&page);
        if (ogg_page_bos(&page) != 0) {
            if (m_sync->anyEnded)
                spoil(Particular::SomethingFollowsAt);
            m_sync->nextPage.insert(serial, number);
        }
        const auto expected = m_sync->nextPage.constFind(serial);
        if (expected == m_sync->nextPage.constEnd())
            spoil(Particular::SomethingFollowsAt);
        else if (*expected != number)
            spoil(Particular::PagesMissingAt);
        m_sync->nextPage[serial] = (number + 1) & 0xFFFFFFFF; // of 32 bits, and may begin anywhere
        if (ogg_page_eos(&page) != 0) {
            m_sync->nextPage.remove(serial);
            m_sync->anyEnded = true;
        }
        m_length.add(page);
        m_offset += step;
    }
}

/// The first fault counts.
void OggStreamCheck::spoil(Particular what)
{
    if (!m_fault)
        m_fault = Fault{what, m_offset};
}

std::optional<OggStreamCheck::Fault> OggStreamCheck::finish()
{
    if (m_sync->state.fill > m_sync->state.returned)
        spoil(m_sync->nextPage.isEmpty() && m_sync->anyEnded ? Particular::SomethingFollowsAt
                                                             : Particular::CutInPageAt);
    if (!m_sync->anyEnded)
        spoil(Particular::EndMissing);
    if (!m_sync->nextPage.isEmpty())
        spoil(Particular::StreamWithoutEnd);
    return m_fault;
}

} // namespace lessonlift
