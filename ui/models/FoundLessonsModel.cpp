// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FoundLessonsModel.h"

#include "models/PlainToolTip.h"
#include "plan/NextBatch.h"
#include "wording/RuleWording.h"
#include "wording/StateWording.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr quintptr lessonId = 0; ///< a problem's index carries its lesson's row + 1

} // namespace

void FoundLessonsModel::add(const ScanResult &scan)
{
    const int row = static_cast<int>(m_scans.size());
    beginInsertRows({}, row, row);
    m_scans.append(scan);
    endInsertRows();
}

void FoundLessonsModel::clear()
{
    beginResetModel();
    m_scans.clear();
    endResetModel();
}

QList<LessonFolder> FoundLessonsModel::ready() const
{
    QList<LessonFolder> folders;
    for (const auto &scan : m_scans) {
        if (!blocks(scan.problems))
            folders.append(scan.folder);
    }
    return folders;
}

QModelIndex FoundLessonsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : lessonId);
}

QModelIndex FoundLessonsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == lessonId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, lessonId);
}

int FoundLessonsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_scans.size());
    if (parent.internalId() != lessonId || parent.column() != 0)
        return 0;
    return static_cast<int>(grouped(m_scans[parent.row()].problems).size());
}

int FoundLessonsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString FoundLessonsModel::lessonText(const ScanResult &scan, int column) const
{
    if (column == What)
        return scan.folder.title;
    if (blocks(scan.problems))
        return tr("Cannot be queued until its errors are mended");
    const auto totals = totalsOf(scan.folder);
    const auto batches = planBatches(scan.folder, allSections(scan.folder), Limits()).size();
    return tr("%1 sections, %2 audio files, %3, %4 batches")
        .arg(totals.sections)
        .arg(totals.audio)
        .arg(sizeText(totals.bytes))
        .arg(batches);
}

QString FoundLessonsModel::problemLine(const ScanResult &scan, int row, int column) const
{
    const auto group = grouped(scan.problems).at(row);
    const auto &first = group.problems.first();
    if (column == Details)
        return problemText(first) + u' ' + problemAdvice(group.rule);
    const bool stops = severityOf(group.rule) == Severity::Error;
    const QString word = stops ? tr("\u26a0  Error") : tr("Warning");
    return group.problems.size() == 1
               ? u"%1: %2"_s.arg(word, first.file)
               : tr("%1: %2 and %n more", nullptr, static_cast<int>(group.problems.size() - 1))
                     .arg(word, first.file);
}

QVariant FoundLessonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isLesson = index.internalId() == lessonId;
    const auto &scan = m_scans[isLesson ? index.row() : static_cast<int>(index.internalId() - 1)];
    if (role == Qt::DisplayRole)
        return isLesson ? lessonText(scan, index.column())
                        : problemLine(scan, index.row(), index.column());
    if (role == Qt::ToolTipRole && isLesson)
        return plainToolTip(scan.folder.path);
    if (role == Qt::ToolTipRole) {
        QStringList files;
        const auto group = grouped(scan.problems).at(index.row());
        for (const auto &problem : group.problems)
            files.append(problem.file);
        return plainToolTip(files.join(u'\n'));
    }
    return {};
}

QVariant FoundLessonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Found") : tr("What it is, or what to do");
}

} // namespace lessonlift
