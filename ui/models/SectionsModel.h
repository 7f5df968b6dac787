// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonSections.h"

#include <QAbstractTableModel>

namespace lessonlift
{

/// The sections of one lesson, here and on the server side by side.
class SectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Section, Here, Size, Status, Audio, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// Another lesson's, or the same one's as they go on: then only what changed is told.
    void show(const LessonSections &sections);
    [[nodiscard]] QString importId() const { return m_sections.importId; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const SectionLine &line, int column);
    LessonSections m_sections;
};

} // namespace lessonlift
