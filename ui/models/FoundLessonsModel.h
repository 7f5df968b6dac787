// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FolderScanner.h"
#include "plan/Limits.h"
#include "plan/Line.h"
#include "server/LessonId.h"
#include "server/RemoteLesson.h"
#include "upload/LessonProgress.h"
#include "wording/RuleWording.h"

#include <optional>
#include <QAbstractItemModel>
#include <QHash>

namespace lessonlift
{

/// An import that has ended well, of the same content or from the same folder.
struct EarlierImport {
    QString lessonId; ///< on the server
    LessonState state = LessonState::Done;
    QDateTime when;
    bool isSame = true; ///< its content was what the folder holds now

    bool operator==(const EarlierImport &) const = default;
};

/// A lesson that was found in a dropped folder, as it is to be imported.
struct FoundLesson {
    LessonFolder folder; ///< with the titles, category and tags that the person has typed
    QString lessonId;    ///< of an existing lesson to go on with; empty: a new one
    std::optional<LessonIdFault> lessonFault; ///< an existing one was wanted, and this is none
    ScanResult found;                         ///< as it stands on the disk
    std::optional<RemoteLesson> there;        ///< the existing lesson, when it has been looked at
    QList<ProblemGroup> groups;               ///< all problems, equal ones together
    bool isBlocked = false;
    bool isQueued = false; ///< its folder waits in the queue or is at work already
    bool goesOn = false;   ///< its folder's import rests in the queue, and would go on
    QByteArray contentKey; ///< of its sections; empty: not to be looked for in the journal
    /// It is on the server already: nothing is done unless somebody wants it.
    std::optional<EarlierImport> earlier;
    bool isWanted = true;  ///< its box is ticked
    Totals toSend;         ///< what the existing lesson has is not sent again
    qsizetype batches = 0; ///< of toSend
};

/// The lessons found in dropped folders; below each its problems, equal ones together.
class FoundLessonsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Details, ColumnCount };
    enum Role { FileRole = Qt::UserRole }; ///< of a problem: absolute path of its first file

    explicit FoundLessonsModel(const Limits &limits, QObject *parent = nullptr);

    void add(const ScanResult &scan);
    /// One of the lessons was looked at again; what was typed stays. Its row, or -1 where nothing
    /// has changed.
    int update(const ScanResult &scan);
    /// Those the server knows; lessons are judged anew.
    void setCategories(const QStringList &categories);
    [[nodiscard]] const QStringList &categories() const { return m_categories; }
    [[nodiscard]] const QList<FoundLesson> &lessons() const { return m_lessons; }
    /// The row of the lesson that this index is of or in; -1: none.
    [[nodiscard]] int lessonRow(const QModelIndex &index) const;
    /// Puts what was typed in place of what was found; sections and path stay.
    void edit(int row, const LessonFolder &typed, const QString &lessonId,
              std::optional<LessonIdFault> lessonFault = {});
    /// What is on the server of the existing lesson that this row goes on with.
    void setThere(int row, const RemoteLesson &there);
    /// The line to the server, by which the batches are cut.
    void setLine(const Line &line);
    /// What stands in the queue, by folder. What needs nobody is left out unless somebody wants
    /// it.
    void setQueued(const QHash<QString, LessonProgress> &folders) { m_queued = folders; }
    /// What the journal knows of the contents asked for: of each the last import that ended well.
    void setEarlier(const QList<QByteArray> &asked,
                    const QHash<QByteArray, EarlierImport> &imports);
    /// The lessons that can be queued and have not been left out.
    [[nodiscard]] QList<FoundLesson> ready() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::CheckStateRole of a lesson that can be queued: whether it is to be.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Somebody has ticked a lesson that was left out.
    void wanted(int row);

private:
    void judge(FoundLesson &lesson) const;
    void plan(FoundLesson &lesson) const;
    [[nodiscard]] bool hasBox(const QModelIndex &index) const;
    [[nodiscard]] static QString standingText(const FoundLesson &lesson);
    [[nodiscard]] QString planText(const FoundLesson &lesson) const;
    [[nodiscard]] static QString problemCount(const FoundLesson &lesson);
    void judgeAgain(int row);
    /// Those of these titles, but for this row.
    void judgeTwins(const QStringList &titles, int row);
    [[nodiscard]] QVariant lessonData(const FoundLesson &lesson, int column, int role) const;
    [[nodiscard]] QVariant problemData(const FoundLesson &lesson, int row, int column,
                                       int role) const;

    Limits m_limits;
    Line m_line;
    QStringList m_categories;
    QHash<QString, LessonProgress> m_queued;
    QHash<QString, int> m_titles; ///< how many lessons bear it
    QList<FoundLesson> m_lessons;
};

} // namespace lessonlift
