// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/TimelineView.h"

#include "models/PlainToolTip.h"
#include "Theme.h"
#include "wording/FigureWording.h"
#include "wording/NoteWording.h"

#include <algorithm>
#include <array>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace lessonlift
{

namespace
{

constexpr int margin = 8;
constexpr qint64 shortestSeconds = 10;
constexpr qint64 longestSeconds = 3600; ///< what is older is no longer shown

/// A round step of the axis, in seconds, so that there are at most this many.
qint64 axisStep(qint64 seconds, int most)
{
    constexpr std::array<qint64, 12> steps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800};
    for (const auto step : steps) {
        if (seconds / step <= most)
            return step;
    }
    return 3600;
}

} // namespace

TimelineView::TimelineView(const Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("A bar for each batch of each lesson on a time axis"));
    connect(&m_tick, &QTimer::timeout, this, &TimelineView::refresh);
    m_tick.start(1000);
}

void TimelineView::show(const QString &importId)
{
    m_only = importId;
    refresh();
}

void TimelineView::refresh()
{
    if (!isVisible())
        return;
    updateGeometry();
    update();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateGeometry();
}

void TimelineView::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    update(); // scrolled: the axis stays
}

int TimelineView::rowHeight() const
{
    return fontMetrics().height() + margin;
}

int TimelineView::namesWidth() const
{
    return std::min(width() / 3, fontMetrics().averageCharWidth() * 32);
}

std::vector<const Timeline::Row *> TimelineView::shownRows() const
{
    std::vector<const Timeline::Row *> rows;
    const auto oldest = QDateTime::currentDateTimeUtc().addSecs(-longestSeconds);
    for (const auto &row : m_timeline.rows()) {
        const bool isOnly = row.importId == m_only;
        const bool isRecent = !row.spans.empty() && (!row.spans.back().ended.isValid() ||
                                                     row.spans.back().ended > oldest);
        if (m_only.isEmpty() ? isRecent : isOnly)
            rows.push_back(&row);
    }
    return rows;
}

TimelineView::Span TimelineView::shownTime(const std::vector<const Timeline::Row *> &rows) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    Span shown{now, now.addYears(-100)};
    for (const auto *row : rows) {
        if (row->spans.empty())
            continue;
        shown.from = std::min(shown.from, row->spans.front().begun);
        for (const auto &span : row->spans)
            shown.to = std::max(shown.to, span.ended.isValid() ? span.ended : now);
    }
    if (shown.to < shown.from)
        shown.to = now;
    shown.from = std::max(shown.from, shown.to.addSecs(-longestSeconds));
    if (shown.from.secsTo(shown.to) < shortestSeconds)
        shown.to = shown.from.addSecs(shortestSeconds);
    return shown;
}

double TimelineView::xOf(const QDateTime &time, const Span &shown) const
{
    const double left = namesWidth() + 2 * margin;
    const double width = this->width() - left - margin;
    return left + width * double(shown.from.msecsTo(time)) / double(shown.from.msecsTo(shown.to));
}

QRectF TimelineView::bar(const Note &note, int row, const Span &shown) const
{
    const auto end = note.ended.isValid() ? note.ended : QDateTime::currentDateTimeUtc();
    const double from = xOf(std::max(note.begun, shown.from), shown);
    const double to = std::max(from + 2, xOf(end, shown) - 0.5);
    // Looks are slim: they are told from what writes even without the colour.
    const bool isSlim = note.kind == NoteKind::Look || note.kind == NoteKind::Confirm;
    const double height = isSlim ? rowHeight() * 0.25 : rowHeight() * 0.55;
    return {from, margin + row * rowHeight() + (rowHeight() - height) / 2, to - from, height};
}

QColor TimelineView::colourOf(const Note &note) const
{
    const auto tone = note.problem                   ? Tone::Bad
                      : note.kind == NoteKind::Write ? Tone::Accent
                      : note.kind == NoteKind::Wait  ? Tone::Warning
                                                     : Tone::Good;
    QColor colour = stateColour(tone, palette());
    if (!note.ended.isValid())
        colour.setAlphaF(0.55F);
    return colour;
}

