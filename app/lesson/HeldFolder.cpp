// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/HeldFolder.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <unistd.h>
#else
#include "lesson/PlainFile.h"
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

HeldFolder::HeldFolder(QString path)
    : m_path(std::move(path))
    , m_descriptor(
          ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , m_error(m_descriptor < 0 ? errno : 0)
{
}

HeldFolder::HeldFolder(const HeldFolder &outer, const QString &inner)
    : m_path(outer.pathOf(inner))
    , m_descriptor(::openat(outer.descriptor(), QFile::encodeName(inner).constData(),
                            O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    , m_error(m_descriptor < 0 ? errno : 0)
{
}

HeldFolder::~HeldFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<EntryFacts> factsOf(const HeldFolder &folder, const QString &relative)
{
    struct stat told {
    };
    if (::fstatat(folder.descriptor(), QFile::encodeName(relative).constData(), &told, 0) != 0)
        return std::nullopt;
    return EntryFacts(told);
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

std::optional<EntryFacts> factsOf(const HeldFolder &folder, const QString &relative)
{
    const PlainFile file(folder, relative);
    return file.isOpen() ? std::optional(file.facts()) : std::nullopt;
}

#endif

} // namespace lessonlift
