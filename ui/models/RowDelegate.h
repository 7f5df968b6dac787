// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace lessonlift
{

/// A cell of a lesson's row: two lines, the second dimmed; for the status with its icon and tint.
/// Rows below a lesson have one line. Sets the height of the rows.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    /// The panel below everything: selection, hover, the line between lessons. Returns where the
    /// contents go.
    static QRect paintPanel(QPainter *painter, const QStyleOptionViewItem &cell,
                            const QModelIndex &index);
};

} // namespace lessonlift
