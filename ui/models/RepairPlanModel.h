// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/StatePicture.h"
#include "verify/RepairPlan.h"

#include <QAbstractTableModel>

namespace lessonlift
{

/// A plan to be read before it is carried out: its steps in their order, then what cannot be
/// mended, then what stays because others put it there.
class RepairPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Section, Deed, Why, Sends, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RepairPlan &plan);
    [[nodiscard]] const RepairPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString cells[ColumnCount];
        StatePicture picture; ///< of the deed
        QString details;      ///< for the tool tip: files, the kind of error
    };
    [[nodiscard]] static Row rowOf(const RepairStep &step);
    [[nodiscard]] static Row rowOf(const Unmendable &one);
    [[nodiscard]] static Row rowOfOthers(const QString &name);

    RepairPlan m_plan;
    QList<Row> m_rows;
};

} // namespace lessonlift
