// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Sha256.h"
#include "report/Report.h"
#include "wording/PathWording.h"

#include <algorithm>
#include <QFileInfo>
#include <QSet>

namespace lessonlift
{

namespace
{

void addContent(ReportSection &section, const QString &subsection, const Content &content)
{
    for (const auto variant : allVariants) {
        if (const auto &text = content.text(variant); !text.isEmpty())
            section.texts.append({subsection, variant, Sha256::of(text.toUtf8()), {}, {}});
        if (const auto &file = content.audioOf(variant)) {
            ReportAudio audio;
            audio.subsection = subsection;
            audio.variant = variant;
            audio.path = file->path;
            audio.size = file->size;
            audio.sha256 = file->sha256;
            section.audio.append(std::move(audio));
        }
    }
}

/// The same of what is there now as of a text in a folder, where it is one.
QByteArray hashOf(const QString &text)
{
    return text.isEmpty() ? QByteArray() : Sha256::of(text.toUtf8());
}

void addTexts(ReportSection &section, const SectionFindings &found)
{
    const bool isLookedAt = found.remote >= 0 && section.textsKnown;
    for (auto &text : section.texts) {
        if (isLookedAt && !found.missingSubsections.contains(text.subsection))
            text.finding = Finding::same;
    }
    for (const auto &differing : found.texts) {
        auto text = std::ranges::find_if(section.texts, [&](const ReportText &one) {
            return one.subsection == differing.subsection && one.variant == differing.variant;
        });
        if (text == section.texts.end()) // one that only the server has
            text = section.texts.insert(section.texts.end(),
                                        {differing.subsection, differing.variant, {}, {}, {}});
        text->finding = Finding::textDiffers;
        text->seenSha256 = hashOf(differing.there);
    }
}

void addAudio(ReportSection &section, const SectionFindings &found)
{
    for (const auto &seen : found.audio) {
        const auto audio = std::ranges::find_if(section.audio, [&](const ReportAudio &one) {
            return one.subsection == seen.subsection && one.variant == seen.variant;
        });
        if (audio == section.audio.end())
            continue;
        audio->finding = seen.finding;
        audio->url = seen.listed ? seen.listed->url : QString();
        audio->seenSize = seen.seenSize;
        audio->seenSha256 = seen.seenSha256;
        audio->trouble = withoutHome(seen.trouble);
    }
}

/// Nothing of what an earlier look had found.
ReportSection unseen(ReportSection section)
{
    section.state.clear();
    section.findings.clear();
    section.texts.removeIf([](const ReportText &text) { return text.sha256.isEmpty(); });
    for (auto &text : section.texts) {
        text.finding.reset();
        text.seenSha256.clear();
    }
    for (auto &audio : section.audio) {
        audio.url.clear();
        audio.confirmedAt = {};
        audio.finding.reset();
        audio.seenSize.reset();
        audio.seenSha256.clear();
        audio.trouble.clear();
    }
    return section;
}

/// Of a section's findings what its report does not say elsewhere.
SectionFindings summed(const SectionFindings &found)
{
    SectionFindings sum;
    sum.title = found.title;
    sum.local = found.local;
    sum.findings = found.findings;
    return sum;
}

} // namespace

QList<ReportSection> expectedSections(const LessonFolder &folder)
{
    QList<ReportSection> sections;
    for (const auto &one : folder.sections) {
        ReportSection section;
        section.title = one.title;
        addContent(section, {}, one.content);
        for (const auto &subsection : one.subsections) {
            section.subsections.append(subsection.title);
            addContent(section, subsection.title, subsection.content);
        }
        sections.append(std::move(section));
    }
    return sections;
}

Report verificationReport(const Verification &verification, const QList<ReportSection> &expected,
                          const QString &id, const QString &version, const QDateTime &madeAt)
{
    Report report;
    report.of = ReportOf::Verification;
    report.id = id;
    report.version = version;
    report.madeAt = madeAt.toUTC();
    report.verification = verification;
    report.verification.folder = QFileInfo(verification.folder).fileName();
    report.verification.sections.clear();
    QSet<QString> known;
    for (const auto &found : verification.sections) {
        const auto section = std::ranges::find(expected, found.title, &ReportSection::title);
        const bool isExpected = section != expected.end() && !known.contains(found.title);
        ReportSection one = isExpected ? unseen(*section) : ReportSection();
        known.insert(found.title);
        one.title = found.title;
        one.lessonId = verification.lessonId;
        one.findings = found.findings;
        addTexts(one, found);
        addAudio(one, found);
        report.verification.sections.append(summed(found));
        report.verification.sections.last().local =
            isExpected ? static_cast<int>(report.sections.size()) : -1;
        report.sections.append(std::move(one));
    }
    return report;
}

} // namespace lessonlift
