// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/InstanceLock.h"

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <cerrno>
#include <QFile>
#include <sys/file.h>
#endif

namespace lessonlift
{

#ifdef Q_OS_WIN

InstanceLock::InstanceLock(const QString &path)
    : m_file(std::make_unique<QLockFile>(path))
{
    m_file->setStaleLockTime(0); // a program may well run for days
}

InstanceLock::Outcome InstanceLock::take()
{
    if (m_file->tryLock())
        return Outcome::Taken;
    return m_file->error() == QLockFile::LockFailedError ? Outcome::HeldByOther : Outcome::Unusable;
}

#else

// Not QLockFile: it goes by process numbers, and in a container the next start has the same one.
InstanceLock::InstanceLock(const QString &path)
    : m_file(std::make_unique<QFile>(path))
{
}

InstanceLock::Outcome InstanceLock::take()
{
    if (!m_file->isOpen() && !m_file->open(QIODevice::ReadWrite))
        return Outcome::Unusable;
    if (::flock(m_file->handle(), LOCK_EX | LOCK_NB) == 0)
        return Outcome::Taken;
    return errno == EWOULDBLOCK ? Outcome::HeldByOther : Outcome::Unusable;
}

#endif

InstanceLock::~InstanceLock() = default;

} // namespace lessonlift
