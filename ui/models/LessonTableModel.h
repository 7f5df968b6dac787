// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lessonlift
{

/// One row a lesson, in the order in which they came. Rows are updated in place, so selection and
/// scrolling stay.
class LessonTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Lesson, Status, Progress, Sections, Size, Server, ColumnCount };
    Q_ENUM(Column)
    enum Role { SortRole = Qt::UserRole, ProgressRole, InFlightRole, StateRole, ImportRole };

    using QAbstractTableModel::QAbstractTableModel;

    void update(const LessonProgress &progress);
    [[nodiscard]] const LessonProgress &lesson(int row) const { return m_lessons[row]; }
    /// Waiting times count down: call once a second.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const LessonProgress &lesson, int column) const;
    [[nodiscard]] QVariant sortKey(const LessonProgress &lesson, int column) const;

    QList<LessonProgress> m_lessons;
    QHash<QString, int> m_rows; ///< by import id
};

/// Of the bar: confirmed and under way, 0 to 1.
[[nodiscard]] double doneShare(const LessonProgress &lesson);
[[nodiscard]] double inFlightShare(const LessonProgress &lesson);

} // namespace lessonlift
