// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"
#include "upload/LessonSections.h"

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

inline LessonProgress lesson(const QString &id, LessonState state, int position = 3)
{
    LessonProgress progress;
    progress.importId = id;
    progress.title = u"Lesson "_s + id;
    progress.folder = u"/home/editor/Contracts/ICA 1872"_s;
    progress.server = u"https://api.example.org/api"_s;
    progress.state = state;
    progress.sections = 3;
    progress.sectionsTotal = 12;
    progress.audio = 5;
    progress.audioTotal = 40;
    progress.audioConfirmed = 3;
    progress.audioToConfirm = 40;
    progress.bytes = 250;
    progress.bytesInFlight = 250;
    progress.bytesTotal = 1000;
    progress.batch = 2;
    progress.batches = 7;
    progress.queuePosition = state == LessonState::Queued ? position : 0;
    progress.changed = QDateTime::currentDateTimeUtc(); // old ones leave the window
    return progress;
}

inline QueueUpdate told(const QList<LessonProgress> &lessons, int taken = 0)
{
    QueueUpdate update;
    update.lessons = lessons;
    update.taken = taken;
    return update;
}

/// Sections with two audio files each.
inline LessonSections sections(const QString &id, int count, There there = There::Missing)
{
    LessonSections sections;
    sections.importId = id;
    for (int i = 1; i <= count; ++i) {
        SectionLine line;
        line.title = u"Section %1"_s.arg(i);
        line.texts = 2;
        line.there = there;
        const auto file = u"Section_%1/Main_Content%2.opus"_s;
        line.audio = {{file.arg(i).arg(QString()), 100, there},
                      {file.arg(i).arg(u"_Easy"_s), 200, there}};
        sections.lines.append(line);
    }
    return sections;
}

} // namespace lessonlift::testing
