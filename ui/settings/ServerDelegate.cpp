// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/ServerDelegate.h"

#include "Theme.h"

#include <QApplication>
#include <QPainter>

namespace lessonlift
{

namespace
{

constexpr int margin = 8;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

void ServerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    auto whole = option;
    initStyleOption(&whole, index);
    const auto lines = index.data().toString().split(u'\n');
    whole.text.clear();
    const auto *style = whole.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);

    const bool selected = whole.state.testFlag(QStyle::State_Selected);
    const auto ink = whole.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto quiet = selected ? ink : stateColour(Tone::Quiet, whole.palette);
    auto place = whole.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto font = i == 0 ? bold(whole.font) : whole.font;
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(i == 0 ? ink : quiet);
        painter->drawText(place, int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextSingleLine,
                          metrics.elidedText(lines[i], Qt::ElideMiddle, place.width()));
        place.setTop(place.top() + metrics.lineSpacing());
    }
    painter->restore();
}

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = index.data().toString().count(u'\n');
    const auto height = QFontMetrics(bold(option.font)).lineSpacing() +
                        static_cast<int>(lines) * QFontMetrics(option.font).lineSpacing();
    return {0, height + 2 * margin};
}

} // namespace lessonlift
