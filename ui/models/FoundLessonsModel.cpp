// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FoundLessonsModel.h"

#include "models/Icons.h"
#include "models/PlainToolTip.h"
#include "plan/CheckLimits.h"
#include "plan/NextBatch.h"
#include "wording/StateWording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr quintptr lessonLevel = 0; ///< a problem's index carries its lesson's row + 1

} // namespace

FoundLessonsModel::FoundLessonsModel(const Limits &limits, QObject *parent)
    : QAbstractItemModel(parent)
    , m_limits(limits)
    , m_categories(knownCategories())
{
}

void FoundLessonsModel::judge(FoundLesson &lesson) const
{
    const auto problems = lesson.onDisk + checkLimits(lesson.folder, m_limits, m_categories);
    lesson.groups = grouped(problems);
    lesson.isBlocked = blocks(problems);
    lesson.batches = planBatches(lesson.folder, allSections(lesson.folder), m_limits).size();
}

void FoundLessonsModel::add(const ScanResult &scan)
{
    FoundLesson lesson;
    lesson.folder = scan.folder;
    lesson.onDisk = scan.problems;
    judge(lesson);
    const int row = static_cast<int>(m_lessons.size());
    beginInsertRows({}, row, row);
    m_lessons.append(lesson);
    endInsertRows();
}

void FoundLessonsModel::judgeAgain(int row)
{
    // Its problems are a handful of rows: they are put anew.
    const auto parent = index(row, 0);
    auto &lesson = m_lessons[row];
    if (const auto count = lesson.groups.size(); count > 0) {
        beginRemoveRows(parent, 0, static_cast<int>(count) - 1);
        lesson.groups.clear();
        endRemoveRows();
    }
    auto judged = lesson;
    judge(judged);
    if (const auto count = judged.groups.size(); count > 0) {
        beginInsertRows(parent, 0, static_cast<int>(count) - 1);
        lesson = judged;
        endInsertRows();
    } else {
        lesson = judged;
    }
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}

void FoundLessonsModel::setCategories(const QStringList &categories)
{
    if (categories.isEmpty() || categories == m_categories)
        return;
    m_categories = categories;
    for (int row = 0; row < rowCount(); ++row)
        judgeAgain(row);
}

int FoundLessonsModel::lessonRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == lessonLevel ? index.row()
                                             : static_cast<int>(index.internalId() - 1);
}

void FoundLessonsModel::edit(int row, const LessonFolder &typed, const QString &lessonId)
{
    auto &lesson = m_lessons[row];
    const bool sameCategory = lesson.folder.category == typed.category;
    lesson.folder.title = typed.title;
    lesson.folder.headTitle = typed.headTitle;
    lesson.folder.description = typed.description;
    lesson.folder.category = typed.category;
    lesson.folder.tags = typed.tags;
    lesson.lessonId = lessonId;
    if (sameCategory)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    else
        judgeAgain(row);
}

QList<FoundLesson> FoundLessonsModel::ready() const
{
    QList<FoundLesson> ready;
    for (const auto &lesson : m_lessons) {
        if (!lesson.isBlocked)
            ready.append(lesson);
    }
    return ready;
}

QModelIndex FoundLessonsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : lessonLevel);
}

QModelIndex FoundLessonsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == lessonLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, lessonLevel);
}

int FoundLessonsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lessons.size());
    if (parent.internalId() != lessonLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_lessons[parent.row()].groups.size());
}

int FoundLessonsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant FoundLessonsModel::lessonData(const FoundLesson &lesson, int column, int role) const
{
    if (role == Qt::DecorationRole && column == What)
        return icon(lesson.isBlocked ? Icon::CircleX : Icon::CircleCheck);
    if (role == Qt::ToolTipRole)
        return plainToolTip(lesson.folder.path);
    if (role != Qt::DisplayRole)
        return {};
    if (column == What)
        return lesson.folder.title.simplified();
    if (lesson.isBlocked)
        return tr("Cannot be queued until its errors are mended");
    const auto totals = totalsOf(lesson.folder);
    return tr("%Ln section(s)", nullptr, static_cast<int>(totals.sections)) + u", "_s +
           tr("%Ln audio file(s)", nullptr, static_cast<int>(totals.audio)) + u", "_s +
           sizeText(totals.bytes) + u", "_s +
           tr("%Ln batch(es)", nullptr, static_cast<int>(lesson.batches));
}

QVariant FoundLessonsModel::problemData(const FoundLesson &lesson, int row, int column,
                                        int role) const
{
    const auto &group = lesson.groups[row];
    const auto &first = group.problems.first();
    const bool stops = severityOf(group.rule) == Severity::Error;
    switch (role) {
    case FileRole:
        return QString(lesson.folder.path + u'/' + first.file);
    case Qt::DecorationRole:
        return column == What ? QVariant(icon(stops ? Icon::CircleX : Icon::TriangleAlert))
                              : QVariant();
    case Qt::ToolTipRole: {
        QStringList files{problemData(lesson, row, column, Qt::DisplayRole).toString()};
        for (const auto &problem : group.problems)
            files.append(problem.file);
        return plainToolTip(files.join(u'\n'));
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == Details)
        return problemText(first) + u' ' + problemAdvice(group.rule);
    const QString word = stops ? tr("Error") : tr("Warning");
    const auto more = static_cast<int>(group.problems.size() - 1);
    return more == 0 ? tr("%1: %2", "Error: a file").arg(word, first.file)
                     : tr("%1: %2 and %Ln more", nullptr, more).arg(word, first.file);
}

QVariant FoundLessonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &lesson = m_lessons[lessonRow(index)];
    if (index.internalId() == lessonLevel)
        return lessonData(lesson, index.column(), role);
    return problemData(lesson, index.row(), index.column(), role);
}

QVariant FoundLessonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Found") : tr("What it is, or what to do");
}

} // namespace lessonlift
