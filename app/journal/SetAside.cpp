// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/SetAside.h"

#include <fcntl.h>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

// Where every connection to a database in WAL mode holds a lock (SQLite's file format, "Locking").
constexpr off_t firstLockByte = 0x40000000;
constexpr off_t lockBytes = 512;

QString freeName(const QString &path, const QDateTime &utc)
{
    const auto name = path + u".damaged-"_s + utc.toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

} // namespace

Result<QString> setAside(const QString &path, const QString &fresh, const QDateTime &utc)
{
    const auto aside = freeName(path, utc);
    QFile damaged(path);
    if (!damaged.rename(aside))
        return failure(Kind::JournalFault, path + u": "_s + damaged.errorString());
    // Before the new one is there: SQLite would take them for its own.
    for (const auto &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::rename(path + end, aside + end);
    QFile begun(fresh);
    if (!begun.rename(path))
        return failure(Kind::JournalFault, path + u": "_s + begun.errorString());
    return aside;
}

std::optional<qint64> userOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return 0;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = firstLockByte;
    lock.l_len = lockBytes;
    if (::fcntl(file.handle(), F_GETLK, &lock) != 0)
        return std::nullopt;
    return lock.l_type == F_UNLCK ? 0 : lock.l_pid;
}

} // namespace lessonlift
