// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Output.h"

#include <QElapsedTimer>
#include <QHash>

namespace lessonlift
{

/// What a running import shows: a bar on a terminal, a line for each change of state otherwise,
/// objects for --json.
class ProgressLine
{
public:
    explicit ProgressLine(const Output &output);

    void update(const LessonProgress &progress);
    /// Clears the bar, before other lines are printed.
    void clear();

private:
    void drawBar();

    const Output &m_output;
    bool m_onTerminal;
    bool m_drawn = false;
    QHash<QString, LessonProgress> m_lessons;
    QElapsedTimer m_sinceJson;
};

} // namespace lessonlift
