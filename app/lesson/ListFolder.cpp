// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/ListFolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

namespace
{

/// Until visit says false. False where the folder cannot be read, and errno says why.
bool visitUntil(const QString &path, const auto &visit)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(QFile::encodeName(path).constData()),
                                                   &::closedir);
    if (!dir)
        return false;
    const auto next = [&dir] {
        errno = 0; // by this only its end and an error are told apart
        return ::readdir(dir.get());
    };
    while (const auto *found = next()) {
        const auto name = nameOf(found->d_name);
        if (name == QLatin1String(".") || name == QLatin1String(".."))
            continue;
        FolderEntry entry{name, found->d_type == DT_DIR, found->d_type == DT_LNK, std::nullopt};
        if (name.contains(QChar::ReplacementCharacter) &&
            QFile::encodeName(name) != QByteArrayView(found->d_name))
            entry.bytes = found->d_name;
        if (entry.isLink || found->d_type == DT_UNKNOWN) {
            struct stat told {
            };
            const auto tells = [&](int flags) {
                return ::fstatat(::dirfd(dir.get()), found->d_name, &told, flags) == 0;
            };
            entry.isLink = tells(AT_SYMLINK_NOFOLLOW) && S_ISLNK(told.st_mode);
            entry.isFolder = tells(0) && S_ISDIR(told.st_mode);
        }
        if (!visit(entry))
            return true;
    }
    return errno == 0;
}

} // namespace

QString nameOf(const char *bytes)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    const QByteArray name(bytes);
    return name.startsWith(mark) ? QFile::decodeName('/' + name).sliced(1)
                                 : QFile::decodeName(name);
}

bool visitFolder(const QString &path, const std::function<void(const FolderEntry &)> &visit)
{
    const bool isRead = visitUntil(path, [&visit](const FolderEntry &entry) {
        visit(entry);
        return true;
    });
    return isRead || errno == ENOTDIR;
}

std::optional<QList<FolderEntry>> listFolder(const QString &path)
{
    QList<FolderEntry> entries;
    const auto keep = [&entries](const FolderEntry &entry) { entries.append(entry); };
    if (!visitFolder(path, keep))
        return std::nullopt;
    std::ranges::sort(entries, {}, &FolderEntry::name);
    return entries;
}

bool anyInFolder(const QString &path, const std::function<bool(const FolderEntry &)> &isTrue)
{
    bool isAny = false;
    visitUntil(path, [&](const FolderEntry &entry) {
        isAny = isTrue(entry);
        return !isAny;
    });
    return isAny;
}

#else

std::optional<QList<FolderEntry>> listFolder(const QString &path)
{
    if (!QFileInfo(path).isReadable())
        return std::nullopt;
    QList<FolderEntry> entries;
    const auto all = QDir(path).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &info : all)
        entries.append({info.fileName(), info.isDir(), info.isSymLink(), std::nullopt});
    return entries;
}

bool visitFolder(const QString &path, const std::function<void(const FolderEntry &)> &visit)
{
    const auto all = listFolder(path);
    if (all)
        std::ranges::for_each(*all, visit);
    return all.has_value();
}

bool anyInFolder(const QString &path, const std::function<bool(const FolderEntry &)> &isTrue)
{
    const auto all = listFolder(path);
    return all && std::ranges::any_of(*all, isTrue);
}

#endif

} // namespace lessonlift
