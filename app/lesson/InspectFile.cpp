// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/InspectFile.h"

#include "base/Sha256.h"
#include "lesson/AudioSignature.h"
#include "lesson/Names.h"
#include "lesson/OggStreamCheck.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Stands for a text in a lesson that is blocked anyway.
const QString unreadableText = QString(QChar::ReplacementCharacter);
constexpr qint64 pieceBytes = 256LL * 1024;
/// A text beyond this cannot be sent in any way, so it is not even read.
constexpr qint64 textBytesLimit = 16LL * 1024 * 1024;

void report(FileFacts &facts, Rule rule, const QString &path, const QString &detail = {},
            Particular particular = Particular::None)
{
    facts.problems.append(Problem{rule, path, detail, particular});
}

/// Only plain files are opened: opening a pipe would wait for ever.
bool openPlain(QFile &file, const QString &path, FileFacts &facts)
{
    const QFileInfo info(file.fileName());
    if (!info.isFile()) {
        report(facts, Rule::UnreadableFile, path, {}, Particular::NotAFile);
        return false;
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) { // read in large pieces
        report(facts, Rule::UnreadableFile, path, file.errorString());
        return false;
    }
    return true;
}

} // namespace

FileFacts inspectAudio(const QString &root, const QString &path,
                       const std::function<bool()> &isCancelled)
{
    FileFacts facts;
    auto &audio = facts.audio;
    audio.path = path;
    QFile file(QDir(root).filePath(path));
    if (!openPlain(file, path, facts))
        return facts;
    audio.mimeType = audioMimeType(path);
    audio.modified = file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();

    const bool isOgg = audio.mimeType == "audio/ogg"_L1;
    Sha256 hash;
    OggStreamCheck ogg;
    QByteArray beginning;
    // One more than there are, so that the end shows in the first piece of a small file.
    QByteArray piece(qMin(pieceBytes, file.size() + 1), Qt::Uninitialized);
    while (!isCancelled()) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0) {
            report(facts, Rule::UnreadableFile, path, file.errorString());
            return facts;
        }
        if (got == 0)
            break;
        const std::span<const char> bytes(piece.constData(), static_cast<std::size_t>(got));
        hash.add(bytes);
        if (isOgg)
            ogg.add(bytes);
        if (beginning.isEmpty())
            beginning = piece.first(qMin(got, signatureBytes));
        audio.size += got;
    }
    audio.sha256 = hash.result();

    if (audio.size == 0) {
        report(facts, Rule::AudioEmpty, path);
    } else if (!matchesName(beginning, path)) {
        report(facts, Rule::AudioWrongType, path);
    } else if (isOgg) {
        if (const auto fault = ogg.finish())
            report(facts, Rule::OpusDamaged, path, QString::number(fault->at), fault->what);
        else if (beginning.contains("OpusHead")) {
            audio.seconds = ogg.opusSeconds();
            if (!audio.seconds)
                report(facts, Rule::OpusDamaged, path, {}, Particular::HeadersUnreadable);
        }
    }
    return facts;
}

FileFacts inspectText(const QString &root, const QString &path)
{
    FileFacts facts;
    // There is a text, though it cannot be read: that it is missing would be a second complaint.
    facts.text = unreadableText;
    QFile file(QDir(root).filePath(path));
    if (!openPlain(file, path, facts))
        return facts;
    if (file.size() > textBytesLimit) {
        report(facts, Rule::SectionTooLong, path, QString::number(file.size()));
        return facts;
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        report(facts, Rule::UnreadableFile, path, file.errorString());
        return facts;
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        report(facts, Rule::ByteOrderMark, path);
        bytes.remove(0, 3);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError())
        report(facts, Rule::TextNotUtf8, path);
    else
        facts.text = text.trimmed();
    return facts;
}

} // namespace lessonlift
