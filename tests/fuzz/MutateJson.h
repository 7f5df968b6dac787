// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <random>

namespace lessonlift::testing
{

/// Changes one thing somewhere in the tree: a value, a key, the order or the number of elements.
/// Bytes changed at random are hardly ever JSON, and a lesson even less.
[[nodiscard]] QJsonValue mutated(const QJsonValue &value, std::minstd_rand &random);

} // namespace lessonlift::testing
