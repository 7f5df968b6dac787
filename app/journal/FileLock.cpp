// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/FileLock.h"

#include <QDir>
#include <QFileInfo>
#include <sys/file.h>

namespace lessonlift
{

FileLock::FileLock(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, const QString &holder)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (!lock->m_file.open(QIODevice::ReadWrite))
        return failure(Kind::JournalFault, path + QLatin1String(": ") + lock->m_file.errorString());
    if (::flock(lock->m_file.handle(), LOCK_EX | LOCK_NB) != 0)
        return failure(Kind::HeldByOther,
                       QString::fromUtf8(lock->m_file.readAll().left(200)).trimmed());
    lock->m_file.resize(0);
    lock->m_file.write(holder.toUtf8());
    lock->m_file.flush();
    return lock;
}

FileLock::~FileLock() = default; // closing the file gives the lock back

} // namespace lessonlift
