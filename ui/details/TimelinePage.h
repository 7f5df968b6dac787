// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/Timeline.h"

#include <QWidget>

class QCheckBox;

namespace lessonlift
{

class TimelineView;

/// The timeline of the chosen lesson or of all, with its legend.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(const Timeline &timeline, QWidget *parent = nullptr);
    void show(const QString &importId);
    void refresh();

private:
    void choose();

    TimelineView *m_view;
    QCheckBox *m_all;
    QString m_importId;
};

} // namespace lessonlift
