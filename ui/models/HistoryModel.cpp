// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/HistoryModel.h"

#include "models/PlainToolTip.h"
#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/ReceiptWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QDir>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A sign beside the word, so that status is never told by colour alone.
QString result(const ImportRecord &import)
{
    const auto word = stateWord(import.state);
    switch (import.state) {
    case LessonState::Done:
    case LessonState::Uploaded:
        return u"\u2713  "_s + word;
    case LessonState::Asking:
    case LessonState::Failed:
    case LessonState::Blocked:
    case LessonState::Conflict:
        return u"\u26a0  "_s + word;
    case LessonState::Cancelled:
        return u"\u2715  "_s + word;
    case LessonState::Queued:
    case LessonState::Opening:
    case LessonState::Uploading:
    case LessonState::Waiting:
    case LessonState::Settling:
    case LessonState::SignedOut:
    case LessonState::Ordering:
    case LessonState::Confirming:
    case LessonState::Paused:
    case LessonState::Unfinished:
        return u"\u25d4  "_s + word;
    }
    Q_UNREACHABLE();
}

QString cell(const HistoryEntry &entry, int column)
{
    const auto &import = entry.import;
    switch (column) {
    case HistoryModel::Lesson:
        return import.title;
    case HistoryModel::Result:
        return result(import);
    case HistoryModel::Changed:
        return momentText(import.changedAt);
    case HistoryModel::Sections:
        return QLocale().toString(import.sections);
    case HistoryModel::Size:
        return sizeText(import.bytes);
    case HistoryModel::Server:
        return QUrl(import.server).authority();
    default:
        return {};
    }
}

QString toolTip(const HistoryEntry &entry, int column)
{
    const auto &import = entry.import;
    if (column == HistoryModel::Lesson)
        return import.title + u'\n' + QDir::toNativeSeparators(import.folder);
    if (column == HistoryModel::Result && import.problem)
        return whatHappened(*import.problem) + u'\n' + whatNext(import.problem->kind);
    if (column == HistoryModel::Server)
        return import.server;
    return {};
}

bool isNumber(int column)
{
    return column == HistoryModel::Sections || column == HistoryModel::Size;
}

} // namespace

void HistoryModel::add(const QList<HistoryEntry> &entries, const HistoryQuery &query)
{
    const bool isNew = query.offset == 0;
    if (!isNew && query.offset != m_received)
        return; // the answer to a question that no longer stands
    if (isNew) {
        beginResetModel();
        m_entries.clear();
        m_ids.clear();
        m_received = 0;
    }
    m_received += static_cast<int>(entries.size());
    m_hasMore = entries.size() == query.limit;
    QList<HistoryEntry> fresh;
    for (const auto &entry : entries) {
        if (!m_ids.contains(entry.import.id))
            fresh.append(entry);
        m_ids.insert(entry.import.id);
    }
    const int row = rowCount();
    if (!isNew && !fresh.isEmpty())
        beginInsertRows({}, row, row + static_cast<int>(fresh.size()) - 1);
    m_entries.append(fresh);
    if (isNew)
        endResetModel();
    else if (!fresh.isEmpty())
        endInsertRows();
}

int HistoryModel::rowOf(const QString &importId) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const HistoryEntry &entry) { return entry.import.id == importId; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(entry, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ImportRole:
        return entry.import.id;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lesson:
        return tr("Lesson");
    case Result:
        return tr("Result");
    case Changed:
        return tr("Last changed");
    case Sections:
        return tr("Sections");
    case Size:
        return tr("Size");
    case Server:
        return tr("Server");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // until the answer says otherwise
    Q_EMIT moreWanted(m_received);
}

} // namespace lessonlift
