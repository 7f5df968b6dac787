// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <memory>
#include <QFile>

namespace lessonlift
{

/// An operating-system lock on a file: it ends with its process, however that ends. Also holds
/// between two owners in one process. The file itself stays, and says who holds it.
class FileLock
{
public:
    /// HeldByOther, with the holder's own words, when somebody has it; JournalFault when the
    /// file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &path,
                                                                const QString &holder);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(const QString &path);
    QFile m_file;
};

} // namespace lessonlift
