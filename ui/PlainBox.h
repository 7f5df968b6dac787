// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMessageBox>

namespace lessonlift
{

/// A message box, not yet open, that shows its texts as they are: Qt would guess whether they are
/// HTML, and a server's words may look like it. Deletes itself when it is closed.
[[nodiscard]] QMessageBox *plainBox(QMessageBox::Icon icon, const QString &text,
                                    const QString &more, QWidget *parent);

} // namespace lessonlift
