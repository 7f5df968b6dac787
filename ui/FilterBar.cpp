// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "FilterBar.h"

#include "models/Icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

void setText(QAbstractButton &button, int group, const QString &text)
{
    button.setText(text); // which forgets the key
    button.setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + group)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    for (int group = 0; group <= static_cast<int>(LessonGroup::NeedsAttention); ++group) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        setText(*button, group, name(static_cast<LessonGroup>(group)));
        m_groups->addButton(button, group);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_groups->button(0)->setChecked(true);
    connect(m_groups, &QButtonGroup::idClicked, this,
            [this](int group) { Q_EMIT chosen(static_cast<LessonGroup>(group)); });
}

QString FilterBar::name(LessonGroup group)
{
    switch (group) {
    case LessonGroup::All:
        return tr("All");
    case LessonGroup::Queued:
        return tr("Queued");
    case LessonGroup::Active:
        return tr("Active");
    case LessonGroup::Done:
        return tr("Done");
    case LessonGroup::NeedsAttention:
        return tr("Needs attention");
    }
    Q_UNREACHABLE();
}

void FilterBar::showCounts(const LessonTreeModel &lessons)
{
    for (int i = 0; i <= static_cast<int>(LessonGroup::NeedsAttention); ++i) {
        const auto group = static_cast<LessonGroup>(i);
        const int count = countOf(lessons, group);
        auto *button = m_groups->button(i);
        setText(*button, i,
                tr("%1  %2", "a group of lessons, how many")
                    .arg(name(group), QLocale().toString(count)));
        if (group == LessonGroup::NeedsAttention) {
            button->setIcon(count > 0 ? icon(Icon::TriangleAlert, Tone::Warning) : QIcon());
            static_cast<QToolButton *>(button)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
    }
}

void FilterBar::choose(LessonGroup group)
{
    m_groups->button(static_cast<int>(group))->setChecked(true);
    Q_EMIT chosen(group);
}

} // namespace lessonlift
