// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Findings.h"

namespace lessonlift
{

/// Looks at a lesson on a server and at its audio files, and tells how they stand beside the
/// folder; every field of the Verification is filled. Writes nothing. Audio that could not be
/// looked at is a finding, no error.
/// Errors: those of looking at the lesson itself, and the cancellation's.
[[nodiscard]] QCoro::Task<Result<Verification>> verifyLesson(Looking looking,
                                                             const LessonFolder &folder,
                                                             QString lessonId, ConfirmLevel level,
                                                             OnLooked onLooked = {});

} // namespace lessonlift
