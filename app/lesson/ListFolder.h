// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace lessonlift
{

struct FolderEntry {
    QString name;
    bool isFolder = false; ///< or a link to one
    bool isLink = false;
};

/// What is in a folder, hidden things too, sorted by name; nothing where it cannot be read, and an
/// empty list of a file. The kind of a thing comes with its name, without asking for each.
[[nodiscard]] std::optional<QList<FolderEntry>> listFolder(const QString &path);

} // namespace lessonlift
