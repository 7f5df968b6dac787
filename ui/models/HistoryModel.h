// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

#include <QAbstractTableModel>
#include <QSet>

namespace lessonlift
{

/// The imports that a search of the history found, a page at a time: it asks for the next one when
/// a view comes to its end.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Lesson, Result, Changed, Sections, Size, Server, ColumnCount };
    Q_ENUM(Column)
    enum Role { ImportRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The answer to a query: one from the start replaces everything, one with an offset goes on.
    void add(const QList<HistoryEntry> &entries, const HistoryQuery &query);
    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries[row]; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &importId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The page that begins there.
    void moreWanted(int offset);

private:
    QList<HistoryEntry> m_entries;
    QSet<QString> m_ids;
    int m_received = 0; ///< by the journal's count: what changes meanwhile comes twice
    bool m_hasMore = false;
};

} // namespace lessonlift
