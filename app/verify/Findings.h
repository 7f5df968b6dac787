// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::verification
{
Q_NAMESPACE

/// What can be said of a section, by the names of the command line.
enum class Finding {
    same,
    missing,
    extra,
    duplicate,
    outOfOrder,
    textDiffers,
    audioDiffers,
    audioMissing,
    audioNotListed,
    unverifiable
};
Q_ENUM_NS(Finding)
} // namespace lessonlift::verification

namespace lessonlift
{
using verification::Finding;
[[nodiscard]] QString findingName(Finding finding);

/// What looking at the audio files showed, by address.
struct AudioLooks {
    QSet<QString> missing; ///< not served
    QSet<QString> differs; ///< served with another size or other bytes
    QSet<QString> unknown; ///< could not be looked at
};

struct SectionFindings {
    QString title;
    QList<Finding> findings; ///< {same} when nothing is wrong
};

struct VerificationResult {
    QList<SectionFindings> sections; ///< the folder's order, then what is extra
    [[nodiscard]] QMap<QString, int> summary() const;
    /// Nothing but same and extra.
    [[nodiscard]] bool isWhole() const;
};

/// Pure. Never says same of what was not looked at.
[[nodiscard]] VerificationResult findings(const LessonFolder &folder, const RemoteLesson &remote,
                                          const AudioLooks &looks);

} // namespace lessonlift
