// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/LessonTreeModel.h"

#include "models/LessonCell.h"

#include <algorithm>

namespace lessonlift
{

LessonTreeModel::LessonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

LessonTreeModel::~LessonTreeModel() = default;

void LessonTreeModel::update(const QueueUpdate &update)
{
    const bool headMoved = std::exchange(m_taken, update.taken) != update.taken;
    QList<int> changed;
    QList<LessonProgress> added;
    for (const auto &progress : update.lessons) {
        auto *node = m_byImport.value(progress.importId);
        if (node == nullptr) {
            added.append(progress);
            continue;
        }
        take(*node, progress);
        changed.append(node->row);
    }
    tellRows(std::move(changed));
    added.removeIf([this](const LessonProgress &progress) { return putBack(progress); });
    append(added);
    if (headMoved)
        Q_EMIT queueMovedUp();
}

void LessonTreeModel::append(const QList<LessonProgress> &lessons)
{
    if (lessons.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lessons.size()) - 1);
    for (const auto &progress : lessons) {
        auto node = std::make_unique<LessonNode>(progress, rowCount(), m_taken);
        m_byImport.insert(progress.importId, node.get());
        ++m_counts[static_cast<std::size_t>(progress.state)];
        m_lessons.push_back(std::move(node));
    }
    endInsertRows();
}

/// To where it was before somebody removed it. (One that is queued anew comes last: so it does in
/// the queue.)
bool LessonTreeModel::putBack(const LessonProgress &progress)
{
    const auto *below = m_byImport.value(m_below.take(progress.importId));
    if (below == nullptr || !isRest(progress.state))
        return false;
    const int row = below->row;
    beginInsertRows({}, row, row);
    auto node = std::make_unique<LessonNode>(progress, row, m_taken);
    m_byImport.insert(progress.importId, node.get());
    ++m_counts[static_cast<std::size_t>(progress.state)];
    m_lessons.insert(m_lessons.begin() + row, std::move(node));
    renumber(static_cast<std::size_t>(row));
    endInsertRows();
    return true;
}

void LessonTreeModel::take(LessonNode &node, const LessonProgress &progress)
{
    --m_counts[static_cast<std::size_t>(node.progress.state)];
    ++m_counts[static_cast<std::size_t>(progress.state)];
    node.progress = progress;
    node.toldAt = m_taken;
}

void LessonTreeModel::tellRows(QList<int> rows)
{
    std::ranges::sort(rows);
    for (qsizetype begin = 0; begin < rows.size();) {
        qsizetype end = begin + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[begin], 0), index(rows[end - 1], ColumnCount - 1));
        begin = end;
    }
}

void LessonTreeModel::setSections(const LessonSections &sections)
{
    auto *node = m_byImport.value(sections.importId);
    if (node == nullptr || !node->asked)
        return;
    const auto parent = index(node->row, 0);
    auto &known = node->sections;
    const auto count = static_cast<std::size_t>(sections.lines.size());
    if (count < known.size()) {
        beginRemoveRows(parent, static_cast<int>(count), static_cast<int>(known.size()) - 1);
        known.resize(count);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        const auto &line = sections.lines[static_cast<qsizetype>(i)];
        if (known[i]->line == line)
            continue;
        const auto at = index(static_cast<int>(i), 0, parent);
        const auto files = static_cast<int>(known[i]->line.audio.size());
        const auto now = static_cast<int>(line.audio.size());
        if (now < files)
            beginRemoveRows(at, now, files - 1);
        else if (now > files)
            beginInsertRows(at, files, now - 1);
        known[i]->line = line;
        if (now < files)
            endRemoveRows();
        else if (now > files)
            endInsertRows();
        Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
        if (now > 0)
            Q_EMIT dataChanged(index(0, 0, at), index(now - 1, ColumnCount - 1, at));
    }
    if (known.size() == count)
        return;
    beginInsertRows(parent, static_cast<int>(known.size()), static_cast<int>(count) - 1);
    while (known.size() < count)
        known.push_back(
            std::make_unique<SectionNode>(*node, static_cast<int>(known.size()),
                                          sections.lines[static_cast<qsizetype>(known.size())]));
    endInsertRows();
}

void LessonTreeModel::dropSections(const QModelIndex &lesson)
{
    auto *node = nodeAt(lesson);
    if (node == nullptr || lesson.parent().isValid())
        return;
    node->asked = false;
    if (node->sections.empty())
        return;
    beginRemoveRows(index(node->row, 0), 0, static_cast<int>(node->sections.size()) - 1);
    node->sections.clear();
    endRemoveRows();
}

void LessonTreeModel::remove(const QString &importId)
{
    auto *node = m_byImport.value(importId);
    if (node == nullptr)
        return;
    const int row = node->row;
    if (row + 1 < rowCount())
        m_below.insert(importId, m_lessons[static_cast<std::size_t>(row) + 1]->progress.importId);
    beginRemoveRows({}, row, row);
    m_byImport.remove(importId);
    --m_counts[static_cast<std::size_t>(node->progress.state)];
    m_lessons.erase(m_lessons.begin() + row);
    renumber(static_cast<std::size_t>(row));
    endRemoveRows();
}

