// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QJsonObject>

namespace lessonlift
{

/// Whether a file of that name can be made: there is none, and its folder may be written.
/// CannotWrite otherwise. Leaves nothing behind.
[[nodiscard]] Result<void> canKeepInFile(const QString &path);

/// Writes the lesson there, whole or not at all, and never over another file. CannotWrite where
/// that cannot be. A file that holds the same already is left as it is. before: what an earlier run
/// may have written there, which may be replaced; empty: nothing.
[[nodiscard]] Result<void> keepInFile(const QString &path, const QJsonObject &lesson,
                                      const QJsonObject &before = {});

} // namespace lessonlift
