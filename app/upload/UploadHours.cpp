// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/UploadHours.h"

namespace lessonlift
{

namespace
{

QTime minuteOf(const QTime &time)
{
    return {time.hour(), time.minute()};
}

} // namespace

bool isOpen(const UploadHours &hours, const QDateTime &local)
{
    const auto from = minuteOf(hours.from);
    const auto to = minuteOf(hours.to);
    if (!hours.enabled || from == to)
        return true;
    const auto now = local.time();
    return from < to ? from <= now && now < to : now >= from || now < to;
}

QDateTime nextChange(const UploadHours &hours, const QDateTime &local)
{
    // Minute by minute in real time: no arithmetic that a change of the clocks could mislead. In
    // two days the wall shows every minute at least once, in whatever zone.
    constexpr int mostMinutes = 2 * 24 * 60;
    const bool isOpenNow = isOpen(hours, local);
    auto minute = local.toUTC();
    minute = minute.addMSecs(-(minute.time().msecsSinceStartOfDay() % 60'000));
    for (int i = 0; i < mostMinutes; ++i) {
        minute = minute.addSecs(60);
        const auto there = minute.toLocalTime();
        if (isOpen(hours, there) != isOpenNow)
            return there;
    }
    return {};
}

} // namespace lessonlift
