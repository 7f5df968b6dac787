// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "LessonActions.h"

#include "models/Icons.h"

#include <algorithm>
#include <QAction>
#include <QMenu>
#include <QWidget>

namespace lessonlift
{

bool canCancel(const LessonProgress &lesson)
{
    return lesson.state != LessonState::Cancelled &&
           mayFollow(lesson.state, LessonState::Cancelled);
}

bool canTryNow(const LessonProgress &lesson)
{
    return lesson.state == LessonState::Waiting && lesson.problem;
}

LessonActions::LessonActions(QWidget *window)
    : QObject(window)
{
    const auto add = [&](Icon picture, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(icon(picture), text, this);
        action->setShortcut(keys);
        action->setEnabled(false);
        window->addAction(action);
        m_all.append(action);
        return action;
    };
    start = add(Icon::Play, tr("&Resume"), Qt::CTRL | Qt::Key_G);
    pause = add(Icon::Pause, tr("&Pause"), Qt::CTRL | Qt::Key_P);
    retry = add(Icon::RotateCw, tr("&Retry"), Qt::CTRL | Qt::Key_R);
    cancel = add(Icon::Ban, tr("&Cancel"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    toTop = add(Icon::ArrowUpToLine, tr("Move to &top"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
    toBottom = add(Icon::ArrowDownUp, tr("Move to the &end"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    verify = add(Icon::ShieldCheck, tr("&Verify…"), Qt::CTRL | Qt::Key_K);
    openFolder = add(Icon::FolderOpen, tr("Open &folder"), Qt::CTRL | Qt::Key_E);
    copyAddress = add(Icon::Copy, tr("Copy &address"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyRows = add(Icon::Copy, tr("Copy as te&xt"), QKeySequence::Copy);
    remove = add(Icon::Trash2, tr("Re&move from the list"), QKeySequence::Delete);
}

void LessonActions::showFor(const QList<LessonProgress> &lessons)
{
    const auto any = [&lessons](auto test) { return std::ranges::any_of(lessons, test); };
    const auto isQueued = [](const LessonProgress &l) { return l.state == LessonState::Queued; };
    start->setEnabled(any([](const auto &l) { return l.state == LessonState::Paused; }));
    pause->setEnabled(any([&](const auto &l) { return isActive(l.state) || isQueued(l); }));
    retry->setEnabled(any([](const auto &l) {
        return canTryNow(l) || (l.state != LessonState::Paused && isRest(l.state) &&
                                mayFollow(l.state, LessonState::Queued));
    }));
    cancel->setEnabled(any(canCancel));
    toTop->setEnabled(any(isQueued));
    toBottom->setEnabled(any(isQueued));
    verify->setEnabled(lessons.size() == 1 && isRest(lessons.first().state) &&
                       !lessons.first().lessonId.isEmpty());
    openFolder->setEnabled(lessons.size() == 1);
    copyAddress->setEnabled(any([](const auto &l) { return !l.lessonId.isEmpty(); }));
    copyRows->setEnabled(!lessons.isEmpty());
    remove->setEnabled(any([](const auto &l) { return isRest(l.state); }));
}

void LessonActions::fill(QMenu &menu) const
{
    for (auto *action : m_all) {
        if (action == toTop || action == verify || action == remove)
            menu.addSeparator();
        menu.addAction(action);
    }
}

} // namespace lessonlift
