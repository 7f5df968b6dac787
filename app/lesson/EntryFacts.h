// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace lessonlift
{

/// What the system tells of a file or a folder without reading it. Where this is as it was, so is
/// the rest: see FolderSnapshot::stamp().
struct EntryFacts {
    qint64 mode = 0; ///< kind and permissions
    qint64 size = 0;
    qint64 inode = 0;
    qint64 device = 0;
    qint64 changed = 0; ///< s since 1970, and ns
    qint64 changedPart = 0;
    qint64 modified = 0; ///< the same
    qint64 modifiedPart = 0;

    EntryFacts() = default;
#ifdef Q_OS_UNIX
    explicit EntryFacts(const struct stat &told)
        : mode(told.st_mode)
        , size(told.st_size)
        , inode(static_cast<qint64>(told.st_ino))
        , device(static_cast<qint64>(told.st_dev))
#ifdef Q_OS_DARWIN
        , changed(told.st_ctimespec.tv_sec)
        , changedPart(told.st_ctimespec.tv_nsec)
        , modified(told.st_mtimespec.tv_sec)
        , modifiedPart(told.st_mtimespec.tv_nsec)
#else
        , changed(told.st_ctim.tv_sec)
        , changedPart(told.st_ctim.tv_nsec)
        , modified(told.st_mtim.tv_sec)
        , modifiedPart(told.st_mtim.tv_nsec)
#endif
    {
    }
    [[nodiscard]] bool isFile() const
    {
        return S_ISREG(mode);
    }
    [[nodiscard]] bool isFolder() const
    {
        return S_ISDIR(mode);
    }
    [[nodiscard]] bool isLink() const
    {
        return S_ISLNK(mode);
    }
#endif
    bool operator==(const EntryFacts &) const = default;
};

} // namespace lessonlift
