// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/ProgressDelegate.h"

#include "models/LessonTableModel.h"

#include <QApplication>
#include <QPainter>

namespace lessonlift
{

namespace
{

constexpr int barHeight = 6;
constexpr int margin = 4;

void fillBar(QPainter &painter, const QRectF &bar, double from, double share, const QColor &colour)
{
    if (share <= 0)
        return;
    QRectF part = bar;
    part.setLeft(bar.left() + bar.width() * from);
    part.setWidth(bar.width() * share);
    painter.setBrush(colour);
    painter.drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
}

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto text = std::exchange(cell.text, {});
    const auto *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto &palette = cell.palette;
    const QColor colour = palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    QColor groove = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    groove.setAlphaF(0.15F);
    QColor light = colour;
    light.setAlphaF(0.4F);

    const QRectF area = QRectF(cell.rect).adjusted(margin, 0, -margin, 0);
    const double textHeight = cell.fontMetrics.height();
    const QRectF bar(area.left(), area.center().y() - (barHeight + 2 + textHeight) / 2,
                     area.width(), barHeight);
    const double done = index.data(LessonTableModel::ProgressRole).toDouble();
    fillBar(*painter, bar, 0, 1, groove);
    fillBar(*painter, bar, done, index.data(LessonTableModel::InFlightRole).toDouble(), light);
    fillBar(*painter, bar, 0, done, colour);

    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRectF words(area.left(), bar.bottom() + 2, area.width(), textHeight);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, int(area.width())));
    painter->restore();
}

} // namespace lessonlift
