// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/Findings.h"

#include "compare/Comparison.h"
#include "compare/FewestMoves.h"
#include "verify/CopyFindings.h"

#include <algorithm>
#include <QMetaEnum>

namespace lessonlift
{

namespace
{

/// A section's copies on the server, in the order of `places`.
struct Copies {
    QList<int> places;
    QList<CopyFindings> seen;

    /// -1 without any; of equally good ones `preferred`, else the first.
    [[nodiscard]] int best(int preferred) const
    {
        const auto least = std::ranges::min_element(seen, {}, &CopyFindings::badness);
        if (least == seen.cend())
            return -1;
        const auto other = places.indexOf(preferred);
        const bool isAsGood = other >= 0 && seen[other].badness() == least->badness();
        return isAsGood ? preferred : places[least - seen.cbegin()];
    }
};

SectionFindings ofSection(const Copies &copies, int kept, bool isOutOfOrder)
{
    SectionFindings section;
    section.copies = copies.places;
    section.remote = kept;
    if (kept < 0) {
        section.findings = {Finding::missing};
        return section;
    }
    const auto &copy = copies.seen[copies.places.indexOf(kept)];
    section.audio = copy.audio;
    // What somebody added is told, but it is nothing wrong.
    section.texts = copy.texts;
    section.extraSubsections = copy.extraSubsections;
    section.extraAudio = copy.extraAudio;
    auto named = copy.named();
    // A copy with other texts may not be dropped without a word, even beside a whole one.
    const auto other = std::ranges::find_if(copies.seen, &CopyFindings::textDiffers);
    if (other != copies.seen.cend()) {
        const auto &told = copy.textDiffers ? copy : *other;
        named.insert(Finding::textDiffers);
        section.texts = told.texts;
        section.missingSubsections = told.missingSubsections;
        section.extraSubsections = told.extraSubsections;
        section.subsectionsOutOfOrder = told.subsectionsOutOfOrder;
    }
    if (copies.places.size() > 1)
        named.insert(Finding::duplicate);
    if (isOutOfOrder)
        named.insert(Finding::outOfOrder);
    section.findings = named.values();
    std::ranges::sort(section.findings);
    if (section.findings.isEmpty())
        section.findings.append(Finding::same);
    return section;
}

SectionFindings extra(const RemoteLesson &remote, int index)
{
    SectionFindings section;
    section.title = remote.sections[index].content.title;
    section.remote = index;
    section.copies = {index};
    section.findings = {Finding::extra};
    return section;
}

} // namespace

QString findingName(Finding finding)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<Finding>().valueToKey(static_cast<int>(finding)));
}

QMap<QString, int> Verification::summary() const
{
    QMap<QString, int> counts;
    for (const auto &section : sections) {
        for (const auto finding : section.findings)
            ++counts[findingName(finding)];
    }
    return counts;
}

int Verification::whole() const
{
    return static_cast<int>(
        std::ranges::count(sections, QList<Finding>{Finding::same}, &SectionFindings::findings));
}

bool Verification::isWhole() const
{
    return std::ranges::all_of(sections, [](const SectionFindings &section) {
        return std::ranges::all_of(section.findings, [](Finding finding) {
            return finding == Finding::same || finding == Finding::extra;
        });
    });
}

QList<AudioToLookAt> audioToLookAt(const LessonFolder &folder, const RemoteLesson &remote)
{
    QList<AudioToLookAt> audio;
    QSet<QString> known;
    const auto now = compare(folder, remote);
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        for (const int index : now.sections[i].copies) {
            const auto copy = compareSection(folder.sections[i], remote.sections[index], {});
            for (const auto &state : copy.audio) {
                if (!state.remote || known.contains(state.remote->url))
                    continue;
                known.insert(state.remote->url);
                audio.append(AudioToLookAt{state.remote->url, state.local.size});
            }
        }
    }
    return audio;
}

Verification findings(const LessonFolder &folder, const RemoteLesson &remote,
                      const AudioLooks &looks, ConfirmLevel level)
{
    const auto now = compare(folder, remote);
    QList<Copies> copies;
    QList<QList<int>> places;
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        Copies own;
        own.places = now.sections[i].copies;
        for (const int index : own.places)
            own.seen.append(copyFindings(folder.sections[i], remote.sections[index], looks, level));
        places.append(own.places);
        copies.append(std::move(own));
    }
    const auto order = fewestMoves(places);

    Verification result;
    result.lessonId = remote.id;
    result.folder = folder.path;
    result.title = folder.title;
    result.level = level;
    result.totalsRight = now.totalsRight;
    for (int i = 0; i < copies.size(); ++i) {
        const int best = copies[i].best(order.kept[i]);
        auto section = ofSection(copies[i], best, order.moved.contains(i));
        section.title = folder.sections[i].title;
        section.local = i;
        result.sections.append(std::move(section));
    }
    for (const int index : othersSections(remote, now))
        result.sections.append(extra(remote, index));
    return result;
}

} // namespace lessonlift
