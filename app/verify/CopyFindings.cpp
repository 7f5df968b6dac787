// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/CopyFindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// At level `listed` all that can be compared is the size that the server claims.
void judgeListed(AudioFinding &audio)
{
    if (audio.listed->size < 0) {
        audio.finding = Finding::unverifiable;
        audio.trouble = u"listed without a size"_s;
    } else if (audio.listed->size != audio.local.size) {
        audio.finding = Finding::audioDiffers;
    }
}

void judgeSeen(AudioFinding &audio, const AudioLook &look, ConfirmLevel level)
{
    audio.seenSize = look.size;
    audio.seenSha256 = look.sha256;
    if (look.isMissing) {
        audio.finding = Finding::audioMissing;
    } else if (look.size && *look.size != audio.local.size) {
        audio.finding = Finding::audioDiffers;
    } else if (!look.size || (level == ConfirmLevel::Deep && look.sha256.isEmpty())) {
        audio.finding = Finding::unverifiable;
        audio.trouble = look.trouble.isEmpty() ? u"not looked at"_s : look.trouble;
    } else if (level == ConfirmLevel::Deep && look.sha256 != audio.local.sha256) {
        audio.finding = Finding::audioDiffers;
    }
}

AudioFinding audioFinding(const AudioState &state, const AudioLooks &looks, ConfirmLevel level)
{
    AudioFinding audio;
    audio.subsection = state.subsection;
    audio.variant = state.variant;
    audio.local = state.local;
    audio.listed = state.remote;
    if (!audio.listed)
        audio.finding = Finding::audioNotListed;
    else if (level == ConfirmLevel::Listed)
        judgeListed(audio);
    else
        judgeSeen(audio, looks.value(audio.listed->url), level);
    return audio;
}

void addTexts(CopyFindings &copy, const QString &subsection, const std::array<QString, 4> &here,
              const std::array<QString, 4> &there)
{
    for (const auto variant : allVariants) {
        const auto i = static_cast<std::size_t>(variant);
        if (here[i] != there[i])
            copy.texts.append(TextFinding{subsection, variant, here[i], there[i]});
    }
}

void compareSubsections(CopyFindings &copy, const Section &local, const RemoteSection &remote)
{
    QSet<qsizetype> matched;
    qsizetype last = -1;
    for (const auto &ours : local.subsections) {
        const auto theirs = std::ranges::find_if(remote.subsections, [&](const RemoteContent &c) {
            return normalTitle(c.title) == ours.title;
        });
        if (theirs == remote.subsections.cend()) {
            copy.missingSubsections.append(ours.title);
            addTexts(copy, ours.title, ours.content.texts, {});
            continue;
        }
        const auto index = theirs - remote.subsections.cbegin();
        copy.subsectionsOutOfOrder = copy.subsectionsOutOfOrder || index < last;
        last = index;
        matched.insert(index);
        addTexts(copy, ours.title, ours.content.texts, theirs->texts);
    }
    for (qsizetype i = 0; i < remote.subsections.size(); ++i) {
        if (matched.contains(i))
            continue;
        const auto &theirs = remote.subsections[i];
        copy.extraSubsections.append(theirs.title);
        addTexts(copy, theirs.title, {}, theirs.texts);
    }
}

} // namespace

QSet<Finding> CopyFindings::named() const
{
    QSet<Finding> names;
    if (textDiffers)
        names.insert(Finding::textDiffers);
    for (const auto &one : audio) {
        if (one.finding != Finding::same)
            names.insert(one.finding);
    }
    return names;
}

std::tuple<bool, qsizetype, qsizetype> CopyFindings::badness() const
{
    const auto count = [this](const auto &is) {
        return static_cast<qsizetype>(std::ranges::count_if(audio, is, &AudioFinding::finding));
    };
    const auto unknown = count([](Finding f) { return f == Finding::unverifiable; });
    const auto wrong = count([](Finding f) { return f != Finding::same; }) - unknown;
    return {textDiffers, wrong, unknown};
}

CopyFindings copyFindings(const Section &local, const RemoteSection &remote,
                          const AudioLooks &looks, ConfirmLevel level)
{
    const auto state = compareSection(local, remote, {});
    CopyFindings copy;
    copy.textDiffers = state.textDiffers;
    for (const auto &addition : state.additions) {
        if (addition.what == Addition::What::Audio)
            copy.extraAudio.append({addition.subsection, addition.variant, addition.value});
    }
    for (const auto &audio : state.audio)
        copy.audio.append(audioFinding(audio, looks, level));
    addTexts(copy, {}, local.content.texts, remote.content.texts);
    compareSubsections(copy, local, remote);
    return copy;
}

} // namespace lessonlift
