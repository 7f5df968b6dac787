// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "models/StatePicture.h"

#include <QAbstractTableModel>

namespace lessonlift
{

/// A folder on its way to a verdict.
struct LessonToVerify {
    enum class State { Waiting, Running, Verified, Failed };

    QString folder;
    QString lessonId; ///< empty: the lesson of the folder's title
    QString run;      ///< the verifier's id, once it runs
    QString report;   ///< the id of its report in the journal, once it is verified
    State state = State::Waiting;
    int looked = 0; ///< audio files
    int total = 0;
    Verification verification;
    LessonFolder content; ///< of the folder, as it was compared
    std::optional<Error> error;

    [[nodiscard]] QString title() const; ///< until it has been read: the folder's name
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] StatePicture picture() const;
};

/// The lessons of one verification, each with its verdict.
class VerifiedLessonsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Lesson, Verdict, Differing, LessonId, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LessonToVerify> &lessons);
    [[nodiscard]] const QList<LessonToVerify> &lessons() const { return m_lessons; }
    void set(int row, const LessonToVerify &lesson);
    /// -1 where there is none.
    [[nodiscard]] int rowOfRun(const QString &run) const;
    /// Nothing waits or runs.
    [[nodiscard]] bool isAtRest() const;
    /// "3 of 4 lessons are whole", and what else there is to say.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<LessonToVerify> m_lessons;
};

} // namespace lessonlift
