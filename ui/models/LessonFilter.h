// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/LessonState.h"

#include <QSortFilterProxyModel>

namespace lessonlift
{

/// What the filter bar shows.
enum class LessonGroup { All, Queued, Active, Done, NeedsAttention };
[[nodiscard]] bool belongsTo(LessonState state, LessonGroup group);

/// The rows of one group, sorted.
class LessonFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LessonFilter(QObject *parent = nullptr);
    void setGroup(LessonGroup group);
    /// How many lessons are in a group, shown or not.
    [[nodiscard]] int count(LessonGroup group) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] LessonState stateOf(int sourceRow) const;
    LessonGroup m_group = LessonGroup::All;
};

} // namespace lessonlift
