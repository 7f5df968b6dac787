// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift::testing
{

struct SampleTitle {
    QString title;
    QString headTitle;
    QString category;
    int sections;
};

/// Writes a lesson of that many sections into a new folder, with the texts and the recordings of
/// the sample in resources/, over and over; each recording is its own file all the same.
void writeSampleLesson(const QString &folder, const SampleTitle &title);

/// In each of its sections a recording that takes long to check. (Full of holes: no room is taken.)
void lengthenRecordings(const QString &folder);

} // namespace lessonlift::testing
