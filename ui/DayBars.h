// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

#include <QWidget>

namespace lessonlift
{

/// The imports that were done and that failed, a bar a day; of a long period a bar a month.
class DayBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QDate first;
        QDate last;
        int done = 0;
        int failed = 0;
        qint64 bytes = 0;
        bool operator==(const Bar &) const = default;
    };

    explicit DayBars(QWidget *parent = nullptr);

    /// Up to and with this day.
    void setFigures(const Figures &figures, QDate today);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    /// What the bar at this place says; empty where there is none.
    [[nodiscard]] QString textAt(const QPoint &place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF column(qsizetype bar) const;
    void drawAxes(QPainter &painter) const;
    void drawLegend(QPainter &painter) const;
    void drawBar(QPainter &painter, qsizetype bar) const;

    QList<Bar> m_bars;
    int m_most = 1; ///< what the highest bar stands for
};

} // namespace lessonlift
