// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EntryFacts.h"
#include "lesson/HeldFolder.h"
#include "lesson/ListFolder.h"

#include <QHash>

namespace lessonlift
{

/// What is in a lesson folder and in the folders right in it, looked at before any of it is read.
/// (Deeper is nothing that belongs to a lesson.)
class FolderSnapshot
{
public:
    /// Files of sections need not be asked for one by one when each will be opened: see take().
    enum class Ask { OfAll, NotOfFilesInSections };
    explicit FolderSnapshot(const QString &path, Ask ask = Ask::OfAll);

    [[nodiscard]] const HeldFolder &folder() const { return m_folder; }
    /// What is in it, or in one of the folders in it, as listFolder() tells it.
    [[nodiscard]] std::optional<QList<FolderEntry>> entries(const QString &inner = {}) const;
    /// What the system told of a file as it was opened, so before it was read.
    struct Opened {
        QString name;
        EntryFacts facts;
    };
    /// files: of one of the folders in it, in the order in which entries() tells them.
    void take(const QString &inner, const QList<Opened> &files);

    /// A hash of the name, kind, size, inode and times of all that is in it. Whatever is changed,
    /// added or taken away, another snapshot has another stamp: on the file systems that count
    /// here, a program cannot set the time of a change (ctime) back. So what was read after the
    /// look may be kept under it.
    ///
    /// Nothing where that cannot be relied upon: there is a link in it; something changed later
    /// than two seconds before `then`, so that another change could show the same times; it could
    /// not be listed; another file system is mounted in it; or it is not on a file system of this
    /// computer that is known to keep such times (Linux only: on a file server's share another
    /// clock tells them, and this computer may remember old ones).
    /// Not seen is what a program goes on writing into memory that it has mapped a file to: the
    /// system dates the first such change, and the next only after it has written that one back.
    /// then: when the look began, in seconds since 1970.
    [[nodiscard]] std::optional<QByteArray> stamp(qint64 then) const;

private:
    using Entries = QList<FolderEntry>;
    void look(Ask ask);
    [[nodiscard]] static std::optional<Entries> list(const HeldFolder &folder, bool asksOfFiles);

    HeldFolder m_folder;
    std::optional<EntryFacts> m_facts; ///< of the folder itself
    std::optional<Entries> m_own;
    QHash<QString, Entries> m_inner; ///< by name
};

} // namespace lessonlift
