// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LeftBehind.h"

#include <algorithm>

namespace lessonlift
{

FilePlaces filePlaces(const BodyPieces &pieces)
{
    FilePlaces files;
    qint64 at = 0;
    for (const auto &piece : pieces) {
        const auto size = bodySize({piece});
        if (std::holds_alternative<PinnedFile>(piece))
            files.append({at, size});
        at += size;
    }
    return files;
}

LeftBehind leftBehind(const FilePlaces &files, const Error &error, const BodySent &body)
{
    const bool isCut = error.httpStatus == 0 || error.httpStatus == 408;
    // A route that is not there stores nothing.
    const bool afterBody = error.httpStatus == 500 || error.kind == Kind::LessonGone;
    LeftBehind left;
    for (const auto &[begin, size] : files) {
        const auto there = isCut ? std::clamp<qint64>(body.bytes - begin, 0, size) : size;
        const bool hasBegun = body.bytes > begin;
        if ((isCut && hasBegun) || afterBody) {
            ++left.files;
            left.bytes += there;
        }
    }
    return left;
}

} // namespace lessonlift
