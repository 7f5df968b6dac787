// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace lessonlift::testing
{

/// The project's sources, as text.
class SourceTree
{
public:
    explicit SourceTree(QString root)
        : m_root(std::move(root))
    {
    }

    /// Files below a folder whose names end so ("": all), relative to the root, sorted.
    [[nodiscard]] QStringList files(const QString &folder, const QStringList &endings = {}) const;
    [[nodiscard]] QString read(const QString &path) const;

    /// The folders of app/ in the order of its add_subdirectory lines.
    [[nodiscard]] QStringList appFolders() const;
    /// The folders of app/ that a CMakeLists.txt's targets link, themselves left out.
    [[nodiscard]] QSet<QString> linked(const QString &cmakeLists) const;
    /// With all that those link in turn.
    [[nodiscard]] QSet<QString> closure(const QSet<QString> &folders) const;
    /// The folders in `#include "folder/file.h"`, with those of <...> left out.
    [[nodiscard]] static QSet<QString> includedFolders(const QString &source);
    /// The names in `#include <...>`.
    [[nodiscard]] static QStringList systemIncludes(const QString &source);

private:
    QString m_root;
};

} // namespace lessonlift::testing
