// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/FileLock.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <cerrno>
#include <QFile>
#include <sys/file.h>
#endif

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

tl::unexpected<Error> cannot(const QString &path, const QString &reason)
{
    return failure(Kind::JournalFault, path + u": "_s + reason);
}

} // namespace

FileLock::FileLock(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
}

#ifdef Q_OS_WIN

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, const QString &holder)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0); // a program may well run for days
    if (!file->tryLock()) {
        if (file->error() == QLockFile::LockFailedError)
            return failure(Kind::HeldByOther, holder);
        return cannot(path, u"cannot be locked"_s);
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(file)));
}

#else

// Not QLockFile: it goes by process numbers, and in a container the next start has the same one.
Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, const QString &holder)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite))
        return cannot(path, file->errorString());
    int locked = 0;
    do
        locked = ::flock(file->handle(), LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    if (locked != 0 && errno == EWOULDBLOCK)
        return failure(Kind::HeldByOther, QString::fromUtf8(file->read(200)).trimmed());
    if (locked != 0)
        return cannot(path, u"cannot be locked: "_s + qt_error_string(errno));
    file->resize(0);
    file->write(holder.toUtf8());
    file->flush();
    return std::unique_ptr<FileLock>(new FileLock(std::move(file)));
}

#endif

FileLock::~FileLock() = default; // closing the file gives the lock back

} // namespace lessonlift
