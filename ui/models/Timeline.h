// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Note.h"

#include <map>
#include <vector>

namespace lessonlift
{

/// The stretches of time of every lesson, for the timeline: kept by lesson, oldest first, bounded.
class Timeline
{
public:
    struct Row {
        QString importId;
        QString title;
        std::vector<Note> spans; ///< by when they began
    };

    /// Notes of the same id replace each other.
    void add(const QList<Note> &notes, const QHash<QString, QString> &titles);
    void remove(const QString &importId);
    /// In the order in which the lessons began.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

private:
    Row &rowOf(const QString &importId, const QString &title);
    std::vector<Row> m_rows;
};

} // namespace lessonlift
