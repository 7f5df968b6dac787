// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace lessonlift
{

/// What LessonLift promises, a sentence each (docs/PROMISES.md names the test of each).
[[nodiscard]] QStringList promises();
/// What it cannot promise, and why.
[[nodiscard]] QStringList limitsOfPromises();

} // namespace lessonlift
