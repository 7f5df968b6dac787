// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "plan/Line.h"

#include <QString>

namespace lessonlift
{

/// How fast bodies reach one server, learnt from the requests that carry them, so that a batch
/// takes about a minute at most: the last one tells. What is over at once tells only that the line
/// is no slower than that. Pure.
class LineRate
{
public:
    /// bytesPerSecond: as an earlier run has left it; nothing: unknown.
    void remember(std::optional<qint64> bytesPerSecond) { m_line.bytesPerSecond = bytesPerSecond; }

    /// A body of that many bytes was answered, that long after its request began.
    void arrived(qint64 bytes, Milliseconds took);
    /// So many of its bytes had left when the request was cut off.
    void cutOff(qint64 bytes, Milliseconds took);

    [[nodiscard]] const Line &line() const { return m_line; }
    /// Of the last one that was.
    [[nodiscard]] std::optional<Milliseconds> endsAfter() const { return m_endsAfter; }

private:
    Line m_line;
    std::optional<Milliseconds> m_endsAfter;
};

class Journal;

/// Where a person allows only so many bytes a second (0: as many as can be), of which so many
/// lessons have their share.
[[nodiscard]] Line shared(Line line, qint64 allowed, int lessons);

/// The line as the next import will find it: as it was measured last, and shared().
[[nodiscard]] Line lineTo(Journal &journal, const QString &server, qint64 allowed, int lessons);

} // namespace lessonlift
