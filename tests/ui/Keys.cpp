// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Keys.h"

#include "EveryWindow.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTest>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype tooMany = 200; ///< steps: a trap

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

bool isLocal(Qt::ShortcutContext context)
{
    return context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
}

} // namespace

Keys shortcutsOf(const QWidget &window)
{
    Keys keys;
    const auto add = [&keys](const QKeySequence &sequence, const QString &what) {
        if (!sequence.isEmpty())
            keys[sequence.toString()].append(what);
    };
    for (const auto *action : window.findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        if (isLocal(action->shortcutContext()) || (owner != nullptr && owner->window() != &window))
            continue;
        for (const auto &sequence : action->shortcuts())
            add(sequence, action->text());
    }
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        if (!isLocal(shortcut->context()))
            add(shortcut->key(), u"a shortcut"_s);
    }
    // A button's own letter is its shortcut, too: it is seen and counted below.
    for (const auto *button : visibleIn<QAbstractButton>(window)) {
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(button->shortcut(), button->text());
    }
    return keys;
}

Keys lettersOf(const QWidget &window)
{
    Keys keys;
    const auto add = [&keys](const QString &text) {
        const auto letter = QKeySequence::mnemonic(text).toString().section(u'+', -1);
        if (!letter.isEmpty())
            keys[letter].append(text);
    };
    for (const auto *button : visibleIn<QAbstractButton>(window))
        add(button->text());
    for (const auto *label : visibleIn<QLabel>(window)) {
        if (label->buddy() != nullptr)
            add(label->text());
    }
    for (const auto *bar : visibleIn<QTabBar>(window)) {
        for (int i = 0; i < bar->count(); ++i)
            add(bar->tabText(i));
    }
    return keys;
}

QStringList clashes(const Keys &keys)
{
    QStringList clashes;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        if (it->size() > 1)
            clashes.append(it.key() + u": "_s + it->join(u" | "_s));
    }
    return clashes;
}

QWidgetList tabStops(const QWidget &window)
{
    QWidgetList stops;
    for (auto *widget : visibleIn<QWidget>(window)) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        // The parts of a control are reached through it, one of several through the chosen one.
        const bool isPart = widget->parentWidget()->focusProxy() == widget;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOneOfSeveral =
            button != nullptr && button->isCheckable() &&
            (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (takesTab && widget->isEnabled() && !isPart && widget->focusProxy() == nullptr &&
            (!isOneOfSeveral || button->isChecked()))
            stops.append(widget);
    }
    for (auto *widget : visibleIn<QWidget>(window)) {
        if (widget->isEnabled() && widget->focusProxy() != nullptr &&
            widget->focusProxy()->isEnabled() && widget->focusProxy()->parentWidget() == widget)
            stops.append(widget->focusProxy());
    }
    return stops;
}

QWidgetList tabWalk(QWidget &window)
{
    const auto stops = tabStops(window);
    QWidget *first = window.nextInFocusChain();
    while (!stops.contains(first) && first != &window)
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
    QWidgetList walk;
    auto *at = QApplication::focusWidget();
    if (at == nullptr)
        return walk;
    qsizetype steps = 0;
    do {
        if (walk.isEmpty() || at != walk.last()) // a time has several parts
            walk.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
    } while (at != nullptr && at != walk.first() && ++steps < tooMany);
    // Where a circle begins is a matter of taste.
    std::ranges::rotate(walk, std::ranges::min_element(walk, [](auto *one, auto *other) {
                            const auto a = placeOf(*one);
                            const auto b = placeOf(*other);
                            return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
                        }));
    return walk;
}

bool goesBack(const QWidget &from, const QWidget &to)
{
    const auto before = placeOf(from);
    const auto after = placeOf(to);
    const bool sameLine = before.top() <= after.bottom() && after.top() <= before.bottom();
    if (sameLine)
        return after.right() < before.left();
    // Up is right where the next column begins.
    return after.bottom() < before.top() && after.left() < before.right();
}

} // namespace lessonlift::testing
