// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "DayBars.h"

#include "models/PlainToolTip.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int mostDays = 92; ///< that have a bar each
constexpr int gap = 8;
constexpr double widestBar = 32;

QDate firstOf(QDate day, bool isMonthly)
{
    return isMonthly ? QDate(day.year(), day.month(), 1) : day;
}

QDate after(QDate first, bool isMonthly)
{
    return isMonthly ? first.addMonths(1) : first.addDays(1);
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

DayBars::DayBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Imports a day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DayBars::setFigures(const Figures &figures, QDate today)
{
    m_bars.clear();
    auto first = figures.from.isValid() ? figures.from.toLocalTime().date() : today;
    if (!figures.from.isValid() && !figures.days.isEmpty())
        first = figures.days.first().day;
    const bool isMonthly = first.daysTo(today) > mostDays;
    for (auto day = firstOf(first, isMonthly); day <= today; day = after(day, isMonthly))
        m_bars.append({day, after(day, isMonthly).addDays(-1)});
    m_most = 1;
    for (const auto &day : figures.days) {
        const auto bar = std::ranges::find_if(
            m_bars, [&](const Bar &b) { return b.first <= day.day && day.day <= b.last; });
        if (bar == m_bars.end())
            continue;
        bar->done += day.done;
        bar->failed += day.failed;
        bar->bytes += day.bytes;
        m_most = std::max(m_most, bar->done + bar->failed);
    }
    setAccessibleDescription(
        tr("%1 done, %2 failed")
            .arg(QLocale().toString(figures.done), QLocale().toString(figures.failed)));
    update();
}

QSize DayBars::sizeHint() const
{
    return {400, fontMetrics().height() * 12};
}

QSize DayBars::minimumSizeHint() const
{
    return {200, fontMetrics().height() * 7};
}

QRectF DayBars::plot() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QLocale().toString(m_most)) + gap;
    return QRectF(rect()).adjusted(left, line + gap, -gap, -line - gap);
}

QRectF DayBars::column(qsizetype bar) const
{
    const auto area = plot();
    const double width =
        std::min(area.width() / double(std::max<qsizetype>(1, m_bars.size())), widestBar + gap);
    return {area.left() + double(bar) * width, area.top(), width, area.height()};
}

QString DayBars::textAt(const QPoint &place) const
{
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!column(i).contains(place))
            continue;
        const auto &bar = m_bars[i];
        const auto when = bar.first == bar.last
                              ? dayText(bar.first)
                              : dayText(bar.first) + u" \u2013 "_s + dayText(bar.last);
        return tr("%1\n%2 done, %3 failed, %4")
            .arg(when, QLocale().toString(bar.done), QLocale().toString(bar.failed),
                 sizeText(bar.bytes));
    }
    return {};
}

bool DayBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(textAt(help->pos())), this);
    return true;
}

void DayBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawLegend(painter);
    drawAxes(painter);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        drawBar(painter, i);
}

void DayBars::drawAxes(QPainter &painter) const
{
    const auto area = plot();
    const int line = fontMetrics().height();
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.25F);
    painter.setPen(faint);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF left(0, 0, area.left() - gap / 2.0, line);
    painter.drawText(left.translated(0, area.top() - line / 2.0), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(m_most));
    painter.drawText(left.translated(0, area.bottom() - line / 2.0),
                     Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(0));
    if (m_bars.isEmpty())
        return;
    const QRectF below(area.left(), area.bottom() + gap / 2.0,
                       column(m_bars.size() - 1).right() - area.left(), line);
    const auto first = dayText(m_bars.first().first);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, first);
    if (below.width() > 2 * fontMetrics().horizontalAdvance(first) + gap)
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, dayText(m_bars.last().first));
}

/// Which also says what the axes count.
void DayBars::drawLegend(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const bool isMonthly = !m_bars.isEmpty() && m_bars.first().first != m_bars.first().last;
    const auto words = isMonthly ? tr("Imports a month") : tr("Imports a day");
    painter.setPen(palette().color(QPalette::WindowText));
    QRectF place(0, 0, width(), line);
    const auto write = [&](const QString &text) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        place.setLeft(place.left() + fontMetrics().horizontalAdvance(text) + 2 * gap);
    };
    const auto key = [&](const QBrush &brush) {
        const double side = line * 0.6;
        const QRectF square(place.left(), place.center().y() - side / 2, side, side);
        painter.fillRect(square, brush);
        painter.drawRect(square);
        place.setLeft(square.right() + gap);
    };
    write(words);
    key(palette().color(QPalette::Highlight));
    write(tr("done"));
    key(QBrush(palette().color(QPalette::WindowText), Qt::BDiagPattern));
    write(tr("failed"));
}

void DayBars::drawBar(QPainter &painter, qsizetype bar) const
{
    auto place = column(bar);
    const double each = place.height() / m_most;
    const double space = place.width() > 6 ? place.width() / 6 : 0;
    place.adjust(space, 0, -space, 0);
    place.setTop(place.bottom() - m_bars[bar].done * each);
    painter.fillRect(place, palette().color(QPalette::Highlight));
    if (m_bars[bar].failed == 0)
        return;
    place.setBottom(place.top());
    place.setTop(place.bottom() - m_bars[bar].failed * each);
    const auto colour = palette().color(QPalette::WindowText);
    painter.fillRect(place, QBrush(colour, Qt::BDiagPattern));
    painter.setPen(colour);
    painter.drawRect(place);
}

} // namespace lessonlift
