// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/RowDelegate.h"

namespace lessonlift
{

/// A slim bar above the cell's text, in the tint of the state: confirmed in full colour, under way
/// in a lighter one.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace lessonlift
