// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lessonlift
{

/// What a folder looks like from outside, without opening a file: a hash of the name, kind, size,
/// inode and times of all that is in it. Whatever is changed in it, added or taken away, its stamp
/// is another one: the time of a change (ctime) cannot be set back by programs.
///
/// Nothing where that cannot be relied upon: there is a link in it; something changed after two
/// seconds before `since`, so that another change could show the same times; it cannot be read; or
/// the system tells no such times (Windows). So a stamp that is taken after a scan, since its
/// beginning, says that nothing changed meanwhile.
[[nodiscard]] std::optional<QByteArray> folderStamp(const QString &folder, const QDateTime &since);

} // namespace lessonlift
