// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ProgressMeter.h"

namespace lessonlift
{

ProgressMeter::ProgressMeter(const LessonFolder &folder, LessonProgress &progress)
    : m_progress(progress)
{
    const auto totals = totalsOf(folder);
    m_progress.sectionsTotal = totals.sections;
    m_progress.audioTotal = totals.audio;
    m_progress.bytesTotal = totals.bytes;
}

void ProgressMeter::look(const LessonFolder &folder, const Comparison &now)
{
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        const auto &section = folder.sections[i];
        const bool whole = now.sections[i].standing == Standing::Whole;
        if (whole == m_sections.contains(section.title))
            continue;
        const auto bytes = totalsOf(section).bytes;
        if (whole) {
            m_sections.insert(section.title);
            ++m_progress.sections;
            m_progress.bytes += bytes;
        } else {
            m_sections.remove(section.title);
            ++m_progress.sectionsTotal;
            m_progress.bytesTotal += bytes;
        }
    }
}

void ProgressMeter::confirmed(const QString &path)
{
    if (m_audio.contains(path))
        return;
    m_audio.insert(path);
    ++m_progress.audio;
}

void ProgressMeter::lost(const QString &path)
{
    if (m_audio.remove(path))
        ++m_progress.audioTotal;
}

} // namespace lessonlift
