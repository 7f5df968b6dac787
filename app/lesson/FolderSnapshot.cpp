// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderSnapshot.h"

#include <QFileInfo>
#ifdef Q_OS_LINUX
#include "base/Sha256.h"

#include <algorithm>
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <QFile>
#include <string_view>
#include <sys/vfs.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace lessonlift
{

#ifdef Q_OS_LINUX

namespace
{

constexpr qint64 tooFresh = 2; ///< seconds

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

std::optional<EntryFacts> factsAt(int folder, const char *name)
{
    struct stat told {
    };
    if (::fstatat(folder, name, &told, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return EntryFacts(told);
}

/// For everything in a folder. False where it cannot be read. (Not readdir(), which asks the system
/// three times more and takes 32 KiB for each folder: a scan lists tens of thousands.)
bool forEachIn(int folder, const auto &visit)
{
    alignas(dirent64) std::array<char, 8192> bytes;
    while (true) {
        const auto got = ::getdents64(folder, bytes.data(), bytes.size());
        if (got <= 0)
            return got == 0;
        for (ssize_t at = 0; at < got;) {
            const auto *entry = reinterpret_cast<const dirent64 *>(bytes.data() + at);
            at += entry->d_reclen;
            const std::string_view name(entry->d_name);
            if (name != "." && name != "..")
                visit(*entry);
        }
    }
}

/// Hashed is the name as it stands in memory, with its nought.
void append(QByteArray &bytes, const QString &name, const EntryFacts &facts)
{
    bytes.append(reinterpret_cast<const char *>(&facts), sizeof(facts));
    bytes.append(reinterpret_cast<const char *>(name.utf16()), (name.size() + 1) * 2);
}

} // namespace

FolderSnapshot::FolderSnapshot(const QString &path, Ask ask)
    : m_folder(path)
{
    if (m_folder.descriptor() >= 0)
        look(ask);
}

void FolderSnapshot::look(Ask ask)
{
    m_facts = factsAt(m_folder.descriptor(), ".");
    m_own = list(m_folder, true);
    for (const auto &entry : std::as_const(m_own).value_or(Entries())) {
        if (!entry.isFolder || entry.isLink)
            continue;
        if (auto inner = list(HeldFolder(m_folder, entry.name), ask == Ask::OfAll))
            m_inner.insert(entry.name, std::move(*inner));
    }
}

std::optional<FolderSnapshot::Entries> FolderSnapshot::list(const HeldFolder &folder,
                                                            bool asksOfFiles)
{
    constexpr qsizetype usual = 8;
    Entries entries;
    entries.reserve(usual);
    const bool isRead = forEachIn(folder.descriptor(), [&](const dirent64 &found) {
        FolderEntry entry{nameOf(found.d_name), found.d_type == DT_DIR, found.d_type == DT_LNK,
                          std::nullopt};
        if (asksOfFiles || found.d_type != DT_REG)
            entry.facts = factsAt(folder.descriptor(), found.d_name);
        if (entry.facts) {
            entry.isFolder = entry.facts->isFolder();
            entry.isLink = entry.facts->isLink();
        }
        if (entry.isLink)
            entry.isFolder = QFileInfo(folder.pathOf(entry.name)).isDir();
        entries.append(std::move(entry));
    });
    if (!isRead)
        return std::nullopt;
    std::ranges::sort(entries, {}, &FolderEntry::name);
    return entries;
}

std::optional<QList<FolderEntry>> FolderSnapshot::entries(const QString &inner) const
{
    if (inner.isEmpty())
        return m_own;
    const auto found = m_inner.constFind(inner);
    return found == m_inner.constEnd() ? listFolder(m_folder.pathOf(inner)) // behind a link
                                       : *found;
}

void FolderSnapshot::take(const QString &inner, const QList<Opened> &files)
{
    const auto entries = m_inner.find(inner);
    if (entries == m_inner.end())
        return;
    auto entry = entries->begin();
    for (const auto &file : files) {
        entry = std::find_if(entry, entries->end(),
                             [&file](const FolderEntry &e) { return e.name == file.name; });
        if (entry == entries->end())
            return;
        if (!entry->isLink)
            entry->facts = file.facts;
    }
}

std::optional<QByteArray> FolderSnapshot::stamp(qint64 then) const
{
    if (!m_own || !m_facts || !isTrusted(m_folder.descriptor()))
        return std::nullopt;
    QByteArray bytes;
    const auto add = [&](const QString &name, const std::optional<EntryFacts> &facts) {
        if (!facts || facts->isLink() || facts->changed > then - tooFresh)
            return false;
        if (facts->isFolder() && facts->device != m_facts->device)
            return false; // another file system is mounted there
        append(bytes, name, *facts);
        return true;
    };
    const auto addInner = [&](const QString &folder, const FolderEntry &entry) {
        if (entry.facts)
            return add(entry.name, entry.facts);
        const auto path = QFile::encodeName(folder + u'/' + entry.name); // nobody opened it
        return add(entry.name, factsAt(m_folder.descriptor(), path.constData()));
    };
    if (!add({}, m_facts)) // its own times tell what was taken out of it
        return std::nullopt;
    for (const auto &entry : *m_own) {
        if (!add(entry.name, entry.facts))
            return std::nullopt;
        if (!entry.isFolder)
            continue;
        const auto inner = m_inner.constFind(entry.name);
        if (inner == m_inner.constEnd() ||
            !std::ranges::all_of(*inner, std::bind_front(addInner, entry.name)))
            return std::nullopt;
    }
    return Sha256::of(bytes);
}

#else

FolderSnapshot::FolderSnapshot(const QString &path, Ask)
    : m_folder(path)
{
}

std::optional<QList<FolderEntry>> FolderSnapshot::entries(const QString &inner) const
{
    if (inner.isEmpty() && !QFileInfo(m_folder.path()).isDir())
        return std::nullopt;
    return listFolder(inner.isEmpty() ? m_folder.path() : m_folder.pathOf(inner));
}

void FolderSnapshot::take(const QString &, const QList<Opened> &) {}

std::optional<QByteArray> FolderSnapshot::stamp(qint64) const
{
    return std::nullopt;
}

#endif

} // namespace lessonlift
