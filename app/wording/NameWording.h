// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// A file's name or path within a sentence: as it is, or in quotes where a blank or an odd sign in
/// it could be missed. What cannot be seen at all is there by its number: “Section_4[U+200B]”.
[[nodiscard]] QString nameText(const QString &name);
/// The same, in quotes in any case.
[[nodiscard]] QString quotedName(const QString &name);

} // namespace lessonlift
