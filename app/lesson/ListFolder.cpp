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

std::optional<QList<FolderEntry>> listFolder(const QString &path)
{
    QList<FolderEntry> entries;
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(QFile::encodeName(path).constData()),
                                                   &::closedir);
    if (!dir)
        return errno == ENOTDIR ? std::optional(entries) : std::nullopt;
    while (const auto *found = ::readdir(dir.get())) {
        const auto name = QFile::decodeName(found->d_name);
        if (name == QLatin1String(".") || name == QLatin1String(".."))
            continue;
        FolderEntry entry{name, found->d_type == DT_DIR, found->d_type == DT_LNK};
        if (entry.isLink || found->d_type == DT_UNKNOWN) {
            const QFileInfo info(path + u'/' + name);
            entry.isFolder = info.isDir();
            entry.isLink = info.isSymLink();
        }
        entries.append(std::move(entry));
    }
    std::ranges::sort(entries, {}, &FolderEntry::name);
    return entries;
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
        entries.append({info.fileName(), info.isDir(), info.isSymLink()});
    return entries;
}

#endif

} // namespace lessonlift
