// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/AudioLessonsClient.h"

namespace lessonlift
{

/// What looking at a server takes. It lends: all of it must outlive the look.
struct Looking {
    AudioLessonsClient &client;
    Clock &clock;
    Cancellation &cancel;
    int retries = 3; ///< of one request
};

/// Waits until a request that only looks may be made again: after a pause that grows, or when
/// there is another token. The error comes back where that is of no use or was done enough.
/// attempt counts the tries of one request.
[[nodiscard]] QCoro::Task<Result<void>> lookAgain(Looking looking, Error error, int &attempt);

/// GET the lesson, tried again as needed.
[[nodiscard]] QCoro::Task<Result<RemoteLesson>> lookAtLesson(Looking looking, QString lessonId);

} // namespace lessonlift
