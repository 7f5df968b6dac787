// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "LessonView.h"

#include "models/ProgressDelegate.h"

#include <algorithm>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lessonlift
{

using M = LessonTreeModel;

LessonView::LessonView(LessonTreeModel &lessons, QWidget *parent)
    : QTreeView(parent)
    , m_lessons(lessons)
{
    m_filter.setSourceModel(&m_lessons);
    setModel(&m_filter);
    setAccessibleName(tr("Lessons"));
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(M::Progress, new ProgressDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true); // or each layout measures every cell of ten thousand lessons
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    auto *head = header();
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(true);
    head->setStretchLastSection(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, &LessonView::chooseColumns);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<M::Column, int> widths[] = {
        {M::Lesson, 48}, {M::Status, 38},   {M::Progress, 46}, {M::Sections, 14}, {M::Size, 12},
        {M::Speed, 16},  {M::TimeLeft, 14}, {M::Server, 22},   {M::Changed, 22}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, qMax(width * em, head->sectionSizeHint(column)));
    head->setSectionResizeMode(M::Status, QHeaderView::Stretch);
    head->setMinimumSectionSize(head->sectionSizeHint(M::Status) + em);
    // The server stands in the second line too; when it changed matters to few.
    head->hideSection(M::Server);
    head->hideSection(M::Changed);
    connect(&m_lessons, &LessonTreeModel::queueMovedUp, viewport(), qOverload<>(&QWidget::update));
    connect(&m_filter, &LessonFilter::dropped, this, &LessonView::onDropped);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_lessons.dropSections(source(index)); });
}

QModelIndex LessonView::source(const QModelIndex &index) const
{
    return m_filter.mapToSource(index);
}

QList<LessonProgress> LessonView::selected() const
{
    QList<LessonProgress> lessons;
    QSet<QString> seen;
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        return a.parent() == b.parent() ? a.row() < b.row() : a.parent().row() < b.parent().row();
    });
    for (const auto &row : std::as_const(rows)) {
        const auto *lesson = m_lessons.lesson(source(row));
        if (lesson == nullptr || seen.contains(lesson->importId))
            continue;
        seen.insert(lesson->importId);
        lessons.append(*lesson);
        lessons.last().queuePosition = m_lessons.queuePosition(*lesson);
    }
    return lessons;
}

QString LessonView::selectedText() const
{
    QString text;
    for (const auto &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!header()->isSectionHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString().simplified());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void LessonView::select(const QString &importId)
{
    const auto index = m_filter.mapFromSource(m_lessons.indexOf(importId));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QByteArray LessonView::columns() const
{
    return header()->saveState();
}

void LessonView::restoreColumns(const QByteArray &state)
{
    header()->restoreState(state);
}

void LessonView::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTreeView::selectionChanged(now, before);
    Q_EMIT selectionMoved();
}

void LessonView::chooseColumns(const QPoint &at)
{
    QMenu menu;
    for (int column = 0; column < M::ColumnCount; ++column) {
        auto *action = menu.addAction(m_filter.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(column != M::Lesson);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { header()->setSectionHidden(column, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("In the order of the queue")), &QAction::triggered, this,
            [this] { sortByColumn(-1, Qt::AscendingOrder); });
    menu.exec(header()->mapToGlobal(at));
}

void LessonView::onDropped(int row)
{
    // How many queued lessons stay before the place: those that are dragged do not count.
    QStringList ids;
    for (const auto &lesson : selected()) {
        if (lesson.state == LessonState::Queued)
            ids.append(lesson.importId);
    }
    int position = 1;
    for (int above = 0; above < row; ++above) {
        const auto *lesson = m_lessons.lesson(source(m_filter.index(above, 0)));
        if (lesson->state == LessonState::Queued && !ids.contains(lesson->importId))
            ++position;
    }
    if (!ids.isEmpty())
        Q_EMIT reorderRequested(ids, position);
}

} // namespace lessonlift
