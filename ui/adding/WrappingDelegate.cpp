// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "adding/WrappingDelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace lessonlift
{

WrappingDelegate::WrappingDelegate(QTreeView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
    view.setWordWrap(true);
    view.setUniformRowHeights(false);
    connect(view.header(), &QHeaderView::sectionResized, &view, &QTreeView::doItemsLayout);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = m_view.columnWidth(index.column());
    if (m_view.header()->visualIndex(index.column()) == 0) {
        for (auto outer = index; outer.isValid(); outer = outer.parent())
            width -= m_view.indentation();
    }
    auto narrow = option;
    narrow.rect = QRect(0, 0, width, 1);
    constexpr int gap = 8; // or lines of one row stand no closer than rows
    return QStyledItemDelegate::sizeHint(narrow, index) + QSize(0, gap);
}

} // namespace lessonlift
