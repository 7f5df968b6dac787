// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/LogModel.h"
#include "models/Timeline.h"
#include "upload/LessonProgress.h"
#include "upload/LessonSections.h"
#include "wording/Remedy.h"

#include <QTabWidget>

namespace lessonlift
{

class LogPage;
class OverviewPage;
class SectionsPage;
class TimelinePage;

/// What is below the table: Overview, Sections, Timeline and Log of the chosen lesson.
class DetailsPane : public QTabWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// What is chosen, and again as it goes on.
    void showLessons(const QList<LessonProgress> &lessons);
    void showSections(const LessonSections &sections);
    void addNotes(const QList<Note> &notes, const QHash<QString, QString> &titles);
    [[nodiscard]] OverviewPage &overview() { return *m_overview; }
    /// Whose sections are looked at just now; empty: nobody's.
    [[nodiscard]] QString watched() const;

Q_SIGNALS:
    /// watched() has changed.
    void watchedChanged(const QString &importId);

private:
    void tellWatched();

    LogModel m_log;
    Timeline m_timeline;
    OverviewPage *m_overview;
    SectionsPage *m_sections;
    TimelinePage *m_time;
    LogPage *m_lines;
    QString m_importId;
    QString m_told;
};

} // namespace lessonlift
