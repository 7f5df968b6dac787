// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// A path as people give it to others: "~" for the home folder, with the system's separators.
[[nodiscard]] QString withoutHome(const QString &path);

} // namespace lessonlift
