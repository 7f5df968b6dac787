// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace lessonlift
{

// Figures in the user's locale.
[[nodiscard]] QString speedText(qint64 bytesPerSecond);
[[nodiscard]] QString durationText(qint64 seconds); ///< "1 min 5 s"
/// Local time; with the day where it is not today.
[[nodiscard]] QString momentText(const QDateTime &time);

} // namespace lessonlift
