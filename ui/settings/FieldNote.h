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

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone = Tone::Quiet;
};

} // namespace lessonlift
