// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderStamp.h"

#include "base/Sha256.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <algorithm>
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

namespace lessonlift
{

#ifdef Q_OS_LINUX

namespace
{

constexpr int deepest = 8;     ///< folders in folders; a lesson has two
constexpr time_t tooFresh = 2; ///< seconds

/// From linux/magic.h and the file systems' own sources: ext2 to ext4, XFS, Btrfs, F2FS, tmpfs,
/// overlayfs, ZFS, bcachefs.
constexpr std::array<quint32, 8> trusted{0xEF53,     0x58465342, 0x9123683E, 0xF2F52010,
                                         0x01021994, 0x794C7630, 0x2FC12FC1, 0xCA451A4E};

bool isTrusted(int descriptor)
{
    struct statfs facts {
    };
    return ::fstatfs(descriptor, &facts) == 0 &&
           std::ranges::find(trusted, static_cast<quint32>(facts.f_type)) != trusted.end();
}

class Stamper
{
public:
    explicit Stamper(time_t then)
        : m_latest(then - tooFresh)
    {
    }

    /// The folder itself, whose times tell what was taken out of it. Takes the descriptor.
    bool addAll(int descriptor)
    {
        struct stat facts {
        };
        if (::fstat(descriptor, &facts) == 0 && addFacts("", facts))
            return isTrusted(descriptor) ? add(descriptor, facts.st_dev, 0) : refuse(descriptor);
        return refuse(descriptor);
    }

    [[nodiscard]] QByteArray result() const { return Sha256::of(m_facts); }

private:
    /// Takes the descriptor. False: see folderStamp().
    bool add(int descriptor, dev_t device, int depth)
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> dir(::fdopendir(descriptor), &::closedir);
        if (!dir)
            return refuse(descriptor);
        // In the folder's own order, which is the same as long as nothing changes in it.
        while (const auto *entry = ::readdir(dir.get())) {
            const QByteArrayView name(entry->d_name);
            if (name != "." && name != ".." && !addEntry(descriptor, device, entry->d_name, depth))
                return false;
        }
        return true;
    }

    bool addFacts(const char *name, const struct stat &facts)
    {
        if (facts.st_ctim.tv_sec > m_latest)
            return false;
        const std::array<qint64, 8> numbers{facts.st_mode,        facts.st_size,
                                            qint64(facts.st_ino), qint64(facts.st_dev),
                                            facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec,
                                            facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec};
        m_facts.append(name);
        m_facts.append(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers));
        return true;
    }

    static bool refuse(int descriptor)
    {
        ::close(descriptor);
        return false;
    }

    bool addEntry(int folder, dev_t device, const char *name, int depth)
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
        if (inner < 0)
            return false;
        // Another file system is mounted there.
        if (facts.st_dev != device && !isTrusted(inner))
            return refuse(inner);
        return add(inner, facts.st_dev, depth + 1);
    }

    time_t m_latest;    ///< seconds; a later change is too fresh
    QByteArray m_facts; ///< a hundred bytes a file
};

} // namespace

std::optional<QByteArray> folderStamp(const QString &folder, std::optional<qint64> then)
{
    Stamper stamper(then.value_or(std::time(nullptr)));
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0 || !stamper.addAll(descriptor))
        return std::nullopt;
    return stamper.result();
}

#else

std::optional<QByteArray> folderStamp(const QString &, std::optional<qint64>)
{
    return std::nullopt;
}

#endif

} // namespace lessonlift
