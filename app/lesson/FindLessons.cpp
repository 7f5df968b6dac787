// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FindLessons.h"

#include "lesson/ListFolder.h"
#include "lesson/Names.h"

#include <QDir>

namespace lessonlift
{

namespace
{

constexpr int deepestLevel = 8;

bool holdsSections(const QString &path)
{
    return anyInFolder(path, [](const FolderEntry &entry) {
        return entry.isFolder && parseSectionFolder(entry.name);
    });
}

void collect(const QString &path, int level, QStringList &found)
{
    if (holdsSections(path)) {
        found.append(path);
        return;
    }
    if (level == deepestLevel)
        return;
    for (const auto &entry : listFolder(path).value_or(QList<FolderEntry>())) {
        if (entry.isFolder && !entry.isLink && !entry.name.startsWith(u'.'))
            collect(QDir(path).filePath(entry.name), level + 1, found);
    }
}

} // namespace

QStringList findLessons(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty())
        return {QDir::cleanPath(info.absoluteFilePath())};
    if (parseSectionFolder(QFileInfo(canonical).fileName()) && !holdsSections(canonical))
        return {QFileInfo(canonical).absolutePath()};
    QStringList found;
    if (QFileInfo(canonical).isDir())
        collect(canonical, 0, found);
    if (found.isEmpty())
        found.append(canonical);
    found.sort();
    return found;
}

} // namespace lessonlift
