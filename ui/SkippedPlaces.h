// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FindLessons.h"

#include <QLabel>

namespace lessonlift
{

/// What was found in a folder and is not taken as a lesson, a line each: the first ones, and how
/// many more there are (all of them in its tool tip). Takes no room while there is nothing to say.
class SkippedPlaces : public QLabel
{
    Q_OBJECT

public:
    explicit SkippedPlaces(QWidget *parent = nullptr);

    void add(const QList<SkippedPlace> &places);
    void forget();

private:
    void showLines();

    QStringList m_lines;
};

} // namespace lessonlift
