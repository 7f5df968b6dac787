// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <memory>
#include <QString>

class QFile;
class QLockFile;

namespace lessonlift
{

/// An operating-system lock on a file: it ends with its process, however that ends, and of any
/// number of takers at once exactly one has it. Also holds between two owners in one process. The
/// file itself stays, and says who holds it.
class FileLock
{
public:
    /// At once. HeldByOther, with the holder's own words, only when somebody has it; JournalFault,
    /// with the path and what the system says, when it cannot be had here at all: the file cannot
    /// be made, or its file system knows no locks. Whoever needs it must not go on then.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &path,
                                                                const QString &holder);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
#ifdef Q_OS_WIN
    using File = QLockFile;
#else
    using File = QFile;
#endif
    explicit FileLock(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace lessonlift
