// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace lessonlift
{

/// Makes the rows of a tree as high as their text is in columns as wide as they are: QTreeView
/// draws a text in several lines where there is room, but asks for the height of one.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrappingDelegate(QTreeView &view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};

} // namespace lessonlift
