// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/FindingWording.h"

#include "verify/TextForm.h"
#include "wording/StateWording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct FindingWording {
    Q_DECLARE_TR_FUNCTIONS(FindingWording)

public:
    static QString word(Finding finding)
    {
        switch (finding) {
        case Finding::same:
            return tr("the same");
        case Finding::missing:
            return tr("not on the server");
        case Finding::extra:
            return tr("on the server only");
        case Finding::duplicate:
            return tr("on the server more than once");
        case Finding::outOfOrder:
            return tr("not in its place");
        case Finding::textDiffers:
            return tr("text differs");
        case Finding::audioDiffers:
            return tr("audio differs");
        case Finding::audioMissing:
            return tr("audio is listed but not served");
        case Finding::audioNotListed:
            return tr("audio is not listed");
        case Finding::unverifiable:
            return tr("could not be looked at");
        }
        Q_UNREACHABLE();
    }

    static QString level(ConfirmLevel level)
    {
        switch (level) {
        case ConfirmLevel::Listed:
            return tr("as the server lists them; whether their audio is served was not looked at");
        case ConfirmLevel::Served:
            return tr("their audio is served with the right size");
        case ConfirmLevel::Deep:
            return tr("every byte of their audio was compared");
        }
        Q_UNREACHABLE();
    }

    static QString variant(Variant variant)
    {
        switch (variant) {
        case Variant::English:
            return tr("English");
        case Variant::EasyEnglish:
            return tr("Easy English");
        case Variant::Hindi:
            return tr("Hindi");
        case Variant::EasyHindi:
            return tr("Easy Hindi");
        }
        Q_UNREACHABLE();
    }

    static QString otherAudio(const AudioFinding &audio)
    {
        const auto there = audio.seenSize.value_or(audio.listed ? audio.listed->size : -1);
        if (there == audio.local.size)
            return tr("other bytes of the same size, %1").arg(sizeText(there));
        const auto own = sizeText(audio.local.size);
        const auto theirs = sizeText(there);
        if (own != theirs)
            return tr("another size: %1 here, %2 there").arg(own, theirs);
        // Two sizes may round to one text.
        return tr("another size: %1 bytes here, %2 bytes there")
            .arg(QLocale().toString(audio.local.size), QLocale().toString(there));
    }

    static QString times(qsizetype copies)
    {
        return tr("on the server %n times", nullptr, static_cast<int>(copies));
    }
    static QString missingSubsection(const QString &title)
    {
        return tr("%1 is not on the server").arg(title);
    }
    static QString extraAudio(const QString &url)
    {
        return tr("The server has a recording here that the folder has not: %1").arg(url);
    }

    static QString extraSubsection(const QString &title)
    {
        return tr("%1 is on the server only").arg(title);
    }
    static QString subsectionOrder() { return tr("the illustrations are in another order"); }
    static QString text(const TextFinding &text)
    {
        if (text.there.isEmpty())
            return tr("the text (%1) is not on the server").arg(variant(text.variant));
        if (text.here.isEmpty())
            return tr("a text (%1) is on the server only").arg(variant(text.variant));
        const auto form = formDifference(text.here, text.there);
        if (form.unicode && form.lineEnds)
            return tr("the text (%1) differs only in its Unicode form and its line ends")
                .arg(variant(text.variant));
        if (form.unicode)
            return tr("the text (%1) differs only in its Unicode form").arg(variant(text.variant));
        if (form.lineEnds)
            return tr("the text (%1) differs only in its line ends").arg(variant(text.variant));
        return tr("the text (%1) is another one on the server").arg(variant(text.variant));
    }
};

/// "Illustration A: ..."
QString in(const QString &subsection, const QString &text)
{
    return subsection.isEmpty() ? text : subsection + u": "_s + text;
}

} // namespace

QString findingText(Finding finding)
{
    return FindingWording::word(finding);
}

QString wholeText(const Verification &verification)
{
    int own = 0;
    for (const auto &section : verification.sections)
        own += section.local >= 0 ? 1 : 0;
    return FindingWording::tr("%1 of %n sections are whole", nullptr, own)
        .arg(verification.whole());
}

QString levelText(ConfirmLevel level)
{
    return FindingWording::level(level);
}

QString variantText(Variant variant)
{
    return FindingWording::variant(variant);
}

QString audioFindingText(const AudioFinding &audio)
{
    if (audio.finding == Finding::audioDiffers)
        return FindingWording::otherAudio(audio);
    const auto text = FindingWording::word(audio.finding);
    return audio.trouble.isEmpty() ? text : text + u" ("_s + audio.trouble + u')';
}

QString textFindingText(const TextFinding &text)
{
    return FindingWording::text(text);
}

QStringList findingLines(const SectionFindings &section)
{
    QStringList lines;
    for (const auto finding : {Finding::missing, Finding::extra, Finding::outOfOrder}) {
        if (section.findings.contains(finding))
            lines.append(FindingWording::word(finding));
    }
    if (section.findings.contains(Finding::duplicate))
        lines.append(FindingWording::times(section.copies.size()));
    for (const auto &title : section.missingSubsections)
        lines.append(FindingWording::missingSubsection(title));
    for (const auto &title : section.extraSubsections)
        lines.append(FindingWording::extraSubsection(title));
    for (const auto &added : section.extraAudio)
        lines.append(in(added.subsection, FindingWording::extraAudio(added.url)));
    if (section.subsectionsOutOfOrder)
        lines.append(FindingWording::subsectionOrder());
    for (const auto &text : section.texts) {
        // What is not there at all has been said.
        if (text.subsection.isEmpty() ||
            !(section.missingSubsections + section.extraSubsections).contains(text.subsection))
            lines.append(in(text.subsection, FindingWording::text(text)));
    }
    for (const auto &audio : section.audio) {
        if (audio.finding != Finding::same)
            lines.append(in(audio.local.path, audioFindingText(audio)));
    }
    return lines;
}

} // namespace lessonlift
