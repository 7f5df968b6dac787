// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/LessonFilter.h"

#include <QWidget>

class QButtonGroup;

namespace lessonlift
{

/// The groups of lessons with their counts, one of them chosen.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    void showCounts(const LessonTreeModel &lessons);
    void choose(LessonGroup group);

Q_SIGNALS:
    void chosen(lessonlift::LessonGroup group);

private:
    [[nodiscard]] static QString name(LessonGroup group);
    QButtonGroup *m_groups;
};

} // namespace lessonlift
