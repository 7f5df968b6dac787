// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"
#include "upload/Lane.h"

namespace lessonlift
{

/// Puts our sections into the folder's order and drops doubles, others' sections keeping their
/// neighbours: one PUT, straight after a look that agrees with what is known, of the very JSON
/// received; what only a dropped copy holds of others goes into the one that stays
/// (desiredSections). The old JSON goes into the journal first. Returns the newest look, also when
/// it is still not in order (try again). ChangedByOthers when the totals show that somebody
/// appended in between and was overwritten; NotOrderable when the server has no such route.
[[nodiscard]] QCoro::Task<Result<RemoteLesson>> putInOrder(Lane &lane, const LessonFolder &folder,
                                                           RemoteLesson known, int part,
                                                           AudioSeen seen, Method method);

/// After a run that ended in the middle of an ordering: ChangedByOthers as above.
[[nodiscard]] Result<void> judgeInterruptedOrder(Lane &lane, const RemoteLesson &now);

/// A person has been told of ChangedByOthers: that ordering is behind us, and who goes on has
/// decided. Until then every run judges it anew, so that no crash in between makes it silence.
[[nodiscard]] Result<void> noteTold(Journal &journal, const QString &importId);

/// Sets totalSections and totalSubsections to what is there. Returns the newest look.
[[nodiscard]] QCoro::Task<Result<RemoteLesson>> mendTotals(Lane &lane, RemoteLesson remote,
                                                           int part);

} // namespace lessonlift
