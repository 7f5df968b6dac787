// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"
#include "server/RemoteLesson.h"

#include <QSet>

namespace lessonlift
{

/// Addresses of audio files that were looked for and not found, or found with the wrong bytes.
using UnservedUrls = QSet<QString>;

/// What a comparison is for.
enum class Purpose {
    Import, ///< what others wrote under a title of ours is theirs to decide
    Repair  ///< it is damage: a fresh copy takes its place
};

enum class AudioStanding {
    Same,        ///< listed with our size (or with none), and not known to be missing
    NotListed,   ///< the section is there, the reference to its audio is not
    SizeDiffers, ///< listed with another size: another recording
    NotServed    ///< listed, but looked for in vain
};

/// One audio file of ours beside what the server lists in its place.
struct AudioState {
    AudioFile local;
    QString subsection; ///< title; empty for the section's own
    Variant variant = Variant::English;
    std::optional<RemoteAudio> remote;
    AudioStanding standing = AudioStanding::NotListed;
    bool operator==(const AudioState &) const = default;
};

/// What stands in our section on the server and the folder knows nothing of: a text or audio of a
/// kind that the folder has neither text nor audio of, or a whole subsection. It stays.
struct Addition {
    enum class What { Text, Audio, Subsection };
    What what = What::Subsection;
    QString subsection; ///< its title; empty: in the section itself
    Variant variant = Variant::English;
    QString value; ///< the text, or the audio's address
    bool operator==(const Addition &) const = default;
};

enum class CopyStanding {
    Whole,
    Damaged,    ///< our texts, but audio is not listed or not served: a fresh copy mends it
    Conflicting ///< other texts, or another recording: somebody's decision, not an import's to undo
};

/// One section of the folder beside one section of the same title on the server.
struct CopyState {
    CopyStanding standing = CopyStanding::Whole;
    bool textDiffers = false; ///< a text of the folder's, or which subsections in what order
    QList<AudioState> audio;
    QList<Addition> additions;
    bool operator==(const CopyState &) const = default;
};

[[nodiscard]] CopyState compareSection(const Section &local, const RemoteSection &remote,
                                       const UnservedUrls &notServed,
                                       Purpose purpose = Purpose::Import);

} // namespace lessonlift
