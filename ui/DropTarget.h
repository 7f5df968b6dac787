// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace lessonlift
{

/// What the window shows while it holds no lesson: where to drop folders, and two buttons.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *parent = nullptr);

Q_SIGNALS:
    void chooseRequested();
    void practiceRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lessonlift
