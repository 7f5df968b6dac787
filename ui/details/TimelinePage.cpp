// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/TimelinePage.h"

#include "details/Legend.h"
#include "details/TimelineView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lessonlift
{

TimelinePage::TimelinePage(const Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(timeline))
    , m_all(new QCheckBox(tr("&All lessons")))
{
    m_all->setChecked(true);
    connect(m_all, &QCheckBox::toggled, this, &TimelinePage::choose);
    auto *area = new QScrollArea(this);
    area->setWidget(m_view);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(m_view->accessibleName());
    area->setBackgroundRole(QPalette::Base);
    auto *legend = new Legend({{tr("a write"), Tone::Accent},
                               {tr("a look"), Tone::Good},
                               {tr("waiting"), Tone::Warning},
                               {tr("a problem"), Tone::Bad}},
                              this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(legend, 1);
    foot->addWidget(m_all); // comes after the picture, by Tab too
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
}

void TimelinePage::show(const QString &importId)
{
    m_importId = importId;
    choose();
}

void TimelinePage::refresh()
{
    m_view->refresh();
}

void TimelinePage::choose()
{
    m_view->show(m_all->isChecked() ? QString() : m_importId);
}

} // namespace lessonlift
