// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/FieldNote.h"

#include <QApplication>
#include <QEvent>

namespace lessonlift
{

FieldNote::FieldNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
    hide();
}

void FieldNote::say(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    keepHeight();
    setVisible(!text.isEmpty());
    colour();
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void FieldNote::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepHeight();
}

void FieldNote::keepHeight()
{
    setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
}

void FieldNote::colour()
{
    auto own = palette();
    own.setColor(QPalette::WindowText, stateColour(m_tone, QApplication::palette()));
    setPalette(own);
}

} // namespace lessonlift
