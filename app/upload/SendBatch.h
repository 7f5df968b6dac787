// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "plan/NextBatch.h"
#include "upload/Lane.h"

namespace lessonlift
{

/// What came of sending one batch, once.
struct SendOutcome {
    /// The newest look: the answer itself, or a GET after a doubt; unchanged after a definite no.
    RemoteLesson remote;
    /// Why the batch is not on the server; nothing when it was carried out.
    std::optional<Error> refusal;
    /// The connection ended while the body was being sent: perhaps a refusal that was not read.
    bool cutInBody = false;
    /// It took longer on the way than the server allows: how far it came.
    std::optional<BodySent> outOfTime;
};

/// Sends a batch by append, or by the whole-array PUT behind what `remote` already holds. A doubt
/// is cleared before this ends. Errors are those that end the lesson: the journal, a cancel, a
/// lesson that cannot be looked at.
[[nodiscard]] QCoro::Task<Result<SendOutcome>> sendBatch(Lane &lane, const LessonFolder &folder,
                                                         RemoteLesson remote, int part, Batch batch,
                                                         Method method);

/// True when every section of the batch stands on the server with its texts and audio listed.
[[nodiscard]] bool isThere(const LessonFolder &folder, const RemoteLesson &remote,
                           const Batch &batch);

} // namespace lessonlift
