// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

class QDialog;

namespace lessonlift
{

/// What a window holds, with scroll bars where the screen has no room for it.
class FittingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingArea(QWidget *parent = nullptr);

    /// As large as what it holds would like to be.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// So high that nothing needs to be scrolled down, at this width.
    [[nodiscard]] int heightFor(int width) const;

protected:
    bool event(QEvent *event) override;
};

/// Once the dialog's layout is complete: everything but its row of buttons can be scrolled, and it
/// never becomes larger than its screen. Returns what is scrolled.
FittingArea *fitScreen(QDialog &dialog);
/// The second half of that, for a window that scrolls already.
void keepOnScreen(QWidget &window);
/// Grows with what it says, as far as there is room.
void growToFit(QDialog &dialog, const FittingArea &area);

} // namespace lessonlift
