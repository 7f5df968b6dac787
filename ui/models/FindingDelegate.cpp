// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FindingDelegate.h"

#include "models/FindingsModel.h"
#include "models/Icons.h"
#include "Theme.h"

#include <QWidget>

namespace lessonlift
{

namespace
{

constexpr int iconSize = 16;

} // namespace

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = option->text.simplified(); // one line, whatever a title holds
    const auto tone = index.data(FindingsModel::ToneRole);
    if (!tone.isValid())
        return;
    const auto colour = stateColour(static_cast<Tone>(tone.toInt()), option->palette);
    const auto name = static_cast<Icon>(index.data(FindingsModel::IconRole).toInt());
    const qreal dpr = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(iconSize, iconSize);
    option->icon = QIcon(tinted(name, colour, iconSize, dpr));
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace lessonlift
