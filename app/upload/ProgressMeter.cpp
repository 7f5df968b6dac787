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
    m_progress.audioTotal = m_progress.audioToConfirm = totals.audio;
    m_progress.bytesTotal = totals.bytes;
}

void ProgressMeter::look(const LessonFolder &folder, const Comparison &now)
{
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        const auto &section = folder.sections[i];
        const bool whole = now.sections[i].standing == Standing::Whole;
        if (whole == m_sections.contains(section.title))
            continue;
        const auto held = totalsOf(section);
        if (whole) {
            m_sections.insert(section.title);
            ++m_progress.sections;
            m_progress.audio += held.audio;
            m_progress.bytes += held.bytes;
        } else {
            m_sections.remove(section.title);
            ++m_progress.sectionsTotal;
            m_progress.audioTotal += held.audio;
            m_progress.bytesTotal += held.bytes;
        }
    }
}

void ProgressMeter::confirmed(const QString &path)
{
    if (m_audio.contains(path))
        return;
    m_audio.insert(path);
    ++m_progress.audioConfirmed;
}

void ProgressMeter::lost(const QString &path)
{
    if (m_audio.remove(path))
        ++m_progress.audioToConfirm;
}

} // namespace lessonlift
