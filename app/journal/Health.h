// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QString>

class QSqlDatabase;
class QSqlError;

namespace lessonlift
{

/// Why a journal cannot be used.
struct Unfit {
    QString reason;
    /// The file itself is spoilt: no rights, locks or room would make it good again.
    bool damaged = false;
};

[[nodiscard]] Unfit unfit(const QSqlError &error);

/// What can be seen of the files before SQLite opens them, which would take a cut-off journal for
/// a new one and pass over a spoilt -wal in silence.
[[nodiscard]] std::optional<Unfit> lookAtFiles(const QString &path);

/// Whether every page is to be read before the journal is used: it is small (about 70 ms for 100
/// lessons of 600 files), the program before did not close it, or it was seen to be damaged. To be
/// asked before it is opened. A large one that was closed well is not read through at every start:
/// what is damaged in it shows when it is needed (suspect()).
[[nodiscard]] bool needsReading(const QString &path);

/// Remembers that this journal is damaged, for the next start.
void suspect(const QString &path);

/// Reads the whole journal once, without its indices. Sound: it is no longer suspect.
[[nodiscard]] std::optional<Unfit> checkPages(QSqlDatabase &database);

} // namespace lessonlift
