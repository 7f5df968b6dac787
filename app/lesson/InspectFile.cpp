// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/InspectFile.h"

#include "base/Sha256.h"
#include "lesson/CheckText.h"
#include "lesson/LooksLike.h"
#include "lesson/Names.h"
#include "lesson/PlainFile.h"
#include "lesson/RecordingCheckFor.h"

#include <algorithm>
#include <array>
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

/// At the end of a recording; where it is whole, its play time is noted.
void reportWhatIsWrong(RecordingCheck *check, QByteArrayView beginning, FileFacts &facts)
{
    auto &audio = facts.audio;
    if (audio.size == 0)
        return report(facts, Rule::AudioEmpty, audio.path);
    const auto fault = check ? check->finish() : RecordingFault{Rule::AudioWrongType};
    if (fault && fault->rule == Rule::AudioWrongType) {
        const auto [particular, format] = looksLike(beginning);
        return report(facts, fault->rule, audio.path, format, particular);
    }
    if (fault)
        return report(facts, fault->rule, audio.path, QString::number(fault->at), fault->what);
    audio.seconds = check->seconds();
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

    Sha256 hash;
    const auto check = recordingCheckFor(path);
    std::array<char, beginningBytes> beginning{};
    // It is checked beside the hash, where a thread for it is worth its while.
    const bool inPlace = check && file.size() < largeBytes;
    std::future<void> checking;
    for (bool second = false; audio.size < file.size() && !isCancelled(); second = !second) {
        const qint64 most = std::min(pieceBytes, file.size() - audio.size);
        const auto piece = inPlace ? check->room(most) : buffer(second);
        const qint64 got = file.read(piece.data(), most);
        if (got < 0) {
            report(facts, Rule::UnreadableFile, path, file.fault());
            return facts;
        }
        if (got == 0)
            break;
        const auto bytes = piece.first(static_cast<std::size_t>(got));
        if (audio.size == 0)
            std::ranges::copy(bytes.first(std::min(bytes.size(), beginning.size())),
                              beginning.begin());
        if (checking.valid())
            checking.get();
        if (check && !inPlace)
            checking = std::async(std::launch::async | std::launch::deferred,
                                  [&check, bytes] { check->add(bytes); });
        hash.add(bytes);
        if (inPlace)
            check->filled(got);
        audio.size += got;
    }
    if (checking.valid())
        checking.get();
    audio.sha256 = facts.sha256 = hash.result();
    reportWhatIsWrong(check.get(), {beginning.data(), qMin(audio.size, beginningBytes)}, facts);
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
    facts.sha256 = Sha256::of(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        report(facts, Rule::ByteOrderMark, path);
        bytes.remove(0, 3);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (const auto fault = encodingFault(path, bytes, !decode.hasError())) {
        facts.problems.append(*fault);
    } else {
        facts.text = std::move(text).trimmed();
        if (const auto odd = controlCharacters(path, facts.text))
            facts.problems.append(*odd);
        if (facts.text.capacity() > facts.text.size() * 5 / 4)
            facts.text.squeeze(); // what was decoded has room for as many letters as bytes
    }
    return facts;
}

} // namespace lessonlift
