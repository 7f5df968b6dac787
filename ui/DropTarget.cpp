// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "DropTarget.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lessonlift
{

DropTarget::DropTarget(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Drop lesson folders here"), this);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    auto *words = new QLabel(tr("A lesson folder holds Section_1, Section_2 and so on, each with "
                                "texts and audio. Everything is checked before anything is sent."),
                             this);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *choose = new QPushButton(tr("&Choose folders…"), this);
    auto *practice = new QPushButton(tr("Try with the &practice server"), this);
    connect(choose, &QPushButton::clicked, this, &DropTarget::chooseRequested);
    connect(practice, &QPushButton::clicked, this, &DropTarget::practiceRequested);

    setFocusProxy(choose);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(choose);
    buttons->addWidget(practice);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addLayout(buttons);
    layout->addStretch();
}

void DropTarget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.3F);
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
}

} // namespace lessonlift
