// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "PlainBox.h"

#include <QLabel>

namespace lessonlift
{

QMessageBox *plainBox(QMessageBox::Icon icon, const QString &text, const QString &more,
                      QWidget *parent)
{
    auto *box =
        new QMessageBox(icon, parent->window()->windowTitle(), text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(more);
    // The box's own setTextFormat() leaves out the label of the informative text.
    for (auto *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace lessonlift
