// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EntryFacts.h"

#include <functional>
#include <optional>
#include <QList>
#include <QString>

namespace lessonlift
{

struct FolderEntry {
    QString name;
    bool isFolder = false; ///< or a link to one
    bool isLink = false;
    std::optional<EntryFacts> facts; ///< where they were asked for: see FolderSnapshot
    /// A name that is no UTF-8, as it stands on the disk: by its text it is not found again. Empty
    /// of all others (see listFolder()).
    QByteArray bytes = {};
};

/// A name as the system tells it. (Qt takes a U+FEFF at its beginning for a byte-order mark.)
[[nodiscard]] QString nameOf(const char *bytes);

/// What is in a folder, hidden things too, sorted by name; nothing where it cannot be read, and an
/// empty list of a file. The kind of a thing comes with its name, without asking for each.
[[nodiscard]] std::optional<QList<FolderEntry>> listFolder(const QString &path);

/// The same one by one, in the order of the disk: false where it cannot be read.
[[nodiscard]] bool visitFolder(const QString &path,
                               const std::function<void(const FolderEntry &)> &visit);

/// Whether this is true of anything in a folder: asked no longer than until it is.
[[nodiscard]] bool anyInFolder(const QString &path,
                               const std::function<bool(const FolderEntry &)> &isTrue);

} // namespace lessonlift
