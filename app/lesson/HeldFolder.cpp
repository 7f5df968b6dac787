// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/HeldFolder.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <QFile>
#include <unistd.h>
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

HeldFolder::HeldFolder(QString path)
    : m_path(std::move(path))
    , m_descriptor(
          ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

HeldFolder::HeldFolder(const HeldFolder &outer, const QString &inner)
    : m_path(outer.pathOf(inner))
    , m_descriptor(::openat(outer.descriptor(), QFile::encodeName(inner).constData(),
                            O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
{
}

HeldFolder::~HeldFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

#else

HeldFolder::HeldFolder(QString path)
    : m_path(std::move(path))
{
}

HeldFolder::HeldFolder(const HeldFolder &outer, const QString &inner)
    : m_path(outer.pathOf(inner))
{
}

HeldFolder::~HeldFolder() = default;

#endif

} // namespace lessonlift
