// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Problem.h"

#include <QByteArrayView>

namespace lessonlift
{

/// Bytes of a file's beginning that looksLike() needs, where the file has as many.
inline constexpr qsizetype beginningBytes = 64;

/// What a file seems to be, by its beginning: a format by its name, a web page, a text. For people
/// to whom its own ending said something else.
struct Likeness {
    Particular particular = Particular::None; ///< None: nobody knows
    QString format;                           ///< of LooksLike
};
[[nodiscard]] Likeness looksLike(QByteArrayView beginning);

} // namespace lessonlift
