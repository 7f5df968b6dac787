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

enum class CopyStanding {
    Whole,
    Damaged,    ///< our texts, but audio is not listed or not served: a fresh copy mends it
    Conflicting ///< other texts, or another recording: somebody's decision, not ours to undo
};

/// One section of the folder beside one section of the same title on the server.
struct CopyState {
    CopyStanding standing = CopyStanding::Whole;
    bool textDiffers = false;
    QList<AudioState> audio;
    bool operator==(const CopyState &) const = default;
};

[[nodiscard]] CopyState compareSection(const Section &local, const RemoteSection &remote,
                                       const UnservedUrls &notServed);

} // namespace lessonlift
