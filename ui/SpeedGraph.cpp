// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SpeedGraph.h"

#include "models/PlainToolTip.h"
#include "Theme.h"
#include "wording/FigureWording.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace lessonlift
{

namespace
{

constexpr std::size_t seconds = 120;

QFont axisFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.75);
    return font;
}

} // namespace

SpeedGraph::SpeedGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Speed of the last two minutes"));
}

QSize SpeedGraph::sizeHint() const
{
    const QFontMetrics axis(axisFont(font()));
    return {18 * axis.averageCharWidth() + 60, 2 * axis.lineSpacing() + 6};
}

void SpeedGraph::add(qint64 bytesPerSecond)
{
    m_speeds.push_back(bytesPerSecond);
    if (m_speeds.size() > seconds)
        m_speeds.pop_front();
    setAccessibleDescription(speedText(bytesPerSecond));
    update();
}

bool SpeedGraph::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto most = m_speeds.empty() ? 0 : *std::ranges::max_element(m_speeds);
    const auto now = m_speeds.empty() ? 0 : m_speeds.back();
    QToolTip::showText(help->globalPos(),
                       plainToolTip(tr("Speed of the last two minutes\nnow: %1\nat most: %2")
                                        .arg(speedText(now), speedText(most))),
                       this);
    return true;
}

void SpeedGraph::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -1.5);
    QColor base = palette().color(QPalette::WindowText);
    base.setAlphaF(0.25F);
    painter.setPen(QPen(base, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const qint64 most = m_speeds.empty() ? 0 : *std::ranges::max_element(m_speeds);
    if (most == 0 || m_speeds.size() < 2)
        return;
    const double step = area.width() / double(seconds - 1);
    double x = area.right() - step * double(m_speeds.size() - 1);
    const auto y = [&](qint64 speed) {
        return area.bottom() - area.height() * double(speed) / double(most);
    };
    QPainterPath line(QPointF(x, y(m_speeds.front())));
    for (std::size_t i = 1; i < m_speeds.size(); ++i)
        line.lineTo(x += step, y(m_speeds[i]));
    QPainterPath fill = line;
    fill.lineTo(area.bottomRight());
    fill.lineTo(area.right() - step * double(m_speeds.size() - 1), area.bottom());
    QColor colour = stateColour(Tone::Accent, palette());
    painter.strokePath(line, QPen(colour, 1.5));
    colour.setAlphaF(0.15F);
    painter.fillPath(fill, colour);
    painter.setFont(axisFont(font()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, speedText(most));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, tr("2 minutes ago"));
}

} // namespace lessonlift
