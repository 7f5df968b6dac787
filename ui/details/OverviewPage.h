// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"
#include "wording/Remedy.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lessonlift
{

/// One lesson: what is happening or what went wrong, what LessonLift does next and when, and what
/// the person can do, with buttons.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// queuePosition as it is now.
    void show(const LessonProgress &lesson);
    /// Several lessons are chosen, or none.
    void showNone(int chosen);
    /// For support: everything about the lesson as plain text, the home folder shortened.
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void remedyChosen(lessonlift::Remedy remedy);
    void answered(bool goOn);
    void openLessonRequested();
    void copyAddressRequested();
    void copyDetailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHead();
    void showFacts();
    void showButtons();
    QPushButton *addButton(const QString &text);

    LessonProgress m_lesson;
    bool m_hasLesson = false;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_what;
    QLabel *m_next;
    QLabel *m_facts;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    QList<int> m_shownButtons; ///< what they were made for, so that they stay while that stays
};

} // namespace lessonlift
