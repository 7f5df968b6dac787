// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "report/ReceiptFolder.h"

#include "base/Sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The copies of a section on the server.
QList<RemoteSection> copiesOf(const QString &title, const RemoteLesson &remote)
{
    QList<RemoteSection> copies;
    for (const auto &section : remote.sections) {
        if (normalTitle(section.content.title) == title)
            copies.append(section);
    }
    return copies;
}

const RemoteContent *contentOf(const RemoteSection &section, const QString &subsection)
{
    if (subsection.isEmpty())
        return &section.content;
    const auto found = std::ranges::find_if(section.subsections, [&](const RemoteContent &content) {
        return normalTitle(content.title) == subsection;
    });
    return found == section.subsections.cend() ? nullptr : &*found;
}

QString textFor(const ReportText &text, const QList<RemoteSection> &copies)
{
    for (const auto &copy : copies) {
        const auto *content = contentOf(copy, text.subsection);
        const auto there = content ? content->texts[static_cast<size_t>(text.variant)] : QString();
        if (!there.isEmpty() && Sha256::of(there.toUtf8()) == text.sha256)
            return there;
    }
    return u"SHA-256 "_s + QString::fromLatin1(text.sha256.toHex());
}

Content &placeFor(Section &section, const QString &subsection)
{
    if (subsection.isEmpty())
        return section.content;
    const auto found = std::ranges::find(section.subsections, subsection, &Subsection::title);
    if (found != section.subsections.end())
        return found->content;
    section.subsections.append(Subsection{subsection, {}});
    return section.subsections.last().content;
}

void takeTexts(Section &section, const RemoteSection &there)
{
    section.content.texts = there.content.texts;
    // In their order, with those of the receipt that are gone behind them.
    auto known = std::exchange(section.subsections, {});
    for (const auto &one : there.subsections)
        section.subsections.append(Subsection{normalTitle(one.title), {one.texts, {}}});
    for (const auto &one : known)
        (void)placeFor(section, one.title);
}

Section sectionFor(const ReportSection &report, const RemoteLesson &remote)
{
    Section section;
    section.title = normalTitle(report.title);
    for (const auto &title : report.subsections)
        section.subsections.append(Subsection{title, {}});
    const auto copies = copiesOf(section.title, remote);
    if (!report.textsKnown && !copies.isEmpty())
        takeTexts(section, copies.first());
    for (const auto &text : report.texts) {
        if (!text.sha256.isEmpty())
            placeFor(section, text.subsection).texts[static_cast<size_t>(text.variant)] =
                textFor(text, copies);
    }
    for (const auto &audio : report.audio) {
        AudioFile file;
        file.path = audio.path;
        file.size = audio.size;
        file.sha256 = audio.sha256;
        placeFor(section, audio.subsection).audio[static_cast<size_t>(audio.variant)] = file;
    }
    return section;
}

} // namespace

LessonFolder receiptFolder(const QList<ReportSection> &sections, const RemoteLesson &remote)
{
    LessonFolder folder;
    for (const auto &section : sections) {
        // What an earlier verification found on the server only was never asked for.
        if (!section.findings.contains(Finding::extra))
            folder.sections.append(sectionFor(section, remote));
    }
    return folder;
}

void addUnknown(Verification &verification, const QList<ReportSection> &sections)
{
    for (auto &found : verification.sections) {
        const auto section = std::ranges::find_if(sections, [&](const ReportSection &one) {
            return !one.textsKnown && normalTitle(one.title) == found.title;
        });
        const bool isThere =
            !found.findings.contains(Finding::missing) && !found.findings.contains(Finding::extra);
        if (section == sections.end() || !isThere)
            continue;
        found.findings.removeAll(Finding::same);
        if (!found.findings.contains(Finding::unverifiable))
            found.findings.append(Finding::unverifiable);
    }
}

} // namespace lessonlift
