// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace lessonlift
{

/// What can be done with the chosen lessons: an action each, enabled where it fits, with its
/// shortcut, for the context menu and the keyboard.
class LessonActions : public QObject
{
    Q_OBJECT

public:
    explicit LessonActions(QWidget *window);

    void showFor(const QList<LessonProgress> &lessons);
    void fill(QMenu &menu) const;

    QAction *start;
    QAction *pause;
    QAction *retry;
    QAction *cancel;
    QAction *toTop;
    QAction *toBottom;
    QAction *verify;
    QAction *openFolder;
    QAction *copyAddress;
    QAction *copyRows;
    QAction *remove;

    /// What fits into a row of buttons beside what is said of one lesson, or of several.
    [[nodiscard]] QList<QAction *> forOne() const { return {pause, cancel}; }
    [[nodiscard]] QList<QAction *> forMany() const { return {start, pause, retry, cancel, remove}; }

private:
    QList<QAction *> m_all;
};

[[nodiscard]] bool canCancel(const LessonProgress &lesson);
/// It waits before it tries again.
[[nodiscard]] bool canTryNow(const LessonProgress &lesson);

} // namespace lessonlift
