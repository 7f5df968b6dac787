// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace lessonlift
{

/// The lesson folders that a dropped or named path stands for: itself, the lesson folders below
/// it (links are not followed), or, for a Section_* folder, its parent. Canonical paths, sorted.
/// A folder that holds none is returned as it is, so that checking it can say what is missing.
[[nodiscard]] QStringList findLessons(const QString &path);

} // namespace lessonlift
