// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FindLessons.h"

#include "lesson/Names.h"

#include <algorithm>
#include <QDir>

namespace lessonlift
{

namespace
{

constexpr int deepestLevel = 8;

QStringList subfolders(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

bool holdsSections(const QString &path)
{
    return std::ranges::any_of(QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                               [](const QString &n) { return parseSectionFolder(n).has_value(); });
}

void collect(const QString &path, int level, QStringList &found)
{
    if (holdsSections(path)) {
        found.append(path);
        return;
    }
    if (level == deepestLevel)
        return;
    for (const auto &name : subfolders(path))
        collect(QDir(path).filePath(name), level + 1, found);
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
