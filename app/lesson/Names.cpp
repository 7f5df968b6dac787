// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Names.h"

#include <QHash>
#include <QRegularExpression>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QString SectionNumber::title() const
{
    return u"Section %1%2"_s.arg(QString::number(number), letter);
}

std::optional<SectionNumber> parseSectionFolder(const QString &name)
{
    static const QRegularExpression pattern(u"^section[_ -]0*([0-9]{1,9})([a-z]{0,4})\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    SectionNumber result;
    result.number = match.captured(1).toLongLong();
    result.letter = match.captured(2).toUpper();
    return result;
}

bool ContentFileName::operator<(const ContentFileName &other) const
{
    return std::tie(illustration, variant, isAudio) <
           std::tie(other.illustration, other.variant, other.isAudio);
}

std::optional<ContentFileName> parseContentFile(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:Main_Content|zz_Illustration_([A-Za-z0-9]{1,8}))(_Easy)?(_Hindi)?\\.([A-Za-z0-9]+)\\z"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    ContentFileName result;
    result.illustration = match.captured(1).toUpper();
    const bool easy = match.hasCaptured(2);
    const bool hindi = match.hasCaptured(3);
    result.variant = hindi ? (easy ? Variant::EasyHindi : Variant::Hindi)
                           : (easy ? Variant::EasyEnglish : Variant::English);
    result.isAudio = !audioMimeType(name).isEmpty();
    if (!result.isAudio && match.captured(4).compare("txt"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return result;
}

QString contentFileName(const ContentFileName &place)
{
    QString name = place.illustration.isEmpty()
                       ? u"Main_Content"_s
                       : u"zz_Illustration_%1"_s.arg(place.illustration.toLower());
    if (place.variant == Variant::EasyEnglish || place.variant == Variant::EasyHindi)
        name += "_Easy"_L1;
    if (place.variant == Variant::Hindi || place.variant == Variant::EasyHindi)
        name += "_Hindi"_L1;
    return name + (place.isAudio ? ".opus"_L1 : ".txt"_L1);
}

QString audioMimeType(const QString &fileName)
{
    static const QHash<QString, QString> types{
        {u"opus"_s, u"audio/ogg"_s},  {u"ogg"_s, u"audio/ogg"_s},  {u"mp3"_s, u"audio/mpeg"_s},
        {u"m4a"_s, u"audio/mp4"_s},   {u"wav"_s, u"audio/wav"_s},  {u"aac"_s, u"audio/aac"_s},
        {u"flac"_s, u"audio/flac"_s}, {u"webm"_s, u"audio/webm"_s}};
    const auto dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : types.value(fileName.mid(dot + 1).toLower());
}

bool isLitter(const QString &name)
{
    return name.startsWith(u'.') || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace lessonlift
