// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/MultipartForm.h"
#include "upload/OutOfTime.h"

namespace lessonlift
{

/// Audio files that a request of ours which came to nothing has left on the server, whole or cut:
/// no lesson refers to them, and there is no route to remove them (contract, trap 10).
struct LeftBehind {
    int files = 0;
    qint64 bytes = 0;
    bool operator==(const LeftBehind &) const = default;
};

/// What a form's audio files are to a body: where each begins in it, and how long it is.
using FilePlaces = QList<std::pair<qint64, qint64>>;
[[nodiscard]] FilePlaces filePlaces(const BodyPieces &pieces);

/// As far as can be known: what had left when the request was cut off; all of it where the server
/// answered 500 or 404, for it does so when it has stored them. Any other refusal leaves none.
[[nodiscard]] LeftBehind leftBehind(const FilePlaces &files, const Error &error,
                                    const BodySent &body);

} // namespace lessonlift
