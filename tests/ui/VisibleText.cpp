// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "VisibleText.h"

#include "EveryWindow.h"

#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QToolBar>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

namespace
{

void addCells(const QAbstractItemView &view, const auto &add)
{
    const auto &model = *view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        add(model.headerData(column, Qt::Horizontal).toString(), u"a header"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = model.index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(cell.data(role).toString(), u"row %1, column %2"_s.arg(row).arg(column));
        }
    }
}

void addOwn(const QWidget &widget, const auto &add)
{
    add(widget.toolTip(), u"tool tip"_s);
    add(widget.accessibleName(), u"accessible name"_s);
    add(widget.accessibleDescription(), u"accessible description"_s);
    for (const char *name : {"text", "title", "placeholderText", "specialValueText", "suffix"})
        add(widget.property(name).toString(), QString::fromLatin1(name));
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            add(bar->tabText(i), u"a tab"_s);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            add(box->itemText(i), u"a choice"_s);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && view->model() != nullptr &&
        qobject_cast<const QHeaderView *>(view) == nullptr)
        addCells(*view, add);
}

bool isSmaller(const QWidget &widget)
{
    const auto needed = widget.sizeHint();
    return widget.width() < needed.width() || widget.height() < needed.height();
}

bool isListCutOff(const QListView &list)
{
    int longest = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        // Several lines are painted by a delegate, that shortens what is too long for it.
        const auto text = list.model()->index(row, 0).data().toString();
        if (!text.contains(u'\n'))
            longest = qMax(longest, list.fontMetrics().horizontalAdvance(text) + 6);
    }
    return list.viewport()->width() < longest;
}

bool isCutOff(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : isSmaller(*label);
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const auto words = field->fontMetrics().horizontalAdvance(field->placeholderText());
        return field->rect().width() < words + 12;
    }
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return area->horizontalScrollBar()->maximum() > 0;
    if (const auto *list = qobject_cast<const QListView *>(&widget))
        return isListCutOff(*list);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return bar->count() > 0 && bar->tabRect(bar->count() - 1).right() >= bar->width();
    if (qobject_cast<const QAbstractButton *>(&widget) != nullptr) // a field's own: a picture
        return qobject_cast<const QLineEdit *>(widget.parentWidget()) == nullptr &&
               !widget.property("text").toString().isEmpty() && isSmaller(widget);
    return (qobject_cast<const QComboBox *>(&widget) != nullptr ||
            qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr) &&
           isSmaller(widget);
}

} // namespace

QList<VisibleText> textsOf(const QWidget &window)
{
    QList<VisibleText> texts{{window.windowTitle(), u"the title"_s}};
    for (const auto *widget : visibleIn<QWidget>(window)) {
        addOwn(*widget, [&](const QString &text, const QString &what) {
            if (!text.isEmpty())
                texts.append({text, what + u" of "_s + described(*widget)});
        });
    }
    for (const auto *action : window.findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        if (owner != nullptr && owner->window() != &window)
            continue;
        texts.append({action->text(), u"an action"_s});
        texts.append({action->toolTip(), u"tool tip of an action"_s});
    }
    return texts;
}

QStringList cutOff(const QWidget &window)
{
    QStringList faults;
    for (const auto *widget : visibleIn<QWidget>(window)) {
        if (isCutOff(*widget))
            faults.append(u"%1: %2x%3 of %4x%5"_s.arg(described(*widget))
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(widget->sizeHint().width())
                              .arg(widget->sizeHint().height()));
    }
    for (const auto *header : visibleIn<QHeaderView>(window)) {
        for (int section = 0; section < header->count(); ++section) {
            const auto text = header->model()->headerData(section, header->orientation());
            if (!header->isSectionHidden(section) &&
                header->sectionSize(section) < header->sectionSizeHint(section))
                faults.append(u"header %1: %2 of %3"_s.arg(text.toString())
                                  .arg(header->sectionSize(section))
                                  .arg(header->sectionSizeHint(section)));
        }
    }
    for (auto *bar : visibleIn<QToolBar>(window)) {
        for (auto *action : bar->actions()) {
            const auto *button = bar->widgetForAction(action);
            if (action->isVisible() && button != nullptr && !button->isVisible())
                faults.append(u"no room on the tool bar: "_s + action->text());
        }
    }
    return faults;
}

} // namespace lessonlift::testing
