// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "fuzz/OggPages.h"

#include <numeric>
#include <QHash>
#include <QtEndian>

namespace lessonlift::testing
{

namespace
{

constexpr qsizetype headBytes = 27;

quint32 checksumOf(const QByteArray &page)
{
    quint32 sum = 0;
    for (const char c : page) {
        sum ^= quint32(static_cast<std::uint8_t>(c)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ ((sum & 0x80000000U) != 0 ? 0x04c11db7U : 0U);
    }
    return sum;
}

QByteArray bytesOf(const OggPage &page, quint32 checksum)
{
    QByteArray bytes(headBytes, '\0');
    bytes.replace(0, 4, "OggS");
    bytes[4] = static_cast<char>(page.version);
    bytes[5] = static_cast<char>(page.flags);
    qToLittleEndian(page.granule, bytes.data() + 6);
    qToLittleEndian(page.serial, bytes.data() + 14);
    qToLittleEndian(page.number, bytes.data() + 18);
    qToLittleEndian(checksum, bytes.data() + 22);
    bytes[26] = static_cast<char>(page.lacing.size());
    return bytes + page.lacing + page.body;
}

qsizetype bodyBytes(const QByteArray &lacing)
{
    return std::accumulate(lacing.cbegin(), lacing.cend(), qsizetype(0),
                           [](qsizetype sum, char c) { return sum + std::uint8_t(c); });
}

} // namespace

std::optional<QList<OggPage>> pagesOf(const QByteArray &file, bool keepChecksums)
{
    QList<OggPage> pages;
    for (qsizetype at = 0; at < file.size();) {
        const auto rest = QByteArrayView(file).sliced(at);
        if (!rest.startsWith("OggS") || rest.size() < headBytes)
            return std::nullopt;
        OggPage page;
        page.version = static_cast<std::uint8_t>(rest[4]);
        page.flags = static_cast<std::uint8_t>(rest[5]);
        page.granule = qFromLittleEndian<quint64>(rest.data() + 6);
        page.serial = qFromLittleEndian<quint32>(rest.data() + 14);
        page.number = qFromLittleEndian<quint32>(rest.data() + 18);
        const auto checksum = qFromLittleEndian<quint32>(rest.data() + 22);
        const qsizetype segments = static_cast<std::uint8_t>(rest[26]);
        if (rest.size() < headBytes + segments)
            return std::nullopt;
        page.lacing = rest.sliced(headBytes, segments).toByteArray();
        const auto size = headBytes + segments + bodyBytes(page.lacing);
        if (rest.size() < size)
            return std::nullopt;
        page.body = rest.first(size).sliced(headBytes + segments).toByteArray();
        if (keepChecksums)
            page.checksum = checksum;
        else if (checksumOf(bytesOf(page, 0)) != checksum)
            return std::nullopt;
        pages.append(page);
        at += size;
    }
    return pages;
}

QByteArray fileOf(const QList<OggPage> &pages)
{
    QByteArray file;
    for (const auto &page : pages)
        file += bytesOf(page, page.checksum.value_or(checksumOf(bytesOf(page, 0))));
    return file;
}

bool isWhole(const QList<OggPage> &pages)
{
    QHash<quint32, quint32> next;
    bool anyEnded = false;
    for (const auto &page : pages) {
        if (page.isFirst()) {
            if (anyEnded)
                return false;
            next.insert(page.serial, page.number);
        }
        if (!next.contains(page.serial) || next.value(page.serial) != page.number)
            return false;
        next[page.serial] = page.number + 1;
        if (page.isLast()) {
            next.remove(page.serial);
            anyEnded = true;
        }
    }
    return anyEnded && next.isEmpty();
}

} // namespace lessonlift::testing
