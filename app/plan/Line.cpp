// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/Line.h"

#include <algorithm>

namespace lessonlift
{

Limits fitted(Limits limits, const Line &line)
{
    if (!line.bytesPerSecond)
        return limits;
    // In floating point: a line may be very fast.
    const double bytes = static_cast<double>(*line.bytesPerSecond) *
                         static_cast<double>(line.mayTake.count()) / 1000;
    if (bytes < static_cast<double>(limits.bodyBytes))
        limits.bodyBytes = std::max<qint64>(1, static_cast<qint64>(bytes));
    return limits;
}

} // namespace lessonlift
