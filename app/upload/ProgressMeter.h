// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"
#include "upload/LessonProgress.h"

namespace lessonlift
{

/// Counts what is listed and what is confirmed in this run, so that it never goes back: what was
/// counted and is found lost raises the totals instead.
class ProgressMeter
{
public:
    ProgressMeter(const LessonFolder &folder, LessonProgress &progress);

    /// After every look.
    void look(const LessonFolder &folder, const Comparison &now);
    /// After every confirmed audio file; path as in the folder.
    void confirmed(const QString &path);
    void lost(const QString &path);

private:
    LessonProgress &m_progress;
    QSet<QString> m_sections;
    QSet<QString> m_audio;
};

} // namespace lessonlift