QSize TimelineView::minimumSizeHint() const
{
    const auto rows = std::max<std::size_t>(1, shownRows().size());
    return {320, 2 * margin + static_cast<int>(rows + 1) * rowHeight()};
}

QSize TimelineView::sizeHint() const
{
    return minimumSizeHint();
}

void TimelineView::paintAxis(QPainter &painter, const Span &shown, int rows) const
{
    const QLocale locale;
    // Where the rows do not all fit, the axis lies on top of the lowest that is seen.
    const auto seen = visibleRegion().boundingRect();
    const int bottom = std::min(margin + rows * rowHeight(), seen.bottom() + 1 - rowHeight());
    painter.fillRect(QRect(0, bottom, width(), rowHeight()), palette().color(QPalette::Base));
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.12F);
    const int labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 3 * margin;
    const int most = std::max(1, (width() - namesWidth()) / labelWidth);
    const auto step = axisStep(shown.from.secsTo(shown.to), most);
    auto seconds = (shown.from.toSecsSinceEpoch() / step + 1) * step;
    for (; seconds <= shown.to.toSecsSinceEpoch(); seconds += step) {
        const auto at = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        const double x = xOf(at, shown);
        painter.setPen(line);
        painter.drawLine(QPointF(x, margin), QPointF(x, bottom));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const auto words =
            locale.toString(at.toLocalTime().time(),
                            step < 60 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
        const QRectF where(x - labelWidth / 2.0, bottom, labelWidth, rowHeight());
        if (where.right() < width())
            painter.drawText(where, Qt::AlignCenter, words);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(margin, bottom, namesWidth(), rowHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Time of day"));
}

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rows = shownRows();
    if (rows.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing has been sent in this session."));
        return;
    }
    const auto shown = shownTime(rows);
    QColor groove = palette().color(QPalette::Text);
    groove.setAlphaF(0.05F);
    int at = 0;
    for (const auto *row : rows) {
        const int top = margin + at * rowHeight();
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(
            QRect(margin, top, namesWidth(), rowHeight()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(row->title.simplified(), Qt::ElideRight, namesWidth()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(groove);
        const double left = namesWidth() + 2 * margin;
        painter.drawRoundedRect(
            QRectF(left, top + rowHeight() * 0.2, width() - left - margin, rowHeight() * 0.6), 3,
            3);
        for (const auto &span : row->spans) {
            if (span.ended.isValid() && span.ended < shown.from)
                continue;
            painter.setBrush(colourOf(span));
            painter.drawRoundedRect(bar(span, at, shown), 2, 2);
        }
        ++at;
    }
    paintAxis(painter, shown, at);
}

QString TimelineView::toolTipAt(const QPoint &at) const
{
    const auto rows = shownRows();
    const auto shown = shownTime(rows);
    int row = 0;
    for (const auto *lesson : rows) {
        // The one drawn last lies on top.
        for (auto span = lesson->spans.rbegin(); span != lesson->spans.rend(); ++span) {
            if (!bar(*span, row, shown).adjusted(-1, -4, 1, 4).contains(at))
                continue;
            const auto end = span->ended.isValid() ? span->ended : QDateTime::currentDateTimeUtc();
            const auto ms = span->begun.msecsTo(end);
            const auto length =
                ms < 1000 ? tr("%1 ms").arg(QLocale().toString(ms)) : durationText(ms);
            return lesson->title + QLatin1Char('\n') + noteText(*span) + QLatin1Char('\n') +
                   tr("%1, for %2", "a time, a duration")
                       .arg(QLocale().toString(span->begun.toLocalTime().time(),
                                               QStringLiteral("HH:mm:ss")),
                            length);
        }
        ++row;
    }
    return {};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), this);
    return true;
}

} // namespace lessonlift
