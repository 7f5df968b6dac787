// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Theme.h"

#include <QLabel>

namespace lessonlift
{

/// A sentence beside a field: what it means, or what is wrong with it. Takes no room while there
/// is nothing to say.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    void say(const QString &text, Tone tone = Tone::Quiet);

    /// False: Qt's form lays out wrong rows when rows are hidden while it asks for heights. What
    /// the lines need is the note's least height instead.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void keepHeight();

    Tone m_tone = Tone::Quiet;
};

} // namespace lessonlift
