// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/ListFolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <dirent.h>
#include <memory>
#endif

namespace lessonlift
{

#ifdef Q_OS_UNIX

namespace
{

/// Until visit says false. False where the folder cannot be read, and errno says why.
bool visitFolder(const QString &path, const auto &visit)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(QFile::encodeName(path).constData()),
                                                   &::closedir);
    if (!dir)
        return false;
    while (const auto *found = ::readdir(dir.get())) {
        const auto name = QFile::decodeName(found->d_name);
        if (name == QLatin1String(".") || name == QLatin1String(".."))
            continue;
        FolderEntry entry{name, found->d_type == DT_DIR, found->d_type == DT_LNK, std::nullopt};
        if (entry.isLink || found->d_type == DT_UNKNOWN) {
            const QFileInfo info(path + u'/' + name);
            entry.isFolder = info.isDir();
            entry.isLink = info.isSymLink();
        }
        if (!visit(entry))
            break;
    }
    return true;
}

} // namespace

std::optional<QList<FolderEntry>> listFolder(const QString &path)
{
    QList<FolderEntry> entries;
    const bool isRead = visitFolder(path, [&entries](const FolderEntry &entry) {
        entries.append(entry);
        return true;
    });
    if (!isRead && errno != ENOTDIR)
        return std::nullopt;
    std::ranges::sort(entries, {}, &FolderEntry::name);
    return entries;
}

bool anyInFolder(const QString &path, const std::function<bool(const FolderEntry &)> &isTrue)
{
    bool isAny = false;
    visitFolder(path, [&](const FolderEntry &entry) {
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

bool anyInFolder(const QString &path, const std::function<bool(const FolderEntry &)> &isTrue)
{
    const auto all = listFolder(path);
    return all && std::ranges::any_of(*all, isTrue);
}

#endif

} // namespace lessonlift
