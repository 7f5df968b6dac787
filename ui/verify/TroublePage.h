// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "wording/Remedy.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace lessonlift
{

/// Why a lesson could not be verified: what happened, what it means, and a button for each thing
/// that can be done about it from here.
class TroublePage : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePage(QWidget *parent = nullptr);
    void show(const Error &error);

Q_SIGNALS:
    void remedyChosen(lessonlift::Remedy remedy);

private:
    QLabel *m_what;
    QLabel *m_next;
    QHBoxLayout *m_buttons;
};

} // namespace lessonlift
