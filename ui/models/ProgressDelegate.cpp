// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/ProgressDelegate.h"

#include "models/LessonTreeModel.h"
#include "Theme.h"

#include <QPainter>

namespace lessonlift
{

namespace
{

constexpr int barHeight = 6;
constexpr int gap = 4;

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
    const auto share = index.data(LessonTreeModel::ProgressRole);
    if (!share.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const QRectF area = paintPanel(painter, cell, index);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto tone = static_cast<Tone>(index.data(LessonTreeModel::ToneRole).toInt());
    const QColor words = cell.palette.color(QPalette::PlaceholderText);
    const QColor colour = stateColour(tone, cell.palette);
    QColor groove = cell.palette.color(QPalette::Text);
    groove.setAlphaF(0.15F);
    QColor light = colour;
    light.setAlphaF(0.4F);

    QFont font = cell.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetrics metrics(font);
    const double height = barHeight + gap + metrics.height();
    const QRectF bar(area.left(), area.center().y() - height / 2, area.width(), barHeight);
    fillBar(*painter, bar, 0, 1, groove);
    const double done = share.toDouble();
    fillBar(*painter, bar, done, index.data(LessonTreeModel::InFlightRole).toDouble(), light);
    fillBar(*painter, bar, 0, done, colour);

    painter->setPen(words);
    painter->setFont(font);
    const QRectF below(area.left(), bar.bottom() + gap, area.width(), metrics.height());
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(cell.text, Qt::ElideRight, int(area.width())));
    painter->restore();
}

} // namespace lessonlift
