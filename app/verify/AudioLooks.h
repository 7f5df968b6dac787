// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/UploadOptions.h"
#include "verify/Looking.h"

#include <QHash>

namespace lessonlift
{

/// What was seen at one address. Whether that is right is another question: two places of a lesson
/// may list one address.
struct AudioLook {
    bool isMissing = false;     ///< the server said that there is no such file
    bool isForeign = false;     ///< not an address of this server: it was never asked for
    std::optional<qint64> size; ///< of what is served; nothing: missing, or in trouble
    QByteArray sha256;          ///< of what is served; deep only
    QString trouble;            ///< why it could not be looked at, in words for support
    bool operator==(const AudioLook &) const = default;
};

/// By address, as the server lists it.
using AudioLooks = QHash<QString, AudioLook>;

struct AudioToLookAt {
    QString url;
    qint64 bytes = 0; ///< as many as there should be
    bool operator==(const AudioToLookAt &) const = default;
};

struct LookProgress {
    int looked = 0; ///< files
    int total = 0;
    qint64 bytes = 0; ///< of the files looked at
    qint64 bytesTotal = 0;
};
using OnLooked = std::function<void(const LookProgress &)>;

/// Looks at audio files, several at once: HEAD at level `served`; at `deep` each is downloaded as a
/// stream and hashed, so that memory stays flat; none at `listed`. An error that may pass is waited
/// out a few times, but not for file after file. After a cancel it ends at once, with what was seen
/// until then.
[[nodiscard]] QCoro::Task<AudioLooks> lookAtAudio(Looking looking, QList<AudioToLookAt> audio,
                                                  ConfirmLevel level, OnLooked onLooked = {});

} // namespace lessonlift
