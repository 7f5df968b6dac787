// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LessonFolder.h"

#include <algorithm>
#include <iterator>

namespace lessonlift
{

QString textKey(Variant variant)
{
    switch (variant) {
    case Variant::English:
        return QStringLiteral("englishText");
    case Variant::EasyEnglish:
        return QStringLiteral("easyEnglishText");
    case Variant::Hindi:
        return QStringLiteral("hindiText");
    case Variant::EasyHindi:
        return QStringLiteral("easyHindiText");
    }
    Q_UNREACHABLE();
}

QString audioKey(Variant variant)
{
    switch (variant) {
    case Variant::English:
        return QStringLiteral("englishAudio");
    case Variant::EasyEnglish:
        return QStringLiteral("easyEnglishAudio");
    case Variant::Hindi:
        return QStringLiteral("hindiAudio");
    case Variant::EasyHindi:
        return QStringLiteral("easyHindiAudio");
    }
    Q_UNREACHABLE();
}

LessonFolder withSections(const LessonFolder &folder, const QList<int> &sections)
{
    auto piece = folder;
    piece.sections.clear();
    for (const int section : sections)
        piece.sections.append(folder.sections[section]);
    return piece;
}

Totals totalsOf(const Section &section)
{
    Totals totals;
    totals.sections = 1;
    forEachAudio(section, [&totals](const AudioFile &file) {
        ++totals.audio;
        totals.bytes += file.size;
    });
    return totals;
}

Totals totalsOf(const LessonFolder &folder)
{
    Totals totals;
    for (const auto &section : folder.sections) {
        const auto one = totalsOf(section);
        totals.sections += one.sections;
        totals.audio += one.audio;
        totals.bytes += one.bytes;
    }
    return totals;
}

QString trimmedText(const QString &text)
{
    const auto isAround = [](QChar c) { return c.isSpace() || c == QChar::ByteOrderMark; };
    const auto begin = std::ranges::find_if_not(text, isAround);
    const auto end = std::find_if_not(text.crbegin(), std::make_reverse_iterator(begin), isAround);
    return text.mid(begin - text.cbegin(), end.base() - begin);
}

QString normalTitle(const QString &title)
{
    return trimmedText(title.normalized(QString::NormalizationForm_C));
}

} // namespace lessonlift
