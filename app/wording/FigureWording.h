// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace lessonlift
{

// Figures in the user's locale.
[[nodiscard]] QString speedText(qint64 bytesPerSecond);
/// A time of day, to the minute.
[[nodiscard]] QString timeText(const QTime &time);
/// "3.2 s", "1 min 12 s", "2 h 5 min".
[[nodiscard]] QString durationText(qint64 milliseconds);
/// The same of an estimate, without fractions: "3 s".
[[nodiscard]] QString estimateText(qint64 seconds);
/// A date and time of the user's, as short as the locale has it; a dash for none.
[[nodiscard]] QString momentText(const QDateTime &time);
/// "today 11:39", or the day and the time.
[[nodiscard]] QString dayAndTimeText(const QDateTime &time);
/// Without the day where it is today.
[[nodiscard]] QString shortMomentText(const QDateTime &time);

} // namespace lessonlift
