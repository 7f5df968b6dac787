// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/SectionsModel.h"

#include "models/LessonTreeModel.h"
#include "models/StatePicture.h"
#include "wording/SectionWording.h"
#include "wording/StateWording.h"

#include <numeric>

namespace lessonlift
{

void SectionsModel::show(const LessonSections &sections)
{
    if (sections.importId != m_sections.importId ||
        sections.lines.size() != m_sections.lines.size()) {
        beginResetModel();
        m_sections = sections;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_sections.lines[row] == sections.lines[row])
            continue;
        m_sections.lines[row] = sections.lines[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.lines.size());
}

int SectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SectionsModel::text(const SectionLine &line, int column)
{
    switch (column) {
    case Section:
        return line.title;
    case Here:
        return hereText(line);
    case Size:
        return sizeText(
            std::accumulate(line.audio.cbegin(), line.audio.cend(), qint64(0),
                            [](qint64 sum, const AudioLine &audio) { return sum + audio.size; }));
    case Status:
        return thereText(line.there);
    case Audio:
        return servedText(line);
    default:
        return {};
    }
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_sections.lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::DecorationRole:
        // Shown by its icon and its words; the tint only helps.
        if (index.column() == Status)
            return icon(pictureOf(line.there).icon);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Section:
        return tr("Section");
    case Here:
        return tr("Here");
    case Size:
        return tr("Audio here");
    case Status:
        return tr("On the server");
    case Audio:
        return tr("Audio on the server");
    default:
        return {};
    }
}

} // namespace lessonlift
