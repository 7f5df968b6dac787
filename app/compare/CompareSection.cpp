// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/CompareSection.h"

#include <algorithm>
#include <QHash>

namespace lessonlift
{

namespace
{

/// What a section is compared with, apart from its texts.
struct Looked {
    const AudioSeen &seen;
    Purpose purpose;
};

AudioStanding standingOf(const AudioFile &local, const std::optional<RemoteAudio> &remote,
                         const Looked &looked)
{
    if (!remote)
        return AudioStanding::NotListed;
    if (looked.purpose == Purpose::Import && remote->size >= 0 && remote->size != local.size)
        return AudioStanding::SizeDiffers;
    if (looked.seen.unserved.contains(remote->url))
        return AudioStanding::NotServed;
    return looked.seen.unknown.contains(remote->url) ? AudioStanding::Unknown : AudioStanding::Same;
}

bool knows(const Content &local, std::size_t variant)
{
    return !local.texts[variant].isEmpty() || local.audio[variant];
}

void compareContent(const QString &subsection, const Content &local, const RemoteContent &remote,
                    const Looked &looked, CopyState &copy)
{
    for (const auto variant : allVariants) {
        const auto i = static_cast<std::size_t>(variant);
        if (!knows(local, i)) {
            if (!remote.texts[i].isEmpty())
                copy.additions.append({Addition::What::Text, subsection, variant, remote.texts[i]});
        } else if (local.texts[i] != remote.texts[i]) {
            copy.textDiffers = true;
        }
        if (const auto &audio = local.audio[i]) {
            AudioState state;
            state.local = *audio;
            state.subsection = subsection;
            state.variant = variant;
            state.remote = remote.audio[i];
            state.standing = standingOf(*audio, state.remote, looked);
            copy.audio.append(std::move(state));
        } else if (remote.audio[i]) {
            copy.additions.append(
                {Addition::What::Audio, subsection, variant, remote.audio[i]->url});
        }
    }
}

/// Ours must be there once each and in our order; whatever else there is stands between them.
void compareSubsections(const Section &local, const RemoteSection &remote, const Looked &looked,
                        CopyState &copy)
{
    QHash<QString, QList<qsizetype>> byTitle;
    for (qsizetype i = 0; i < remote.subsections.size(); ++i)
        byTitle[normalTitle(remote.subsections[i].title)].append(i);
    qsizetype before = -1;
    for (const auto &ours : local.subsections) {
        const auto places = byTitle.take(ours.title);
        if (places.size() != 1 || places.first() < before)
            copy.textDiffers = true;
        const auto theirs = places.isEmpty() ? RemoteContent() : remote.subsections[places.first()];
        compareContent(ours.title, ours.content, theirs, looked, copy);
        before = places.value(0, before);
    }
    for (const auto &theirs : remote.subsections) {
        if (byTitle.contains(normalTitle(theirs.title)))
            copy.additions.append({Addition::What::Subsection, theirs.title, {}, {}});
    }
}

} // namespace

CopyState compareSection(const Section &local, const RemoteSection &remote, const AudioSeen &seen,
                         Purpose purpose)
{
    const Looked looked{seen, purpose};
    CopyState copy;
    compareContent({}, local.content, remote.content, looked, copy);
    compareSubsections(local, remote, looked, copy);
    const auto any = [&copy](AudioStanding standing) {
        return std::ranges::any_of(
            copy.audio, [standing](const AudioState &a) { return a.standing == standing; });
    };
    // Audio that somebody added never hindered an import, since no text of ours speaks of it.
    const bool extended = std::ranges::any_of(copy.additions, [](const Addition &addition) {
        return addition.what != Addition::What::Audio;
    });
    const bool differs = copy.textDiffers || any(AudioStanding::SizeDiffers);
    if (purpose == Purpose::Import && (differs || extended))
        copy.standing = CopyStanding::Conflicting;
    else if (differs || any(AudioStanding::NotListed) || any(AudioStanding::NotServed))
        copy.standing = CopyStanding::Damaged;
    else if (any(AudioStanding::Unknown))
        copy.standing = CopyStanding::Unknown;
    return copy;
}

} // namespace lessonlift
