// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace lessonlift
{

/// What a folder looks like from outside, without opening a file: a hash of the name, kind, size,
/// inode and times of all that is in it. Whatever is changed in it, added or taken away, its stamp
/// is another one: on the file systems that count here, a program cannot set the time of a change
/// (ctime) back.
///
/// Nothing where that cannot be relied upon: there is a link in it; something changed later than
/// two seconds before `then`, so that another change could show the same times; it cannot be read;
/// or it is not on a file system of this computer that is known to keep such times (Linux only: on
/// a file server's share another clock tells them, and this computer may remember old ones).
/// So a stamp also says that nothing has changed from `then` until now, by this computer's clock.
/// then: seconds since 1970; now if there is none.
[[nodiscard]] std::optional<QByteArray> folderStamp(const QString &folder,
                                                    std::optional<qint64> then = {});

} // namespace lessonlift
