// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/LessonFilter.h"
#include "models/LessonTreeModel.h"

#include <QTreeView>

namespace lessonlift
{

/// The table of lessons: sorted, its columns chosen and ordered by the person, all remembered;
/// rows dragged to another place in the queue; copied as text.
class LessonView : public QTreeView
{
    Q_OBJECT

public:
    LessonView(LessonTreeModel &lessons, QWidget *parent = nullptr);

    [[nodiscard]] LessonFilter &filter() { return m_filter; }
    /// The chosen lessons, from top to bottom; a chosen section stands for its lesson.
    [[nodiscard]] QList<LessonProgress> selected() const;
    /// The chosen rows as text, tabs between the columns as they are shown.
    [[nodiscard]] QString selectedText() const;
    void select(const QString &importId);

    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    /// Put these to this place among the queued, 1 is next.
    void reorderRequested(const QStringList &importIds, int position);
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    void chooseColumns(const QPoint &at);
    void onDropped(int row);
    [[nodiscard]] QModelIndex source(const QModelIndex &index) const;

    LessonTreeModel &m_lessons;
    LessonFilter m_filter;
};

} // namespace lessonlift
