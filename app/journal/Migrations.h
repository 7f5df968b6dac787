// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

class QSqlDatabase;

namespace lessonlift
{

/// PRAGMA application_id of a journal, from version 7 on: "LLFT".
inline constexpr int journalApplicationId = 0x4C4C4654;

/// Whether it has the tables and columns of a journal of this version.
[[nodiscard]] bool hasColumnsOf(QSqlDatabase &database, int version);

/// A journal of a newer LessonLift than this one is refused.
[[nodiscard]] Result<void> refuseNewer(QSqlDatabase &database);

/// Brings a journal to the newest schema: :/migrations/NNNN.sql in order, each once, each in its
/// own transaction. The number stands in PRAGMA user_version.
[[nodiscard]] Result<void> migrate(QSqlDatabase &database);

} // namespace lessonlift
