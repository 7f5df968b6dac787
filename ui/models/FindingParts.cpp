// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FindingParts.h"

#include "wording/FigureWording.h"
#include "wording/FindingWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qsizetype textShown = 200; ///< characters of a text in a cell

struct PartWording {
    Q_DECLARE_TR_FUNCTIONS(FindingPart)
};

QString audioText(qint64 size, std::optional<double> seconds)
{
    const auto text = size < 0 ? PartWording::tr("listed") : sizeText(size);
    return seconds ? text + u", "_s + durationText(qRound64(*seconds * 1000)) : text;
}

QString excerpt(const QString &text)
{
    return text.left(textShown).simplified();
}

void addParts(QList<FindingPart> &parts, const SectionFindings &section, const QString &subsection,
              const Content &content)
{
    const bool isMissing = section.remote < 0;
    const auto isIt = [&](Variant variant) {
        return [&subsection, variant](const auto &one) {
            return one.subsection == subsection && one.variant == variant;
        };
    };
    for (const auto variant : allVariants) {
        const auto &here = content.text(variant);
        const auto text = std::ranges::find_if(section.texts, isIt(variant));
        FindingPart part{Finding::same, subsection, variant, {}, {}};
        if (text != section.texts.cend()) {
            part.text = *text;
            part.finding = text->there.isEmpty()  ? Finding::missing
                           : text->here.isEmpty() ? Finding::extra
                                                  : Finding::textDiffers;
        } else if (!here.isEmpty()) {
            part.text = TextFinding{subsection, variant, here, isMissing ? QString() : here};
            part.finding = isMissing ? Finding::missing : Finding::same;
        }
        if (part.text)
            parts.append(part);
    }
    for (const auto variant : allVariants) {
        const auto audio = std::ranges::find_if(section.audio, isIt(variant));
        FindingPart part{Finding::same, subsection, variant, {}, {}};
        if (audio != section.audio.cend()) {
            part.audio = *audio;
        } else if (const auto &file = content.audioOf(variant)) {
            part.audio = AudioFinding{Finding::missing, subsection, variant, *file, {}, {}, {}, {}};
        } else {
            continue;
        }
        part.finding = part.audio->finding;
        parts.append(part);
    }
}

} // namespace

QList<FindingPart> findingParts(const SectionFindings &section, const Section *local)
{
    QList<FindingPart> parts;
    addParts(parts, section, {}, local != nullptr ? local->content : Content());
    if (local != nullptr) {
        for (const auto &subsection : local->subsections)
            addParts(parts, section, subsection.title, subsection.content);
    }
    for (const auto &title : section.extraSubsections)
        addParts(parts, section, title, Content());
    return parts;
}

QString partName(const FindingPart &part)
{
    const auto form = variantText(part.variant);
    const auto kind = part.text ? PartWording::tr("Text, %1", "the form: Easy English").arg(form)
                                : PartWording::tr("Audio, %1", "the form: Easy English").arg(form);
    return part.subsection.isEmpty() ? kind : part.subsection + u" · "_s + kind;
}

QString partHere(const FindingPart &part)
{
    if (part.audio)
        return audioText(part.audio->local.size, part.audio->local.seconds);
    return part.text->here.isEmpty() ? PartWording::tr("not in the folder")
                                     : excerpt(part.text->here);
}

QString partThere(const FindingPart &part)
{
    if (part.text)
        return part.text->there.isEmpty() ? findingText(Finding::missing)
                                          : excerpt(part.text->there);
    if (!part.audio->listed)
        return findingText(part.finding);
    if (part.finding == Finding::audioMissing)
        return findingText(Finding::audioMissing);
    return audioText(part.audio->seenSize.value_or(part.audio->listed->size),
                     part.audio->listed->seconds);
}

} // namespace lessonlift
