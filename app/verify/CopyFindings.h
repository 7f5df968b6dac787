// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/CompareSection.h"
#include "verify/AudioLooks.h"
#include "verify/Verification.h"

#include <tuple>

namespace lessonlift
{

/// One section of the folder beside one section of its title on the server, audio included.
struct CopyFindings {
    bool textDiffers = false;
    QList<AudioFinding> audio; ///< all of the folder's
    QList<TextFinding> texts;
    QStringList missingSubsections;
    QStringList extraSubsections;
    QList<ExtraAudio> extraAudio;
    bool subsectionsOutOfOrder = false;

    /// Each of its findings about texts and audio once; empty when nothing is wrong.
    [[nodiscard]] QSet<Finding> named() const;
    /// The less, the better the copy: other texts weigh most, then audio that is wrong, then audio
    /// that could not be looked at.
    [[nodiscard]] std::tuple<bool, qsizetype, qsizetype> badness() const;
};

/// Pure. What matches what, and what counts as another text, is compareSection()'s to say; what is
/// served counts more than what is listed, where it was looked at.
[[nodiscard]] CopyFindings copyFindings(const Section &local, const RemoteSection &remote,
                                        const AudioLooks &looks, ConfirmLevel level);

} // namespace lessonlift
