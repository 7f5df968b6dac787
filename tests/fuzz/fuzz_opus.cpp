// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Audio files as an editor's disk may hold them. Input: the bytes of a .opus file.
#include "base/Sha256.h"
#include "fuzz/OggPages.h"
#include "fuzz/Oracle.h"
#include "lesson/InspectFile.h"
#include "lesson/OggStreamCheck.h"

#include <cmath>
#include <QFile>
#include <QTemporaryDir>
#include <random>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace
{

std::optional<RecordingFault> checked(const QByteArray &bytes, qsizetype pieceBytes)
{
    OggStreamCheck check;
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const auto piece = bytes.mid(at, pieceBytes);
        check.add(std::span<const char>(piece.constData(), static_cast<std::size_t>(piece.size())));
    }
    return check.finish();
}

/// Found only where all pages are right.
bool isOfSound(Particular what)
{
    return what == Particular::HeadersUnreadable || what == Particular::NothingToHear ||
           what == Particular::PositionsMissing || what == Particular::PositionsWrongAt;
}

void checkStream(const QByteArray &bytes)
{
    const auto fault = checked(bytes, qMax<qsizetype>(1, bytes.size()));
    demand(checked(bytes, 1 + bytes.size() / 7) == fault, "pieces do not change the verdict");
    const auto pages = pagesOf(bytes, false);
    // What is not sound, or says when it plays what cannot be, libogg finds nothing wrong with.
    const bool isOfPages = !fault || fault->rule == Rule::NoAudioTrack || isOfSound(fault->what);
    demand(isOfPages == (pages && isWhole(*pages)), "two readers agree on what is whole");
    if (!fault) {
        demand(checked(bytes.chopped(1), bytes.size()).has_value(), "a cut is found");
        demand(checked(bytes + 'O', bytes.size() + 1).has_value(), "a tail is found");
    }
}

/// In memory where there is such a place: it is written for every input.
const QTemporaryDir &folder()
{
    static const QTemporaryDir dir(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/fuzz-XXXXXX"_s
                                                                : QString());
    return dir;
}

void checkFile(const QByteArray &bytes)
{
    const auto name = u"a.opus"_s;
    QFile file(folder().filePath(name));
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "(can write)");
    file.close();
    const auto facts = inspectAudio(HeldFolder(folder().path()), name, [] { return false; });
    demand(facts.audio.size == bytes.size() && facts.audio.sha256 == Sha256::of(bytes),
           "a file is pinned as it is");
    demand(facts.problems.size() <= 1, "one fault is told once");
    if (facts.problems.isEmpty()) {
        demand(!checked(bytes, bytes.size()), "what has no fault is whole");
        demand(facts.audio.seconds && std::isfinite(*facts.audio.seconds) &&
                   *facts.audio.seconds >= 0,
               "whole Opus has a play time");
    }
}

OggPage page(const QByteArray &packet, quint32 number, std::uint8_t flags, quint64 granule)
{
    OggPage made;
    made.flags = flags;
    made.number = number;
    made.serial = 7;
    made.granule = granule;
    made.lacing = QByteArray(1, static_cast<char>(packet.size()));
    made.body = packet;
    return made;
}

/// Heads, comments and three packets of silence, 20 ms each.
QList<OggPage> wholePages()
{
    const QByteArray head("OpusHead\x01\x01\x00\x00\x80\x3e\x00\x00\x00\x00\x00", 19);
    const QByteArray tags = "OpusTags" + QByteArray("\x01\x00\x00\x00x", 5) + QByteArray(4, '\0');
    const QByteArray silence("\xf8\xff\xfe", 3);
    return {page(head, 0, 2, 0), page(tags, 1, 0, 0), page(silence, 2, 0, 960),
            page(silence, 3, 0, 1920), page(silence, 4, 4, 2880)};
}

QByteArray mutatedBytes(QByteArray bytes, qsizetype room)
{
    const auto size = bytes.size();
    bytes.resize(size + room);
    bytes.resize(static_cast<qsizetype>(
        LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(bytes.data()),
                         static_cast<std::size_t>(size), static_cast<std::size_t>(size + room))));
    return bytes;
}

/// One packet per page is enough: its length in as many segments as it takes.
void setBody(OggPage &page, const QByteArray &body)
{
    page.body = body.left(255 * 254);
    page.lacing = QByteArray(page.body.size() / 255, '\xff') +
                  static_cast<char>(static_cast<std::uint8_t>(page.body.size() % 255));
}

void mutatePages(QList<OggPage> &pages, std::minstd_rand &random)
{
    const auto pick = [&] { return static_cast<qsizetype>(random() % std::size_t(pages.size())); };
    auto &page = pages[pick()];
    switch (random() % 10) {
    case 0:
        page.flags = static_cast<std::uint8_t>(random() % 8);
        break;
    case 1:
        page.granule = random() % 2 == 0 ? random() : ~quint64(0) - random() % 3;
        break;
    case 2:
        page.serial = static_cast<quint32>(7 + random() % 2);
        break;
    case 3:
        page.number = static_cast<quint32>(random() % 8 - 2);
        break;
    case 4:
        page.checksum = static_cast<quint32>(random());
        break;
    case 5:
        pages.insert(pick(), OggPage(pages[pick()]));
        break;
    case 6:
        pages.swapItemsAt(pick(), pick());
        break;
    case 7:
        if (pages.size() > 1)
            pages.removeAt(pick());
        break;
    default:
        setBody(page, mutatedBytes(page.body, 64));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkStream(bytes);
    checkFile(bytes);
    return 0;
}

/// Changes pages and, as a rule, leaves their checksums right: a file changed at random is refused
/// for its checksum, and nothing behind that check is ever reached.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t maxSize, unsigned int seed)
{
    std::minstd_rand random(seed);
    auto pages =
        pagesOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)),
                random() % 4 == 0);
    if (!pages || pages->isEmpty()) {
        if (size > 4 && random() % 4 != 0)
            return LLVMFuzzerMutate(data, size, maxSize);
        pages = wholePages();
    }
    for (auto steps = random() % 4; steps > 0; --steps)
        mutatePages(*pages, random);
    const auto bytes = fileOf(*pages);
    if (static_cast<std::size_t>(bytes.size()) > maxSize || random() % 16 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::copy(bytes.cbegin(), bytes.cend(), data);
    return static_cast<std::size_t>(bytes.size());
}
