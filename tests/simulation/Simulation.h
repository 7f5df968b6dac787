// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Scenario.h"

#include <QHash>
#include <QStringList>

namespace lessonlift::simulation
{

/// What came of one scenario.
struct Outcome {
    QStringList violations; ///< "I1: ...": none is right
    QStringList trace;
    QStringList firstEnds; ///< after the run with the faults
    QStringList ends;      ///< the state in which each import came to rest, with its problem's kind
    QHash<SimFault, qint64> injected;
    qint64 requests = 0;
    int crashes = 0;
    int hostileActs = 0;
    int resumes = 0;
    qint64 virtualSeconds = 0;
};

/// Plays one scenario to its end: the imports with everything that goes wrong, then `resume`,
/// undisturbed, until all is at rest; then judges.
[[nodiscard]] Outcome simulate(const Scenario &scenario);

} // namespace lessonlift::simulation
