// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace lessonlift
{

/// A place that looks as if it held lessons and was not taken.
struct SkippedPlace {
    enum class Why {
        BehindLink,  ///< a link to a folder
        DeadLink,    ///< a link to nothing, such as to a disk that is not there just now
        NoSections,  ///< a folder with a lesson.json, and nothing that is a section
        TooDeep,     ///< a folder with folders in it, further down than anybody looks
        NotItsNames, ///< what is in it looks like sections, but for the names: detail is one
    };
    Why why = Why::BehindLink;
    QString path; ///< absolute
    QString detail = {};

    bool operator==(const SkippedPlace &) const = default;
};

/// Below the folders that a person named.
struct FoundLessons {
    /// Canonical paths, sorted; each once. Checking them says what is wrong with those that are
    /// blocked, also with a folder that cannot be opened or whose name is no UTF-8.
    QStringList lessons;
    QList<SkippedPlace> skipped;

    bool operator==(const FoundLessons &) const = default;
};

/// The lesson folders that a dropped or named path stands for: itself, the lesson folders below
/// it (links are not followed), or, for a Section_* folder, its parent.
/// A folder that holds none is returned as it is, so that checking it can say what is missing.
[[nodiscard]] FoundLessons findLessons(const QString &path);
/// Of several, in the order in which they are named.
[[nodiscard]] FoundLessons findLessonsIn(const QStringList &paths);

} // namespace lessonlift