void LessonTreeModel::moveQueued(const QString &importId, int position)
{
    const auto *node = m_byImport.value(importId);
    if (node == nullptr || node->progress.state != LessonState::Queued)
        return;
    // Before the lesson that has this place among the other queued ones.
    const int from = node->row;
    int to = rowCount();
    for (int before = 1; const auto &other : m_lessons) {
        if (other.get() == node || other->progress.state != LessonState::Queued)
            continue;
        if (before++ >= position) {
            to = other->row;
            break;
        }
    }
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    const auto first = m_lessons.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to);
    else
        std::rotate(first + to, first + from, first + from + 1);
    renumber(static_cast<std::size_t>(std::min(from, to)));
    endMoveRows();
}

void LessonTreeModel::renumber(std::size_t from)
{
    for (auto row = from; row < m_lessons.size(); ++row)
        m_lessons[row]->row = static_cast<int>(row);
}

void LessonTreeModel::tick()
{
    if (count(LessonState::Waiting) == 0)
        return;
    for (const auto &node : m_lessons) {
        if (node->progress.state == LessonState::Waiting)
            Q_EMIT dataChanged(index(node->row, Status), index(node->row, Status));
    }
}

int LessonTreeModel::queuePosition(const LessonProgress &progress) const
{
    const auto *node = m_byImport.value(progress.importId);
    if (node == nullptr || progress.queuePosition == 0)
        return 0;
    return std::max(1, progress.queuePosition + node->toldAt - m_taken);
}

const LessonProgress *LessonTreeModel::lesson(const QModelIndex &index) const
{
    const auto *node = nodeAt(index);
    return node == nullptr ? nullptr : &node->progress;
}

QModelIndex LessonTreeModel::indexOf(const QString &importId) const
{
    const auto *node = m_byImport.value(importId);
    return node == nullptr ? QModelIndex() : index(node->row, 0);
}

LessonNode *LessonTreeModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    auto *above = static_cast<TreeNode *>(index.internalPointer());
    if (above == nullptr)
        return m_lessons[static_cast<std::size_t>(index.row())].get();
    if (above->level == TreeNode::Level::Lesson)
        return static_cast<LessonNode *>(above);
    return &static_cast<SectionNode *>(above)->lesson;
}

const SectionNode *LessonTreeModel::sectionAt(const QModelIndex &index) const
{
    auto *above = static_cast<TreeNode *>(index.internalPointer());
    if (above == nullptr)
        return nullptr;
    if (above->level == TreeNode::Level::Section)
        return static_cast<SectionNode *>(above);
    return static_cast<LessonNode *>(above)->sections[static_cast<std::size_t>(index.row())].get();
}

QModelIndex LessonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    TreeNode *above = nodeAt(parent);
    if (parent.internalPointer() != nullptr)
        above = const_cast<SectionNode *>(sectionAt(parent));
    return createIndex(row, column, above);
}

QModelIndex LessonTreeModel::parent(const QModelIndex &child) const
{
    auto *above = child.isValid() ? static_cast<TreeNode *>(child.internalPointer()) : nullptr;
    if (above == nullptr)
        return {};
    if (above->level == TreeNode::Level::Lesson)
        return createIndex(static_cast<LessonNode *>(above)->row, 0, nullptr);
    auto *section = static_cast<SectionNode *>(above);
    return createIndex(section->row, 0, static_cast<TreeNode *>(&section->lesson));
}

int LessonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lessons.size());
    if (parent.column() != 0)
        return 0;
    const auto *above = static_cast<TreeNode *>(parent.internalPointer());
    if (above == nullptr)
        return static_cast<int>(nodeAt(parent)->sections.size());
    if (above->level == TreeNode::Level::Lesson)
        return static_cast<int>(sectionAt(parent)->line.audio.size());
    return 0;
}

int LessonTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool LessonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (canFetchMore(parent))
        return true;
    return rowCount(parent) > 0;
}

bool LessonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && parent.internalPointer() == nullptr &&
           !nodeAt(parent)->asked;
}

void LessonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    nodeAt(parent)->asked = true;
    Q_EMIT sectionsWanted(nodeAt(parent)->progress.importId);
}

Qt::ItemFlags LessonTreeModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    const bool isLesson = index.isValid() && index.internalPointer() == nullptr;
    if (isLesson && nodeAt(index)->progress.state == LessonState::Queued)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QVariant LessonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *node = nodeAt(index);
    if (role == ImportRole)
        return node->progress.importId;
    const auto column = static_cast<Column>(index.column());
    const auto *above = static_cast<TreeNode *>(index.internalPointer());
    if (above == nullptr) {
        auto progress = node->progress;
        progress.queuePosition = queuePosition(progress);
        return lessonCell(progress, column, role);
    }
    const auto &line = sectionAt(index)->line;
    if (above->level == TreeNode::Level::Lesson)
        return sectionCell(line, column, role);
    return audioCell(line.audio[index.row()], column, role);
}

QVariant LessonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return headerCell(static_cast<Column>(section), role);
}

} // namespace lessonlift
