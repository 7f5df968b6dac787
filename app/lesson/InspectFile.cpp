// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/InspectFile.h"

#include "base/Sha256.h"
#include "lesson/AudioSignature.h"
#include "lesson/Names.h"
#include "lesson/OggStreamCheck.h"
#include "lesson/PlainFile.h"

#include <future>
#include <memory>
#include <QStringDecoder>
#include <span>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Stands for a text in a lesson that is blocked anyway.
const QString unreadableText = QString(QChar::ReplacementCharacter);
constexpr qint64 pieceBytes = 1024LL * 1024;
constexpr qint64 largeBytes = 8 * pieceBytes;
/// A text beyond this cannot be sent in any way, so it is not even read.
constexpr qint64 textBytesLimit = 16LL * 1024 * 1024;

void report(FileFacts &facts, Rule rule, const QString &path, const QString &detail = {},
            Particular particular = Particular::None)
{
    facts.problems.append(Problem{rule, path, detail, particular});
}

/// False, with a problem, where it cannot be read.
bool isReadable(const PlainFile &file, const QString &path, FileFacts &facts)
{
    if (file.isOpen())
        return true;
    report(facts, Rule::UnreadableFile, path, file.fault(),
           file.fault().isEmpty() ? Particular::NotAFile : Particular::None);
    return false;
}

/// Two for each thread, taken in turns: a scan reads many small files.
std::span<char> buffer(bool second)
{
    static thread_local const auto bytes = std::make_unique_for_overwrite<char[]>(2 * pieceBytes);
    return {bytes.get() + (second ? pieceBytes : 0), std::size_t(pieceBytes)};
}

} // namespace

FileFacts inspectAudio(const HeldFolder &folder, const QString &path,
                       const std::function<bool()> &isCancelled)
{
    FileFacts facts;
    auto &audio = facts.audio;
    audio.path = path;
    PlainFile file(folder, path);
    if (!isReadable(file, path, facts))
        return facts;
    facts.seen = file.facts();
    audio.mimeType = audioMimeType(path);
    audio.modified = file.modified();

    const bool isOgg = audio.mimeType == "audio/ogg"_L1;
    Sha256 hash;
    OggStreamCheck ogg;
    bool isAsNamed = false;
    bool isOpus = false;
    // Pages are checked beside the hash, where a thread for it is worth its while.
    const bool isLarge = file.size() >= largeBytes;
    const bool inPlace = isOgg && !isLarge;
    std::future<void> checking;
    for (bool second = false; audio.size < file.size() && !isCancelled(); second = !second) {
        const qint64 most = std::min(pieceBytes, file.size() - audio.size);
        const auto piece = inPlace ? ogg.room(most) : buffer(second);
        const qint64 got = file.read(piece.data(), most);
        if (got < 0) {
            report(facts, Rule::UnreadableFile, path, file.fault());
            return facts;
        }
        if (got == 0)
            break;
        const auto bytes = piece.first(static_cast<std::size_t>(got));
        if (audio.size == 0) {
            const QByteArrayView beginning(piece.data(), qMin(got, signatureBytes));
            isAsNamed = matchesName(beginning, path);
            isOpus = beginning.contains("OpusHead");
        }
        if (checking.valid())
            checking.get();
        if (isOgg && isLarge)
            checking = std::async(std::launch::async | std::launch::deferred,
                                  [&ogg, bytes] { ogg.add(bytes); });
        hash.add(bytes);
        if (inPlace)
            ogg.filled(got);
        audio.size += got;
    }
    if (checking.valid())
        checking.get();
    audio.sha256 = hash.result();

    if (audio.size == 0) {
        report(facts, Rule::AudioEmpty, path);
    } else if (!isAsNamed) {
        report(facts, Rule::AudioWrongType, path);
    } else if (isOgg) {
        if (const auto fault = ogg.finish())
            report(facts, Rule::OpusDamaged, path, QString::number(fault->at), fault->what);
        else if (isOpus) {
            audio.seconds = ogg.opusSeconds();
            if (!audio.seconds)
                report(facts, Rule::OpusDamaged, path, {}, Particular::HeadersUnreadable);
        }
    }
    return facts;
}

FileFacts inspectText(const HeldFolder &folder, const QString &path)
{
    FileFacts facts;
    // There is a text, though it cannot be read: that it is missing would be a second complaint.
    facts.text = unreadableText;
    PlainFile file(folder, path);
    if (!isReadable(file, path, facts))
        return facts;
    facts.seen = file.facts();
    if (file.size() > textBytesLimit) {
        report(facts, Rule::SectionTooLong, path, QString::number(file.size()));
        return facts;
    }
    QByteArray bytes(file.size(), Qt::Uninitialized);
    const auto got = file.read(bytes.data(), bytes.size());
    if (got < 0) {
        report(facts, Rule::UnreadableFile, path, file.fault());
        return facts;
    }
    bytes.truncate(got);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        report(facts, Rule::ByteOrderMark, path);
        bytes.remove(0, 3);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError()) {
        report(facts, Rule::TextNotUtf8, path);
    } else {
        facts.text = std::move(text).trimmed();
        if (facts.text.capacity() > facts.text.size() * 5 / 4)
            facts.text.squeeze(); // what was decoded has room for as many letters as bytes
    }
    return facts;
}

} // namespace lessonlift
