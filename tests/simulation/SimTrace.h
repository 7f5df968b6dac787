// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "SimClock.h"

#include <QStringList>

namespace lessonlift::simulation
{

/// What happened, line by line, with virtual times; and what should not have happened.
class SimTrace
{
public:
    explicit SimTrace(const SimClock &clock)
        : m_clock(clock)
    {
    }
    void add(const QString &line)
    {
        m_lines.append(QStringLiteral("%1 %2").arg(m_clock.now().count(), 9).arg(line));
    }
    /// invariant: "I1" to "I8".
    void violate(const QString &invariant, const QString &what)
    {
        m_violations.append(invariant + QStringLiteral(": ") + what);
        add(QStringLiteral("VIOLATION ") + m_violations.last());
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QStringList &violations() const { return m_violations; }

private:
    const SimClock &m_clock;
    QStringList m_lines;
    QStringList m_violations;
};

} // namespace lessonlift::simulation
