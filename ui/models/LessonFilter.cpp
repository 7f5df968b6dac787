// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/LessonFilter.h"

#include "models/LessonTreeModel.h"

#include <algorithm>
#include <QMimeData>

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
        return state == LessonState::Done || state == LessonState::Uploaded;
    case LessonGroup::NeedsAttention:
        return state == LessonState::Asking || state == LessonState::Failed ||
               state == LessonState::Unfinished || state == LessonState::Blocked ||
               state == LessonState::Conflict || state == LessonState::SignedOut;
    }
    Q_UNREACHABLE();
}

int countOf(const LessonTreeModel &lessons, LessonGroup group)
{
    int count = 0;
    for (int value = 0; value <= static_cast<int>(LessonState::Conflict); ++value) {
        const auto state = static_cast<LessonState>(value);
        count += belongsTo(state, group) ? lessons.count(state) : 0;
    }
    return count;
}

LessonFilter::LessonFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LessonTreeModel::SortRole);
    setDynamicSortFilter(true);
    setSortLocaleAware(true);
}

void LessonFilter::setGroup(LessonGroup group)
{
    m_group = group;
    invalidateRowsFilter();
}

void LessonFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool LessonFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const auto *model = static_cast<const LessonTreeModel *>(sourceModel());
    const auto *lesson = model->lesson(model->index(row, 0));
    if (!belongsTo(lesson->state, m_group))
        return false;
    return std::ranges::all_of(m_words, [lesson](const QString &word) {
        return lesson->title.contains(word, Qt::CaseInsensitive) ||
               lesson->folder.contains(word, Qt::CaseInsensitive) ||
               lesson->server.contains(word, Qt::CaseInsensitive) ||
               lesson->lessonId.contains(word, Qt::CaseInsensitive);
    });
}

bool LessonFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // What is in a lesson stays in its own order.
    if (left.parent().isValid())
        return left.row() < right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

Qt::DropActions LessonFilter::supportedDragActions() const
{
    return Qt::MoveAction;
}

Qt::DropActions LessonFilter::supportedDropActions() const
{
    return Qt::MoveAction;
}

Qt::ItemFlags LessonFilter::flags(const QModelIndex &index) const
{
    // Between rows only.
    return index.isValid() ? QSortFilterProxyModel::flags(index) : Qt::ItemIsDropEnabled;
}

/// Asked here: the model below moves nothing, and would refuse.
bool LessonFilter::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/,
                                   int /*column*/, const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && data != nullptr &&
           data->hasFormat(mimeTypes().constFirst());
}

bool LessonFilter::dropMimeData(const QMimeData * /*data*/, Qt::DropAction /*action*/, int row,
                                int /*column*/, const QModelIndex &parent)
{
    if (!parent.isValid())
        Q_EMIT dropped(row < 0 ? rowCount() : row);
    return false; // or the view would remove the rows
}

} // namespace lessonlift
