// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/DetailsPane.h"

#include "details/LogPage.h"
#include "details/OverviewPage.h"
#include "details/SectionsPage.h"
#include "details/TimelinePage.h"

#include <QScrollArea>

namespace lessonlift
{

DetailsPane::DetailsPane(QWidget *parent)
    : QTabWidget(parent)
    , m_overview(new OverviewPage)
    , m_sections(new SectionsPage)
    , m_time(new TimelinePage(m_timeline))
    , m_lines(new LogPage(m_log))
{
    setDocumentMode(true);
    setAccessibleName(tr("Details"));
    auto *area = new QScrollArea;
    area->setWidget(m_overview);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Details"));
    addTab(area, tr("O&verview"));
    addTab(m_sections, tr("S&ections"));
    addTab(m_time, tr("&Timeline"));
    addTab(m_lines, tr("&Log"));
    connect(this, &QTabWidget::currentChanged, this, &DetailsPane::tellWatched);
}

void DetailsPane::showLessons(const QList<LessonProgress> &lessons)
{
    const auto id = lessons.size() == 1 ? lessons.first().importId : QString();
    if (lessons.size() == 1)
        m_overview->show(lessons.first());
    else if (lessons.isEmpty())
        m_overview->showNone();
    else
        m_overview->showMany(lessons);
    if (std::exchange(m_importId, id) == id)
        return;
    m_sections->expect(id);
    m_time->show(id);
    m_lines->show(id);
    tellWatched();
}

QString DetailsPane::watched() const
{
    return isVisible() && currentWidget() == m_sections ? m_importId : QString();
}

void DetailsPane::tellWatched()
{
    const auto now = watched();
    if (std::exchange(m_told, now) != now)
        Q_EMIT watchedChanged(now);
}

void DetailsPane::showSections(const LessonSections &sections)
{
    m_sections->show(sections);
}

void DetailsPane::addNotes(const QList<Note> &notes, const QHash<QString, QString> &titles)
{
    if (notes.isEmpty())
        return;
    m_log.add(notes, titles);
    m_timeline.add(notes, titles);
    m_time->refresh();
}

} // namespace lessonlift
