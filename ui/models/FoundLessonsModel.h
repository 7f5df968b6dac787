// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FolderScanner.h"

#include <QAbstractItemModel>

namespace lessonlift
{

/// The lessons found in what was dropped, each with its problems, equal ones together, below it.
class FoundLessonsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Details, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void add(const ScanResult &scan);
    void clear();
    [[nodiscard]] const QList<ScanResult> &scans() const { return m_scans; }
    /// The lessons that can be queued.
    [[nodiscard]] QList<LessonFolder> ready() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString lessonText(const ScanResult &scan, int column) const;
    [[nodiscard]] QString problemLine(const ScanResult &scan, int row, int column) const;

    QList<ScanResult> m_scans;
};

} // namespace lessonlift
