// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"

#include <QJsonArray>

namespace lessonlift
{

/// The server's sections as they should stand: ours in the folder's order, doubles dropped, other
/// copies behind the best one, everybody else's behind the same neighbour as before. Remote
/// indexes.
[[nodiscard]] QList<int> desiredOrder(const RemoteLesson &remote, const Comparison &now);

/// The very JSON objects received, in that order.
[[nodiscard]] QJsonArray inOrder(const RemoteLesson &remote, const QList<int> &order);

} // namespace lessonlift
