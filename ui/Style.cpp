// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Style.h"

#include "Theme.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int side = 8;

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // A cell's text stands one pixel further in than its focus frame.
    if (metric == PM_HeaderMargin)
        return side;
    if (metric == PM_FocusFrameHMargin)
        return side - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // The margin is meant for the sides; some room is left for letters with signs above.
    if (type == CT_HeaderSection)
        result.setHeight(std::max(0, result.height() - side / 4));
    return result;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion's edge is darker than the window, which says nothing where that is dark already.
    if (element != PE_IndicatorCheckBox || !isDark(option->palette))
        return;
    QColor edge = option->palette.color(QPalette::WindowText);
    edge.setAlphaF(0.6F);
    painter->save();
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace lessonlift
