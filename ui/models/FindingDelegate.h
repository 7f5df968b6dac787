// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace lessonlift
{

/// Draws the icon and the words of a result in their tint. ToneRole and IconRole of FindingsModel
/// and VerifiedLessonsModel say which; where there is none, a cell is as it always is.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace lessonlift
