// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderStamp.h"

#include "base/Sha256.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

namespace
{

constexpr int deepest = 8;     ///< folders in folders; a lesson has two
constexpr time_t tooFresh = 2; ///< seconds

struct Times {
    timespec changed;
    timespec modified;
};

Times timesOf(const struct stat &facts)
{
#ifdef Q_OS_MACOS
    return {facts.st_ctimespec, facts.st_mtimespec};
#else
    return {facts.st_ctim, facts.st_mtim};
#endif
}

class Stamper
{
public:
    explicit Stamper(const QDateTime &since)
        : m_latest(since.toSecsSinceEpoch() - tooFresh)
    {
    }

    /// The folder itself, whose times tell what was taken out of it. Takes the descriptor.
    bool addAll(int descriptor)
    {
        struct stat facts {
        };
        if (::fstat(descriptor, &facts) == 0 && addFacts("", facts))
            return add(descriptor, 0);
        ::close(descriptor);
        return false;
    }

    [[nodiscard]] QByteArray result() const { return Sha256::of(m_facts); }

private:
    /// Takes the descriptor. False: see folderStamp().
    bool add(int descriptor, int depth)
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> dir(::fdopendir(descriptor), &::closedir);
        if (!dir) {
            ::close(descriptor);
            return false;
        }
        // In the folder's own order, which is the same as long as nothing changes in it.
        while (const auto *entry = ::readdir(dir.get())) {
            const QByteArrayView name(entry->d_name);
            if (name != "." && name != ".." && !addEntry(descriptor, entry->d_name, depth))
                return false;
        }
        return true;
    }

    bool addFacts(const char *name, const struct stat &facts)
    {
        const auto times = timesOf(facts);
        if (times.changed.tv_sec > m_latest)
            return false;
        const std::array<qint64, 8> numbers{facts.st_mode,         facts.st_size,
                                            qint64(facts.st_ino),  qint64(facts.st_dev),
                                            times.changed.tv_sec,  times.changed.tv_nsec,
                                            times.modified.tv_sec, times.modified.tv_nsec};
        m_facts.append(name);
        m_facts.append(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers));
        return true;
    }

    bool addEntry(int folder, const char *name, int depth)
    {
        struct stat facts {
        };
        if (::fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) != 0 || S_ISLNK(facts.st_mode) ||
            !addFacts(name, facts))
            return false;
        if (!S_ISDIR(facts.st_mode))
            return true;
        if (depth == deepest)
            return false;
        const int inner = ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        return inner >= 0 && add(inner, depth + 1);
    }

    time_t m_latest;    ///< seconds; a later change is too fresh
    QByteArray m_facts; ///< a hundred bytes a file
};

} // namespace

std::optional<QByteArray> folderStamp(const QString &folder, const QDateTime &since)
{
    Stamper stamper(since);
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0 || !stamper.addAll(descriptor))
        return std::nullopt;
    return stamper.result();
}

#else

std::optional<QByteArray> folderStamp(const QString &, const QDateTime &)
{
    return std::nullopt;
}

#endif

} // namespace lessonlift
