// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EntryFacts.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lessonlift
{

struct FolderEntry;

/// A file as it was when it was checked.
struct Pin {
    QString path; ///< relative to the lesson folder, with '/'
    qint64 size = 0;
    qint64 modified = 0; ///< ns since 1970
    qint64 changed = 0;  ///< the same; on the systems that count here no program can set it back
    qint64 inode = 0;
    QByteArray sha256; ///< 32 bytes

    bool operator==(const Pin &) const = default;
};

/// facts: as it was opened, so before it was read.
[[nodiscard]] Pin pinOf(const QString &path, const EntryFacts &facts, const QByteArray &sha256);
/// Whether nothing that the system tells of it is other than it was: then it need not be read.
[[nodiscard]] bool isAsPinned(const Pin &pin, const EntryFacts &facts);

/// What a lesson consisted of when it was checked: every file that was read, and the names of what
/// else stood there. While a lesson waits or is sent, people go on working in its folder.
struct Pins {
    QList<Pin> files;     ///< lesson.json, texts, audio
    QStringList sections; ///< the folders that were listed, too
    QStringList others;   ///< what else is in them, and in the lesson folder

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && sections.isEmpty(); }
    bool operator==(const Pins &) const = default;
};

/// The part of them that tells of these sections, and of what stands in the lesson folder itself:
/// the other sections are only to be there.
[[nodiscard]] Pins pinsOf(const Pins &lesson, const QStringList &sections);

/// Whether anybody asks for it: no litter, no folder of the system, and no folder Video.
[[nodiscard]] bool isListed(const FolderEntry &entry);

} // namespace lessonlift
