// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"

#include <limits>
#include <QJsonArray>

namespace lessonlift
{

/// The server's sections as they should stand: ours in the folder's order, doubles dropped, other
/// copies behind the best one, everybody else's behind the same section as before. A section has
/// its place where a copy of it is in order, good or not; else where its first copy stands. Remote
/// indexes. stood: so many sections were there before any was sent anew; what stands around one is
/// told by those.
[[nodiscard]] QList<int> desiredOrder(const RemoteLesson &remote, const Comparison &now,
                                      qsizetype stood = std::numeric_limits<int>::max());

/// The very JSON objects received, in that order.
[[nodiscard]] QJsonArray inOrder(const RemoteLesson &remote, const QList<int> &order);

/// The lesson as it is to be sent back: in the desired order, and each section of ours that stays
/// with what only its dropped copies hold (carriedOver).
[[nodiscard]] QJsonArray desiredSections(const LessonFolder &folder, const RemoteLesson &remote,
                                         const Comparison &now,
                                         qsizetype stood = std::numeric_limits<int>::max());

} // namespace lessonlift
