// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/LessonState.h"

#include <QSortFilterProxyModel>

namespace lessonlift
{

class LessonTreeModel;

/// What the filter bar shows.
enum class LessonGroup { All, Queued, Active, Done, NeedsAttention };
[[nodiscard]] bool belongsTo(LessonState state, LessonGroup group);
/// How many lessons are in a group, shown or not.
[[nodiscard]] int countOf(const LessonTreeModel &lessons, LessonGroup group);

/// The lessons of one group that have all the words searched for in their title, folder, server or
/// id, sorted; with all that is in them. Unsorted they stand in the queue's order.
class LessonFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LessonFilter(QObject *parent = nullptr);
    void setGroup(LessonGroup group);
    void setWords(const QString &words);
    [[nodiscard]] bool isFiltering() const
    {
        return m_group != LessonGroup::All || !m_words.isEmpty();
    }

    /// Dropped rows are put elsewhere in the queue by who listens, never by the model itself.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Queued lessons were dropped before this row; it may be one past the last.
    void dropped(int row);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    LessonGroup m_group = LessonGroup::All;
    QStringList m_words;
};

} // namespace lessonlift
