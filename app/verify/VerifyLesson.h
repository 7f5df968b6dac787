// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/AudioLessonsClient.h"
#include "upload/UploadOptions.h"
#include "verify/Findings.h"

namespace lessonlift
{

/// Looks at a lesson on a server and at its audio files, several at once: listed only, served
/// (HEAD), or deep (downloaded as a stream and hashed). Writes nothing.
/// Errors: those of looking at the lesson itself.
[[nodiscard]] QCoro::Task<Result<Verification>> verifyLesson(AudioLessonsClient &client,
                                                             const LessonFolder &folder,
                                                             QString lessonId, ConfirmLevel level,
                                                             Cancellation &cancel);

} // namespace lessonlift
