// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QByteArray>
#include <QList>

namespace lessonlift::testing
{

/// One Ogg page (RFC 3533, 6), taken apart by hand: a second opinion beside libogg.
struct OggPage {
    std::uint8_t version = 0;
    std::uint8_t flags = 0; ///< 1 continued, 2 first, 4 last
    quint64 granule = 0;
    quint32 serial = 0;
    quint32 number = 0;
    std::optional<quint32> checksum; ///< none: the right one is written
    QByteArray lacing;
    QByteArray body;

    [[nodiscard]] bool isFirst() const { return (flags & 2) != 0; }
    [[nodiscard]] bool isLast() const { return (flags & 4) != 0; }
};

/// Every page of a file; nothing when any byte of it is not part of a whole, undamaged page.
/// With keepChecksums the pages may be damaged, and keep the sums that they came with.
[[nodiscard]] std::optional<QList<OggPage>> pagesOf(const QByteArray &file, bool keepChecksums);
[[nodiscard]] QByteArray fileOf(const QList<OggPage> &pages);

/// Pages numbered from 0 for each stream, one after the other, each stream begun and ended once,
/// none begun after one has ended: what OggStreamCheck promises.
[[nodiscard]] bool isWhole(const QList<OggPage> &pages);

} // namespace lessonlift::testing
