// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Names.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

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

namespace
{

const QString contentPattern =
    u"^(?:Main_Content|zz_Illustration_([A-Za-z0-9]{1,8}))(_Easy)?(_Hindi)?\\.([A-Za-z0-9]+)\\z"_s;

std::optional<ContentFileName> placeOf(const QString &name, const QRegularExpression &pattern)
{
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

} // namespace

std::optional<ContentFileName> parseContentFile(const QString &name)
{
    static const QRegularExpression pattern(contentPattern);
    return placeOf(name, pattern);
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
    // Asked of every file of a scan: so nothing is made to answer it.
    static const std::array<std::pair<QLatin1String, QString>, 9> types{
        {{".opus"_L1, u"audio/ogg"_s},
         {".ogg"_L1, u"audio/ogg"_s},
         {".oga"_L1, u"audio/ogg"_s},
         {".mp3"_L1, u"audio/mpeg"_s},
         {".m4a"_L1, u"audio/mp4"_s},
         {".wav"_L1, u"audio/wav"_s},
         {".aac"_L1, u"audio/aac"_s},
         {".flac"_L1, u"audio/flac"_s},
         {".webm"_L1, u"audio/webm"_s}}};
    const auto isOf = [&fileName](const auto &type) {
        return fileName.endsWith(type.first, Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(types, isOf);
    return found == types.end() ? QString() : found->second;
}

QString foldedName(const QString &name)
{
    QString folded;
    for (const char32_t c : name.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const int digit = QChar::digitValue(c);
        if (QChar::category(c) == QChar::Number_DecimalDigit && digit >= 0)
            folded += QChar(u'0' + digit);
        else if (QChar::category(c) != QChar::Other_Format)
            folded += QStringView(QChar::fromUcs4(c));
    }
    return folded.toCaseFolded().trimmed();
}

std::optional<QString> nearSectionFolder(const QString &name)
{
    static const QRegularExpression pattern(u"^section[\\s\\p{P}\\p{S}]*([0-9]+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (parseSectionFolder(name))
        return std::nullopt;
    const auto folded = foldedName(name);
    const auto match = pattern.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const auto behind = folded.sliced(match.capturedEnd(1));
    const auto meant = parseSectionFolder(u"Section_"_s + match.captured(1) + behind);
    return meant ? u"Section_%1%2"_s.arg(QString::number(meant->number), meant->letter) : QString();
}

std::optional<QString> nearContentFile(const QString &name)
{
    static const QRegularExpression pattern(contentPattern,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dot(u"\\s*\\.\\s*"_s);
    if (parseContentFile(name))
        return std::nullopt;
    const auto folded = foldedName(name).replace(dot, u"."_s);
    const auto place = placeOf(folded, pattern);
    if (!place)
        return std::nullopt;
    const auto meant = contentFileName(*place); // with an ending of its own
    return meant.first(meant.lastIndexOf(u'.')) + folded.sliced(folded.lastIndexOf(u'.'));
}

bool isSystemFolder(const QString &name)
{
    static const std::array names{"lost+found"_L1, "$RECYCLE.BIN"_L1,
                                  "System Volume Information"_L1, "@eaDir"_L1, "__MACOSX"_L1};
    return std::ranges::any_of(names, [&name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isLitter(const QString &name)
{
    return name.startsWith(u'.') || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace lessonlift
