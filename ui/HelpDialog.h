// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QVBoxLayout;

namespace lessonlift
{

/// What LessonLift promises and what it cannot, in plain words.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    static void addList(QVBoxLayout *layout, const QString &heading, const QStringList &sentences);
};

} // namespace lessonlift
