// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/RepairPlanModel.h"

#include "models/FindingsModel.h"
#include "models/PlainToolTip.h"
#include "wording/ErrorWording.h"
#include "wording/FindingWording.h"
#include "wording/RepairWording.h"
#include "wording/StateWording.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

Icon iconOf(RepairAction action)
{
    switch (action) {
    case RepairAction::append:
        return Icon::Upload;
    case RepairAction::replace:
        return Icon::RotateCw;
    case RepairAction::drop:
        return Icon::X;
    case RepairAction::move:
        return Icon::ArrowDownUp;
    case RepairAction::totals:
        return Icon::Check;
    }
    Q_UNREACHABLE();
}

QString inWords(const QList<Finding> &findings)
{
    QStringList words;
    for (const auto finding : findings)
        words.append(findingText(finding));
    return words.join(u", "_s);
}

} // namespace

RepairPlanModel::Row RepairPlanModel::rowOf(const RepairStep &step)
{
    Row row{{step.section, deedText(step.action), inWords(step.reasons), {}},
            {iconOf(step.action), Tone::Accent},
            (step.audio + QStringList(againText(step))).join(u'\n').trimmed()};
    if (step.files > 0)
        row.cells[Sends] = tr("%Ln audio file(s), %1", nullptr, static_cast<int>(step.files))
                               .arg(sizeText(step.bytes));
    return row;
}

RepairPlanModel::Row RepairPlanModel::rowOf(const Unmendable &one)
{
    Error error;
    error.kind = one.kind;
    error.detail = one.detail;
    return {{one.section, tr("cannot be mended"), inWords(one.reasons), {}},
            {Icon::TriangleAlert, Tone::Warning},
            whatHappened(error) + u'\n' + whatNext(one.kind)};
}

RepairPlanModel::Row RepairPlanModel::rowOfOthers(const QString &name)
{
    return {{name, tr("stays as it is"), tr("somebody else put it there"), {}},
            {Icon::Circle, Tone::Quiet},
            {}};
}

void RepairPlanModel::show(const RepairPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    for (const auto &step : plan.steps)
        m_rows.append(rowOf(step));
    for (const auto &one : plan.cannot)
        m_rows.append(rowOf(one));
    for (const auto &name : plan.stays + plan.additions)
        m_rows.append(rowOfOthers(name));
    endResetModel();
}

int RepairPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RepairPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepairPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::AccessibleTextRole:
        return cell;
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == Section || row.details.isEmpty() ? cell : cell + u'\n' + row.details);
    case FindingsModel::ToneRole:
        return index.column() == Deed ? QVariant(int(row.picture.tone)) : QVariant();
    case FindingsModel::IconRole:
        return index.column() == Deed ? QVariant(int(row.picture.icon)) : QVariant();
    default:
        return {};
    }
}

QVariant RepairPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Section:
        return tr("Section");
    case Deed:
        return tr("What will be done");
    case Why:
        return tr("Why");
    case Sends:
        return tr("To be sent");
    default:
        return {};
    }
}

} // namespace lessonlift
