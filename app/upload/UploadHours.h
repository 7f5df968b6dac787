// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace lessonlift
{

/// The hours of the day, by the clock on the wall, in which lessons are uploaded. To the minute:
/// open from `from` until just before `to`, over midnight where `to` is the earlier. The same
/// twice means always.
struct UploadHours {
    bool enabled = false;
    QTime from;
    QTime to;

    bool operator==(const UploadHours &) const = default;
};

[[nodiscard]] bool isOpen(const UploadHours &hours, const QDateTime &local);
/// The first minute after `local` at which isOpen() says otherwise than it does at `local`, in
/// local time; invalid where it never does. When the clocks are changed, what the wall says
/// counts: an hour that comes twice is open twice, one that is left out opens at its end.
[[nodiscard]] QDateTime nextChange(const UploadHours &hours, const QDateTime &local);

} // namespace lessonlift
