// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Lane.h"

namespace lessonlift
{

/// Deletes a lesson that this import created, and makes sure of it: a lost answer is looked after.
/// A lesson that is gone already is a success. kind: as journaled ("delete", "scratch-delete").
[[nodiscard]] QCoro::Task<Result<void>> removeLesson(Lane &lane, QString lessonId, QString kind,
                                                     int part);

/// The same, if a look shows that nothing is in it; else nothing happens.
[[nodiscard]] QCoro::Task<Result<void>> removeIfEmpty(Lane &lane, QString lessonId, int part);

} // namespace lessonlift
