// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/Findings.h"

#include <algorithm>
#include <QMetaEnum>

namespace lessonlift
{

namespace
{

void add(QList<Finding> &found, Finding finding)
{
    if (!found.contains(finding))
        found.append(finding);
}

void addAudio(QList<Finding> &found, const AudioState &audio, const AudioLooks &looks)
{
    if (!audio.remote) {
        add(found, Finding::audioNotListed);
    } else if (looks.missing.contains(audio.remote->url)) {
        add(found, Finding::audioMissing);
    } else if (audio.standing == AudioStanding::SizeDiffers ||
               looks.differs.contains(audio.remote->url)) {
        add(found, Finding::audioDiffers);
    } else if (looks.unknown.contains(audio.remote->url)) {
        add(found, Finding::unverifiable);
    }
}

SectionFindings ofSection(const QString &title, const SectionState &state, bool outOfOrder,
                          const AudioLooks &looks)
{
    SectionFindings section;
    section.title = title;
    auto &found = section.findings;
    if (state.remote < 0) {
        found.append(Finding::missing);
        return section;
    }
    if (state.copies.size() > 1)
        found.append(Finding::duplicate);
    if (outOfOrder)
        found.append(Finding::outOfOrder);
    if (state.copy.textDiffers)
        found.append(Finding::textDiffers);
    for (const auto &audio : state.copy.audio)
        addAudio(found, audio, looks);
    if (found.isEmpty())
        found.append(Finding::same);
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

Verification findings(const LessonFolder &folder, const RemoteLesson &remote,
                      const AudioLooks &looks)
{
    UnservedUrls unserved = looks.missing;
    unserved.unite(looks.differs);
    const auto now = compare(folder, remote, unserved);
    Verification result;
    for (int i = 0; i < now.sections.size(); ++i)
        result.sections.append(ofSection(folder.sections[i].title, now.sections[i],
                                         now.outOfOrder.contains(i), looks));
    result.totalsRight = now.totalsRight;
    for (const int index : now.foreign)
        result.sections.append(extra(remote, index));
    return result;
}

} // namespace lessonlift
