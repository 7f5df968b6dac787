// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <deque>
#include <QWidget>

namespace lessonlift
{

/// The speed of the last two minutes, all lessons together; drawn in the palette's colours.
class SpeedGraph : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget *parent = nullptr);

    /// Once a second.
    void add(qint64 bytesPerSecond);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::deque<qint64> m_speeds; ///< a second each, oldest first
};

} // namespace lessonlift
