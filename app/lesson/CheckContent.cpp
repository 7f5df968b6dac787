// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/CheckContent.h"

#include "lesson/Names.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QString pathOf(const Section &section, const QString &illustration, Variant variant, bool isAudio)
{
    ContentFileName place;
    place.illustration = illustration;
    place.variant = variant;
    place.isAudio = isAudio;
    return section.folder + u'/' + contentFileName(place);
}

QString letterOf(const Subsection &subsection)
{
    return subsection.title.section(u' ', -1);
}

bool isEmpty(const Content &content)
{
    return std::ranges::all_of(allVariants, [&content](Variant v) {
        return content.text(v).isEmpty() && !content.audioOf(v);
    });
}

bool hasAny(const Content &content, Variant v)
{
    return !content.text(v).isEmpty() || content.audioOf(v).has_value();
}

void checkPairs(const Section &section, const QString &illustration, const Content &content,
                Problems &problems)
{
    for (const auto v : allVariants) {
        const bool hasText = !content.text(v).isEmpty();
        const auto &audio = content.audioOf(v);
        if (audio && !hasText)
            problems.append(Problem{Rule::AudioWithoutText, audio->path, {}});
        if (hasText && !audio)
            problems.append(
                Problem{Rule::TextWithoutAudio, pathOf(section, illustration, v, false), {}});
    }
}

/// One of a row of siblings lacks the Easy variant of a language it has, while every neighbour
/// next to it that has this language has the Easy variant too.
template <typename Items, typename ContentOf, typename PathOf>
void checkEasy(const Items &items, ContentOf contentOf, PathOf easyPathOf, Problems &problems)
{
    const std::pair<Variant, Variant> languages[] = {{Variant::English, Variant::EasyEnglish},
                                                     {Variant::Hindi, Variant::EasyHindi}};
    for (const auto &[plain, easy] : languages) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!hasAny(contentOf(items[i]), plain) || hasAny(contentOf(items[i]), easy))
                continue;
            int neighbours = 0;
            int withEasy = 0;
            for (const qsizetype k : {i - 1, i + 1}) {
                if (k < 0 || k >= items.size() || !hasAny(contentOf(items[k]), plain))
                    continue;
                ++neighbours;
                withEasy += hasAny(contentOf(items[k]), easy) ? 1 : 0;
            }
            if (neighbours > 0 && withEasy == neighbours)
                problems.append(Problem{Rule::EasyMissing, easyPathOf(items[i], easy), {}});
        }
    }
}

void checkIllustrations(const Section &section, Problems &problems)
{
    QString previous;
    for (const auto &subsection : section.subsections) {
        const QString letter = letterOf(subsection);
        if (letter.size() == 1 && letter[0].isLetter()) {
            const char16_t expected =
                previous.isEmpty() ? u'A' : static_cast<char16_t>(previous[0].unicode() + 1);
            if (letter[0].unicode() > expected)
                problems.append(Problem{Rule::IllustrationGap, section.folder,
                                        u"Illustration %1"_s.arg(QChar(expected))});
            previous = letter;
        }
        checkPairs(section, letter, subsection.content, problems);
    }
}

void checkSectionGaps(const LessonFolder &folder, Problems &problems)
{
    std::optional<SectionNumber> before;
    for (const auto &section : folder.sections) {
        const auto here = parseSectionFolder(section.folder);
        if (before && here && here->number > before->number + 1) {
            const qint64 first = before->number + 1;
            const qint64 last = here->number - 1;
            problems.append(
                Problem{Rule::SectionGap, section.folder,
                        first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last)});
        }
        before = here;
    }
}

} // namespace

Problems checkContent(const LessonFolder &folder)
{
    Problems problems;
    if (folder.sections.isEmpty())
        problems.append(Problem{Rule::NoSections, u"."_s, {}});

    QHash<QByteArray, QString> seen;
    seen.reserve(totalsOf(folder).audio);
    for (const auto &section : folder.sections) {
        bool empty = isEmpty(section.content);
        for (const auto &subsection : section.subsections)
            empty = empty && isEmpty(subsection.content);
        if (empty)
            problems.append(Problem{Rule::EmptySection, section.folder, {}});
        checkPairs(section, {}, section.content, problems);
        checkIllustrations(section, problems);
        checkEasy(
            section.subsections, [](const Subsection &s) -> const Content & { return s.content; },
            [&section](const Subsection &s, Variant easy) {
                return pathOf(section, letterOf(s), easy, false);
            },
            problems);
        forEachAudio(section, [&](const AudioFile &audio) {
            if (audio.size == 0)
                return;
            if (const auto other = seen.constFind(audio.sha256); other != seen.constEnd())
                problems.append(Problem{Rule::SameAudio, audio.path, *other});
            else
                seen.insert(audio.sha256, audio.path);
        });
    }
    checkEasy(
        folder.sections, [](const Section &s) -> const Content & { return s.content; },
        [](const Section &s, Variant easy) { return pathOf(s, {}, easy, false); }, problems);
    checkSectionGaps(folder, problems);
    return problems;
}

} // namespace lessonlift
