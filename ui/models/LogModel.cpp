// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/LogModel.h"

#include "models/Icons.h"
#include "models/PlainToolTip.h"
#include "wording/NoteWording.h"

#include <algorithm>
#include <QHash>
#include <QLocale>

namespace lessonlift
{

namespace
{

constexpr std::size_t mostLines = 20'000;

} // namespace

void LogModel::add(const QList<Note> &notes, const QHash<QString, QString> &titles)
{
    QList<Line> lines;
    for (const auto &note : notes) {
        if (note.ended.isValid())
            lines.append({note.ended, note.importId, titles.value(note.importId), noteText(note),
                          note.problem.has_value()});
    }
    if (lines.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.cbegin(), lines.cend());
    endInsertRows();
    if (m_lines.size() <= mostLines)
        return;
    const auto tooMany = static_cast<int>(m_lines.size() - mostLines);
    beginRemoveRows({}, 0, tooMany - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + tooMany);
    endRemoveRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == ImportRole)
        return line.importId;
    if (role == Qt::DecorationRole && index.column() == Text && line.isProblem)
        return icon(Icon::TriangleAlert, Tone::Warning);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return plainToolTip(line.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return QLocale().toString(line.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case Lesson:
        return line.title.simplified();
    case Text:
        return line.text.simplified();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Lesson:
        return tr("Lesson");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace lessonlift
