// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QVariant>

namespace lessonlift
{

/// Times as the journal keeps them: UTC, all of one length, so that texts compare as times do.
[[nodiscard]] inline QString journalTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

[[nodiscard]] inline QDateTime timeFromJournal(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

} // namespace lessonlift
