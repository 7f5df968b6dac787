// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/Legend.h"

#include <QPainter>

namespace lessonlift
{

namespace
{

constexpr int square = 10;
constexpr int gap = 6;
constexpr int between = 16;

} // namespace

Legend::Legend(const QList<Entry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
{
    QStringList words;
    for (const auto &entry : entries)
        words.append(entry.word);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const auto &entry : m_entries)
        width += square + gap + fontMetrics().horizontalAdvance(entry.word) + between;
    return {width, fontMetrics().height()};
}

void Legend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const auto &entry : m_entries) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(stateColour(entry.tone, palette()));
        painter.drawRoundedRect(QRectF(x, (height() - square) / 2.0, square, square), 2, 2);
        x += square + gap;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int width = fontMetrics().horizontalAdvance(entry.word);
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.word);
        x += width + between;
    }
}

} // namespace lessonlift
