// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/RemoteLesson.h"
#include "upload/UploadOptions.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

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

/// One audio file of the folder beside what was seen in its place.
struct AudioFinding {
    Finding finding = Finding::same; ///< same or one of those about audio, or unverifiable
    QString subsection;              ///< its title; empty: the section's own
    Variant variant = Variant::English;
    AudioFile local;
    std::optional<RemoteAudio> listed;
    std::optional<qint64> seenSize; ///< what the server serves; deep and served only
    QByteArray seenSha256;          ///< deep only
    QString trouble;                ///< why it is unverifiable, in words for support
    bool operator==(const AudioFinding &) const = default;
};

/// One text that is not the same here and on the server.
struct TextFinding {
    QString subsection; ///< its title; empty: the section's own
    Variant variant = Variant::English;
    QString here; ///< empty: there is none
    QString there;
    bool operator==(const TextFinding &) const = default;
};

/// A recording in a section of ours that the folder has not.
struct ExtraAudio {
    QString subsection; ///< empty: the section's own
    Variant variant = Variant::English;
    QString url;
    bool operator==(const ExtraAudio &) const = default;
};

struct SectionFindings {
    QString title;
    int local = -1;          ///< in the folder; -1: extra
    int remote = -1;         ///< the best copy in the server's array; -1: missing
    QList<int> copies;       ///< all of them in the server's array
    QList<Finding> findings; ///< each once, in the order of the enum; {same} when nothing is wrong
    QList<AudioFinding> audio; ///< all of the folder's; empty when missing
    QList<TextFinding> texts;  ///< those that differ, and those that only the server has
    QList<ExtraAudio> extraAudio;
    QStringList missingSubsections;
    QStringList extraSubsections; ///< of the server's, which the folder does not know
    bool subsectionsOutOfOrder = false;
    bool operator==(const SectionFindings &) const = default;
};

/// What was seen of one lesson, compared with one folder, at one time.
struct Verification {
    QString server;   ///< ServerAddress::text()
    QString lessonId; ///< on that server
    QString folder;   ///< path
    QString title;    ///< the folder's
    ConfirmLevel level = ConfirmLevel::Served;
    QDateTime at; ///< UTC, when the look at the lesson began
    int requests = 0;
    qint64 milliseconds = 0;
    bool totalsRight = true;         ///< the server's totalSections and totalSubsections
    QList<SectionFindings> sections; ///< the folder's order, then what is extra

    [[nodiscard]] QMap<QString, int> summary() const; ///< sections by findingName()
    [[nodiscard]] int whole() const;                  ///< sections of the folder that are same
    /// Nothing but same and extra.
    [[nodiscard]] bool isWhole() const;
    bool operator==(const Verification &) const = default;
};

} // namespace lessonlift
