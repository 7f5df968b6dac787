// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "plan/NextBatch.h"
#include "upload/Lane.h"

namespace lessonlift
{

/// The lesson that this import fills, created if need be: exactly once, although an answer may be
/// lost. `with` are the sections that go with the creation itself (separate only).
///
/// Before creating, the id of the server's newest lesson is journaled; after a doubt the list is
/// read from the newest down to it, and a lesson of ours (title and details, and nothing in it
/// but `with`) is taken over. LessonAmbiguous when there are more of them than were ever begun.
/// LessonGone is said of one that was seen before, LessonNotFound of an id that never was.
[[nodiscard]] QCoro::Task<Result<RemoteLesson>> openLesson(Lane &lane, const LessonFolder &folder,
                                                           TargetRecord &target, Batch with);

/// Deletes what a lost and late creation left behind: lessons like ours, newer than the import,
/// and empty. Does nothing when creating was never in doubt.
[[nodiscard]] QCoro::Task<Result<void>> removeStrays(Lane &lane, const LessonFolder &folder,
                                                     const TargetRecord &target);

} // namespace lessonlift
