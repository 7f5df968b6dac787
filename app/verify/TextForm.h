// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// In what two texts differ that a reader takes for the same.
struct FormDifference {
    bool unicode = false;  ///< one writes a letter with its sign, the other as one
    bool lineEnds = false; ///< "\r\n" or "\r" for "\n"

    bool operator==(const FormDifference &) const = default;
};

/// Both false where they differ in more than that, or in nothing. Pure.
[[nodiscard]] FormDifference formDifference(const QString &here, const QString &there);

} // namespace lessonlift
