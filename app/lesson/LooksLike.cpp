// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LooksLike.h"

#include <algorithm>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QString oggName(QByteArrayView b)
{
    if (b.contains("OpusHead"))
        return u"Ogg Opus"_s;
    if (b.contains("\1vorbis"))
        return u"Ogg Vorbis"_s;
    if (b.contains("\177FLAC"))
        return u"Ogg FLAC"_s;
    return b.contains("Speex   ") ? u"Ogg Speex"_s : u"Ogg"_s;
}

/// MPEG audio and ADTS begin with eleven or twelve set bits; their layer tells them apart.
QString frameName(QByteArrayView b)
{
    if (b.size() < 2 || static_cast<unsigned char>(b[0]) != 0xFF)
        return {};
    const auto second = static_cast<unsigned char>(b[1]);
    if ((second & 0xF6) == 0xF0)
        return u"AAC"_s;
    return (second & 0xE0) == 0xE0 && (second & 6) != 0 ? u"MP3"_s : QString();
}

/// How long an ID3v2 tag is with its head: seven bits of each byte.
qsizetype id3Size(QByteArrayView b)
{
    qsizetype size = 0;
    for (const char byte : b.sliced(6, 4))
        size = size << 7 | (byte & 0x7F);
    return size + 10;
}

QString formatName(QByteArrayView b)
{
    if (b.startsWith("ID3") && b.size() >= 10) {
        // MP3's own, which others borrow now and then.
        const auto behind = id3Size(b) < b.size() ? formatName(b.sliced(id3Size(b))) : QString();
        return behind.isEmpty() ? u"MP3"_s : behind;
    }
    const auto hasAt = [b](qsizetype at, QByteArrayView mark) {
        return b.size() >= at && b.sliced(at).startsWith(mark);
    };
    if (b.startsWith("OggS"))
        return oggName(b);
    if ((b.startsWith("RIFF") || b.startsWith("RF64")) && hasAt(8, "WAVE"))
        return u"WAV"_s;
    if (b.startsWith("RIFF") && hasAt(8, "AVI "))
        return u"AVI"_s;
    if (b.startsWith("fLaC"))
        return u"FLAC"_s;
    if (hasAt(4, "ftyp"))
        return u"MP4"_s;
    if (b.startsWith("\x1A\x45\xDF\xA3"))
        return b.contains("webm") ? u"WebM"_s : u"Matroska"_s;
    if (b.startsWith("ADIF"))
        return u"AAC"_s;
    if (b.startsWith("#!AMR"))
        return u"AMR"_s;
    if (b.startsWith("FORM") && hasAt(8, "AIF"))
        return u"AIFF"_s;
    if (b.startsWith("\x30\x26\xB2\x75\x8E\x66\xCF\x11"))
        return u"WMA"_s;
    const std::pair<QByteArrayView, QString> others[] = {
        {"PK\3\4", u"ZIP"_s},
        {"%PDF", u"PDF"_s},
        {"caff", u"CAF"_s},
        {"RIFX", u"WAV in the other byte order (RIFX)"_s},
        {"riff\x2E\x91", u"W64"_s},
        {"\x89PNG", u"PNG"_s},
        {"\xFF\xD8\xFF", u"JPEG"_s},
        {"GIF8", u"GIF"_s},
        {{"\0\0\1\xBA", 4}, u"MPEG video"_s},
        {{"\0\0\1\xB3", 4}, u"MPEG video"_s}};
    for (const auto &[mark, name] : others) {
        if (b.startsWith(mark))
            return name;
    }
    return frameName(b);
}

bool isText(QByteArrayView b)
{
    const auto isControl = [](char c) {
        return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t';
    };
    QStringDecoder decode(QStringDecoder::Utf8); // the last letter may be cut
    const QString text = decode(b);
    return !decode.hasError() && !text.isEmpty() && std::ranges::none_of(b, isControl);
}

} // namespace

Likeness looksLike(QByteArrayView beginning)
{
    if (auto name = formatName(beginning); !name.isEmpty())
        return {Particular::LooksLike, std::move(name)};
    const auto start = beginning.toByteArray().trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return {Particular::LooksLikeWebPage, {}};
    return {isText(beginning) ? Particular::LooksLikeText : Particular::None, {}};
}

} // namespace lessonlift
