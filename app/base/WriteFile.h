// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace lessonlift
{

/// Writes a file whole or not at all: what was there under the name stays until all of the new is
/// on the disk. Returns what the system says of a failure, in its words; empty: it is there.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace lessonlift
