// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/PlainFile.h"

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QDateTime>
#include <QFileInfo>
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

PlainFile::PlainFile(const HeldFolder &folder, const QString &relative)
    : m_descriptor(
          ::openat(folder.descriptor(), QFile::encodeName(relative).constData(),
                   O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)) // a pipe is not waited for
{
    struct stat told {
    };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &told) != 0) {
        const bool isNone = errno == ENOENT || errno == ENXIO; // gone; a socket
        m_fault = isNone ? QString() : qt_error_string(errno);
        return;
    }
    m_facts = EntryFacts(told);
    m_isOpen = m_facts.isFile();
}

PlainFile::~PlainFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

qint64 PlainFile::read(char *bytes, qint64 most)
{
    most = std::min(most, m_facts.size - m_position); // what grows meanwhile shows when it is sent
    qint64 all = 0;
    while (all < most) {
        const auto got = ::read(m_descriptor, bytes + all, static_cast<std::size_t>(most - all));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            m_fault = qt_error_string(errno);
            return -1;
        }
        if (got == 0) // cut meanwhile
            break;
        all += got;
        m_position += got;
    }
    return all;
}

#else

PlainFile::PlainFile(const HeldFolder &folder, const QString &relative)
    : m_file(folder.pathOf(relative))
{
    if (!QFileInfo(m_file).isFile())
        return;
    m_isOpen = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!m_isOpen)
        m_fault = m_file.errorString();
    m_facts.size = m_file.size();
    const auto modified = m_file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();
    m_facts.modified = modified / 1000;
    m_facts.modifiedPart = modified % 1000 * 1'000'000;
}

PlainFile::~PlainFile() = default;

qint64 PlainFile::read(char *bytes, qint64 most)
{
    const auto got = m_file.read(bytes, most);
    if (got < 0)
        m_fault = m_file.errorString();
    return got;
}

#endif

} // namespace lessonlift
