// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/LessonFilter.h"

#include "models/LessonTableModel.h"

namespace lessonlift
{

bool belongsTo(LessonState state, LessonGroup group)
{
    switch (group) {
    case LessonGroup::All:
        return true;
    case LessonGroup::Queued:
        return state == LessonState::Queued || state == LessonState::Paused;
    case LessonGroup::Active:
        return isActive(state);
    case LessonGroup::Done:
        return state == LessonState::Done || state == LessonState::Uploaded ||
               state == LessonState::Cancelled;
    case LessonGroup::NeedsAttention:
        return state == LessonState::Asking || state == LessonState::Failed ||
               state == LessonState::Unfinished || state == LessonState::Blocked ||
               state == LessonState::Conflict || state == LessonState::SignedOut;
    }
    Q_UNREACHABLE();
}

LessonFilter::LessonFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LessonTableModel::SortRole);
    setDynamicSortFilter(true);
}

void LessonFilter::setGroup(LessonGroup group)
{
    m_group = group;
    invalidateRowsFilter();
}

LessonState LessonFilter::stateOf(int sourceRow) const
{
    const auto index = sourceModel()->index(sourceRow, 0);
    return static_cast<LessonState>(index.data(LessonTableModel::StateRole).toInt());
}

int LessonFilter::count(LessonGroup group) const
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        count += belongsTo(stateOf(row), group) ? 1 : 0;
    return count;
}

bool LessonFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    return belongsTo(stateOf(row), m_group);
}

} // namespace lessonlift
