// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace lessonlift
{

/// A journal that could not be read any more, and what became of it: set aside, and begun anew
/// with what could still be read.
struct JournalDamage {
    QString path;          ///< where the journal is, begun anew
    QString movedTo;       ///< where the damaged one is now, with its -wal
    QString reason;        ///< what SQLite said of it
    qsizetype imports = 0; ///< carried over
    qsizetype lessons = 0; ///< lessons on servers that are known from it
    /// Folders of unfinished imports that were not carried over, because the lesson they fill is
    /// no longer known: to go on without it would make a second one.
    QStringList lost;
    bool operator==(const JournalDamage &) const = default;
};

} // namespace lessonlift
