// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Lane.h"

namespace lessonlift
{

/// Takes up what an earlier run of this import left in a lesson: a write that nobody knows the end
/// of is a doubt like any other and cleared first. Returns the newest look.
/// ChangedByOthers when an ordering that was interrupted has overwritten somebody else;
/// ChangedOnDisk when a section stands there with files that the folder no longer has: to go on
/// would make a mixed lesson.
[[nodiscard]] QCoro::Task<Result<RemoteLesson>> takeUp(Lane &lane, const LessonFolder &folder,
                                                       int part, RemoteLesson remote);

} // namespace lessonlift
