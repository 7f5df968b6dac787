// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "HelpDialog.h"

#include "FitScreen.h"
#include "wording/PromiseWording.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lessonlift
{

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What LessonLift promises"));
    resize(560, 560);
    auto *page = new QWidget;
    auto *text = new QVBoxLayout(page);
    addList(text, tr("LessonLift promises"), promises());
    addList(text, tr("It cannot promise"), limitsOfPromises());
    text->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *version = new QLabel(tr("LessonLift %1").arg(QCoreApplication::applicationVersion()));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    version->setContentsMargins(12, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area);
    layout->addWidget(version);
    layout->addWidget(buttons);
    keepOnScreen(*this);
}

void HelpDialog::addList(QVBoxLayout *layout, const QString &heading, const QStringList &sentences)
{
    auto *title = new QLabel(heading);
    auto font = title->font();
    font.setBold(true);
    title->setFont(font);
    layout->addWidget(title);
    for (const auto &sentence : sentences) {
        auto *label = new QLabel(QStringLiteral("•  ") + sentence);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(12, 0, 0, 6);
        layout->addWidget(label);
    }
}

} // namespace lessonlift
