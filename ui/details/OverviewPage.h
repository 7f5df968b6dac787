// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"
#include "wording/Remedy.h"

#include <functional>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace lessonlift
{

/// What is chosen, mostly one lesson: what is happening or what went wrong, what LessonLift does
/// next and when, and what the person can do, with buttons.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// queuePosition as it is now.
    void show(const LessonProgress &lesson);
    /// Several together.
    void showMany(const QList<LessonProgress> &lessons);
    void showNone();
    /// Why the whole queue rests, and until when; empty: it works.
    void setHold(const QString &sentence) { m_hold = sentence; }
    /// Those that can be done just now get a button, where one lesson or where several are chosen.
    void setActions(const QList<QAction *> &forOne, const QList<QAction *> &forMany);
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
    struct Button {
        QString text;
        std::function<void()> press;
    };
    void showHead();
    void showFacts();
    void showButtons(const QList<Button> &buttons);
    [[nodiscard]] QList<Button> remedyButtons();
    [[nodiscard]] QList<Button> lessonButtons();
    [[nodiscard]] static QList<Button> actionButtons(const QList<QAction *> &actions);

    LessonProgress m_lesson;
    bool m_hasLesson = false;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_what;
    QLabel *m_next;
    QLabel *m_facts;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    QStringList m_shownButtons; ///< as long as these stay, the buttons stay
    QString m_hold;
    QList<QAction *> m_forOne;
    QList<QAction *> m_forMany;
};

} // namespace lessonlift
