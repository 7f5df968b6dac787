// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/LessonTableModel.h"

#include "models/PlainToolTip.h"
#include "wording/ErrorWording.h"
#include "wording/StateWording.h"

#include <QDir>
#include <QPalette>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A sign beside the word, so that status is never told by colour alone.
QString sign(LessonState state)
{
    if (state == LessonState::Done || state == LessonState::Uploaded)
        return u"\u2713"_s;
    if (state == LessonState::Queued)
        return u"\u25cb"_s;
    if (state == LessonState::Waiting || state == LessonState::Settling ||
        state == LessonState::Paused)
        return u"\u25d4"_s;
    return isActive(state) ? u"\u25b2"_s : u"\u26a0"_s;
}

} // namespace

double doneShare(const LessonProgress &lesson)
{
    if (lesson.state == LessonState::Done || lesson.state == LessonState::Uploaded)
        return 1;
    if (lesson.bytesTotal > 0)
        return double(lesson.bytes) / double(lesson.bytesTotal);
    return lesson.sectionsTotal > 0 ? double(lesson.sections) / double(lesson.sectionsTotal) : 0;
}

double inFlightShare(const LessonProgress &lesson)
{
    if (lesson.bytesTotal <= 0)
        return 0;
    return qMin(1 - doneShare(lesson), double(lesson.bytesInFlight) / double(lesson.bytesTotal));
}

void LessonTableModel::update(const LessonProgress &progress)
{
    const auto known = m_rows.constFind(progress.importId);
    if (known != m_rows.constEnd()) {
        m_lessons[*known] = progress;
        Q_EMIT dataChanged(index(*known, 0), index(*known, ColumnCount - 1));
        return;
    }
    const int row = static_cast<int>(m_lessons.size());
    beginInsertRows({}, row, row);
    m_rows.insert(progress.importId, row);
    m_lessons.append(progress);
    endInsertRows();
}

void LessonTableModel::tick()
{
    for (int row = 0; row < m_lessons.size(); ++row) {
        if (m_lessons[row].state == LessonState::Waiting)
            Q_EMIT dataChanged(index(row, Status), index(row, Status), {Qt::DisplayRole});
    }
}

int LessonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lessons.size());
}

int LessonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LessonTableModel::text(const LessonProgress &lesson, int column) const
{
    switch (column) {
    case Lesson:
        return lesson.title;
    case Status:
        return sign(lesson.state) + u"  "_s + stateText(lesson, QDateTime::currentDateTimeUtc());
    case Progress:
        return tr("%1 of %2 audio files").arg(lesson.audio).arg(lesson.audioTotal);
    case Sections:
        return u"%1 / %2"_s.arg(lesson.sections).arg(lesson.sectionsTotal);
    case Size:
        return sizeText(lesson.bytesTotal);
    case Server:
        return QUrl(lesson.server).authority();
    default:
        return {};
    }
}

QVariant LessonTableModel::sortKey(const LessonProgress &lesson, int column) const
{
    switch (column) {
    case Status:
        return static_cast<int>(lesson.state) * 100'000 + lesson.queuePosition;
    case Progress:
        return doneShare(lesson);
    case Sections:
        return QVariant::fromValue(lesson.sectionsTotal);
    case Size:
        return lesson.bytesTotal;
    default:
        return text(lesson, column);
    }
}

QVariant LessonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &lesson = m_lessons[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(lesson, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Lesson)
            return plainToolTip(QDir::toNativeSeparators(lesson.folder));
        if (index.column() == Status && lesson.problem)
            return plainToolTip(whatHappened(*lesson.problem) + u'\n' +
                                whatNext(lesson.problem->kind));
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Sections || index.column() == Size)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case SortRole:
        return sortKey(lesson, index.column());
    case ProgressRole:
        return doneShare(lesson);
    case InFlightRole:
        return inFlightShare(lesson);
    case StateRole:
        return static_cast<int>(lesson.state);
    case ImportRole:
        return lesson.importId;
    default:
        return {};
    }
}

QVariant LessonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Sections || section == Size))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lesson:
        return tr("Lesson");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
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

} // namespace lessonlift
