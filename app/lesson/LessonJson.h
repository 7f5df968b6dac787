// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FolderSnapshot.h"
#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"

namespace lessonlift
{

/// Fills title, headTitle, description, category and tags from lesson.json, where there is one.
/// A file that cannot be understood stops the lesson: half of its wishes would be guesswork.
[[nodiscard]] Problems readLessonJson(const FolderSnapshot &snapshot, LessonFolder &folder);

} // namespace lessonlift
