// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "PlainBox.h"

#include <QApplication>
#include <QLabel>

namespace lessonlift
{

QMessageBox *plainBox(QMessageBox::Icon icon, const QString &text, const QString &more,
                      QWidget *parent)
{
    const auto title = parent == nullptr ? QApplication::applicationDisplayName()
                                         : parent->window()->windowTitle();
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(more);
    // The box's own setTextFormat() leaves out the label of the informative text.
    for (auto *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace lessonlift
