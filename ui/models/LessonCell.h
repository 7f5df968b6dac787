// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/LessonTreeModel.h"

namespace lessonlift
{

/// What stands in each cell of the tree, by column and role. Pure.
[[nodiscard]] QVariant lessonCell(const LessonProgress &lesson, LessonTreeModel::Column column,
                                  int role);
[[nodiscard]] QVariant sectionCell(const SectionLine &section, LessonTreeModel::Column column,
                                   int role);
[[nodiscard]] QVariant audioCell(const AudioLine &audio, LessonTreeModel::Column column, int role);
[[nodiscard]] QVariant headerCell(LessonTreeModel::Column column, int role);

/// Of the bar: confirmed and under way, 0 to 1.
[[nodiscard]] double doneShare(const LessonProgress &lesson);
[[nodiscard]] double inFlightShare(const LessonProgress &lesson);
/// Seconds until a lesson has been sent at its present speed; -1: not known.
[[nodiscard]] qint64 secondsLeft(const LessonProgress &lesson);

} // namespace lessonlift
