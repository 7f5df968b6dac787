// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "journal/JournalDamage.h"

class QSqlDatabase;

namespace lessonlift
{

/// Copies a journal with its -wal to where SQLite may mend and tidy it.
void copyFiles(const QString &path, const QString &copy);

/// Carries over into a new, empty journal what can still be read of a damaged one, and counts it
/// in `damage`. The damaged files (damage.path) are only copied, never opened. Fails only when the
/// new journal cannot be written.
///
/// What is carried over must be safe to resume: an unfinished import whose lesson may be unknown
/// stays behind (damage.lost), and where the last write may be forgotten, it is in doubt.
[[nodiscard]] Result<void> salvage(JournalDamage &damage, QSqlDatabase &into, const QString &now);

} // namespace lessonlift
