// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Lane.h"

namespace lessonlift
{

/// The id of the server's newest lesson; empty when it has none.
[[nodiscard]] QCoro::Task<Result<QString>> newestLesson(Lane &lane);

using IsOurs = std::function<bool(const RemoteLesson &)>;

/// Ids of the lessons newer than `newestBefore` that are ours, newest first. No clocks are
/// compared: the list is read from the newest down to that id.
[[nodiscard]] QCoro::Task<Result<QStringList>> lessonsSince(Lane &lane, QString newestBefore,
                                                            IsOurs isOurs);

} // namespace lessonlift
