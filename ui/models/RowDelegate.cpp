// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/RowDelegate.h"

#include "models/Icons.h"
#include "models/LessonTreeModel.h"
#include "Theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace lessonlift
{

namespace
{

constexpr int side = 8; // left and right of the words
constexpr int iconSize = 16;
constexpr int rowMargin = 6; // above and below the lines

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

bool isLesson(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int second = QFontMetrics(smaller(option.font)).height();
    const int width = QStyledItemDelegate::sizeHint(option, index).width() + 2 * side;
    return {width, isLesson(index) ? line + second + 2 * rowMargin : line + rowMargin};
}

QRect RowDelegate::paintPanel(QPainter *painter, const QStyleOptionViewItem &cell,
                              const QModelIndex &index)
{
    const auto *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (isLesson(index)) {
        QColor line = cell.palette.color(QPalette::Text);
        line.setAlphaF(0.10F);
        painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), line);
    }
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.backgroundColor = cell.palette.color(QPalette::Highlight);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
    return cell.rect.adjusted(side, 0, -side, 0);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    QRect area = paintPanel(painter, cell, index);
    const auto group =
        cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QColor colour = cell.palette.color(group, QPalette::Text);
    const QColor dimmed = cell.palette.color(QPalette::PlaceholderText);
    const bool isStatus = index.column() == LessonTreeModel::Status;
    const auto tone = index.data(LessonTreeModel::ToneRole);
    if (isStatus && tone.isValid()) {
        colour = stateColour(static_cast<Tone>(tone.toInt()), cell.palette);
        const auto name = static_cast<Icon>(index.data(LessonTreeModel::IconRole).toInt());
        const QRect box(area.left(), area.center().y() - iconSize / 2, iconSize, iconSize);
        painter->drawPixmap(QStyle::visualRect(cell.direction, area, box),
                            tinted(name, colour, iconSize, painter->device()->devicePixelRatioF()));
        area.adjust(iconSize + side, 0, 0, 0);
        area = QStyle::visualRect(cell.direction, cell.rect.adjusted(side, 0, -side, 0), area);
    }
    const auto second = index.data(LessonTreeModel::SecondLineRole).toString();
    QFont font = cell.font;
    if (index.column() == LessonTreeModel::Lesson && isLesson(index))
        font.setWeight(QFont::DemiBold);
    const auto align = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    // A folder and its server: both ends count.
    const auto elide = index.column() == LessonTreeModel::Lesson ? Qt::ElideMiddle : Qt::ElideRight;
    const auto draw = [&](const QFont &with, const QColor &in, const QRect &where,
                          const QString &text) {
        const QFontMetrics metrics(with);
        painter->setFont(with);
        painter->setPen(in);
        painter->drawText(where, int(align) | Qt::TextSingleLine,
                          metrics.elidedText(text.simplified(), elide, where.width()));
    };
    if (second.isEmpty()) {
        draw(font, colour, area, cell.text);
    } else {
        const int first = QFontMetrics(font).height();
        const int below = QFontMetrics(smaller(cell.font)).height();
        const int top = area.center().y() - (first + below) / 2;
        draw(font, colour, QRect(area.left(), top, area.width(), first), cell.text);
        draw(smaller(cell.font), dimmed, QRect(area.left(), top + first, area.width(), below),
             second);
    }
    painter->restore();
}

} // namespace lessonlift
