// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/CompareSection.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

AudioStanding standingOf(const AudioFile &local, const std::optional<RemoteAudio> &remote,
                         const UnservedUrls &notServed)
{
    if (!remote)
        return AudioStanding::NotListed;
    if (remote->size >= 0 && remote->size != local.size)
        return AudioStanding::SizeDiffers;
    return notServed.contains(remote->url) ? AudioStanding::NotServed : AudioStanding::Same;
}

void compareContent(const QString &subsection, const Content &local, const RemoteContent &remote,
                    const UnservedUrls &notServed, CopyState &copy)
{
    for (const auto variant : allVariants) {
        const auto i = static_cast<std::size_t>(variant);
        if (local.texts[i] != remote.texts[i])
            copy.textDiffers = true;
        // Audio that the server has and the folder has not is somebody's addition: it stays.
        if (const auto &audio = local.audio[i]) {
            AudioState state;
            state.local = *audio;
            state.subsection = subsection;
            state.variant = variant;
            state.remote = remote.audio[i];
            state.standing = standingOf(*audio, state.remote, notServed);
            copy.audio.append(std::move(state));
        }
    }
}

} // namespace

CopyState compareSection(const Section &local, const RemoteSection &remote,
                         const UnservedUrls &notServed)
{
    CopyState copy;
    compareContent({}, local.content, remote.content, notServed, copy);
    if (local.subsections.size() != remote.subsections.size())
        copy.textDiffers = true;
    for (qsizetype i = 0; i < local.subsections.size(); ++i) {
        const auto &ours = local.subsections[i];
        const auto theirs = std::ranges::find_if(remote.subsections, [&](const RemoteContent &c) {
            return normalTitle(c.title) == ours.title;
        });
        if (theirs == remote.subsections.cend()) {
            copy.textDiffers = true;
            compareContent(ours.title, ours.content, {}, notServed, copy);
            continue;
        }
        if (theirs - remote.subsections.cbegin() != i)
            copy.textDiffers = true;
        compareContent(ours.title, ours.content, *theirs, notServed, copy);
    }
    const auto any = [&copy](AudioStanding standing) {
        return std::ranges::any_of(
            copy.audio, [standing](const AudioState &a) { return a.standing == standing; });
    };
    if (copy.textDiffers || any(AudioStanding::SizeDiffers))
        copy.standing = CopyStanding::Conflicting;
    else if (any(AudioStanding::NotListed) || any(AudioStanding::NotServed))
        copy.standing = CopyStanding::Damaged;
    return copy;
}

} // namespace lessonlift
