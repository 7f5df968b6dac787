// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// What lies where a journal is wanted.
enum class JournalFile {
    Absent,
    New,       ///< nothing in it yet
    Ours,      ///< a journal, sound or damaged, of whatever version
    NotOurs,   ///< another program's file, or a name that names none
    Unreadable ///< the system says no
};

struct JournalLook {
    JournalFile what = JournalFile::NotOurs;
    QString reason; ///< of the last two
};

/// Looks without writing, locking or making anything, whatever it is: no -wal, no -shm, no folder.
/// A journal is known by its application id; those of versions 1 to 6 have none, and are known by
/// their columns; one whose first page is spoilt by its rows.
/// isUsualPlace: what lies there is ours, however spoilt, unless it is a sound file of another
/// program.
/// To be asked before a Journal of that file is open in this process: it opens and closes the
/// file, and that would end the Journal's locks.
[[nodiscard]] JournalLook lookAtJournal(const QString &path, bool isUsualPlace);

} // namespace lessonlift
