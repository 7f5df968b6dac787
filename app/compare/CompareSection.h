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

/// What looks at audio files have shown, by address.
struct AudioSeen {
    AudioSeen(UnservedUrls notServed = {}, QSet<QString> notSeen = {})
        : unserved(std::move(notServed))
        , unknown(std::move(notSeen))
    {
    }

    UnservedUrls unserved;
    QSet<QString> unknown; ///< they could not be looked at: neither right nor wrong
};

/// What a comparison is for.
enum class Purpose {
    Import, ///< what others wrote under a title of ours is theirs to decide
    Repair  ///< it is damage: a fresh copy takes its place
};

enum class AudioStanding {
    Same,        ///< listed with our size (or with none), and not known to be missing
    Unknown,     ///< the same, but it could not be looked at
    NotListed,   ///< the section is there, the reference to its audio is not
    SizeDiffers, ///< listed with another size: another recording (of an import only)
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
    Unknown,    ///< perhaps: audio of it could not be looked at
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

/// A repair takes no notice of the sizes that a server lists: it looks at the bytes.
[[nodiscard]] CopyState compareSection(const Section &local, const RemoteSection &remote,
                                       const AudioSeen &seen, Purpose purpose = Purpose::Import);

} // namespace lessonlift
