// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// What a terminal obeys, what turns the letters behind it around, and what ends a line. Joiners
/// are none of these: Hindi is written with them.
[[nodiscard]] bool endsLine(QChar c);
[[nodiscard]] bool isHarmful(QChar c);

/// Text with each of them replaced, and what is no character at all (halves of pairs); lines stay
/// apart as they were.
[[nodiscard]] QString harmless(QString text);

/// JSON text with each of them escaped, but for the line feeds between its values: it reads back
/// the same.
[[nodiscard]] QString harmlessJson(const QString &json);

} // namespace lessonlift
