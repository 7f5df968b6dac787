// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Note.h"

#include <deque>
#include <QAbstractTableModel>

namespace lessonlift
{

/// What happened, a line a note, of all lessons; the oldest lines go when there are too many.
/// A stretch has its line when it has ended.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Lesson, Text, ColumnCount };
    Q_ENUM(Column)
    enum Role { ImportRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const QList<Note> &notes, const QHash<QString, QString> &titles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        QDateTime at;
        QString importId;
        QString title;
        QString text;
        bool isProblem = false;
    };
    std::deque<Line> m_lines;
};

} // namespace lessonlift
