// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/Timeline.h"

#include <QTimer>
#include <QWidget>

namespace lessonlift
{

/// A row for each lesson on one time axis, a bar for each batch, look, confirmation and wait: one
/// sees that writes to a lesson never overlap. Drawn from a Timeline in the palette's colours.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const Timeline &timeline, QWidget *parent = nullptr);

    /// Only this lesson's row; empty: those of all that went on in the shown time.
    void show(const QString &importId);
    /// The timeline has changed.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    struct Span {
        QDateTime from;
        QDateTime to;
    };
    [[nodiscard]] std::vector<const Timeline::Row *> shownRows() const;
    [[nodiscard]] Span shownTime(const std::vector<const Timeline::Row *> &rows) const;
    [[nodiscard]] double xOf(const QDateTime &time, const Span &shown) const;
    [[nodiscard]] QRectF bar(const Note &note, int row, const Span &shown) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int namesWidth() const;
    void paintAxis(QPainter &painter, const Span &shown, int rows) const;
    [[nodiscard]] QString toolTipAt(const QPoint &at) const;
    [[nodiscard]] QColor colourOf(const Note &note) const;

    const Timeline &m_timeline;
    QString m_only;
    QTimer m_tick;
};

} // namespace lessonlift
