// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <optional>

class QDateTime;

namespace lessonlift
{

/// Moves a journal's files to "<name>.damaged-<UTC date and time>" and puts `fresh` in their place.
/// Returns where the damaged ones are now. Where it fails, the old file is where it was.
[[nodiscard]] Result<QString> setAside(const QString &path, const QString &fresh,
                                       const QDateTime &utc);

/// The process that has this journal open, this one excepted; 0 when there is none, nothing where
/// the system cannot tell. Its SQLite
/// would delete the new journal's -wal by name when it closes the old one.
[[nodiscard]] std::optional<qint64> userOf(const QString &path);

} // namespace lessonlift
