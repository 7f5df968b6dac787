// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/AudioSignature.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// An MPEG audio or ADTS frame begins with eleven or twelve set bits.
bool hasFrameSync(QByteArrayView b, int layerBits)
{
    if (b.size() < 2 || static_cast<unsigned char>(b[0]) != 0xFF)
        return false;
    const auto second = static_cast<unsigned char>(b[1]);
    if ((second & 0xE0) != 0xE0)
        return false;
    const int layer = (second >> 1) & 3;
    return layerBits == 0 ? layer == 0 && (second & 0xF0) == 0xF0 : layer != 0;
}

} // namespace

bool matchesName(QByteArrayView b, const QString &fileName)
{
    const auto ending = QStringView(fileName).mid(fileName.lastIndexOf(u'.') + 1);
    const auto is = [ending](QLatin1String one) {
        return ending.compare(one, Qt::CaseInsensitive) == 0;
    };
    if (is("opus"_L1))
        return b.startsWith("OggS") && b.contains("OpusHead");
    if (is("ogg"_L1) || is("oga"_L1))
        return b.startsWith("OggS");
    if (is("mp3"_L1))
        return b.startsWith("ID3") || hasFrameSync(b, 1);
    if (is("aac"_L1))
        return b.startsWith("ADIF") || b.startsWith("ID3") || hasFrameSync(b, 0);
    if (is("wav"_L1))
        return (b.startsWith("RIFF") || b.startsWith("RF64")) && b.size() >= 12 &&
               b.sliced(8).startsWith("WAVE");
    if (is("flac"_L1))
        return b.startsWith("fLaC");
    if (is("m4a"_L1))
        return b.size() >= 8 && b.sliced(4).startsWith("ftyp");
    if (is("webm"_L1))
        return b.startsWith("\x1A\x45\xDF\xA3");
    return false;
}

} // namespace lessonlift
