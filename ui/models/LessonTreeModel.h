// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/LessonNode.h"

#include <array>
#include <QAbstractItemModel>

namespace lessonlift
{

/// Lesson > section > audio file. Lessons are rows in the order of the queue; they are updated in
/// place and told as ranges, so that selection and scrolling stay. What is in a lesson is asked
/// for when it is opened (sectionsWanted) and let go when it is closed (dropSections).
class LessonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Lesson,
        Status,
        Progress,
        Sections,
        Size,
        Speed,
        TimeLeft,
        Server,
        Changed,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole,
        SecondLineRole, ///< dimmed, below the first
        ProgressRole,   ///< 0 to 1, confirmed; invalid: no bar
        InFlightRole,   ///< 0 to 1, of the request under way
        StateRole,      ///< LessonState of a lesson; invalid below one
        ImportRole,     ///< of the lesson, at every level
        IconRole,       ///< models/Icons.h
        ToneRole        ///< models/Theme.h
    };

    explicit LessonTreeModel(QObject *parent = nullptr);
    ~LessonTreeModel() override;

    void update(const QueueUpdate &update);
    /// The answer to sectionsWanted(), and again as a lesson that is open goes on.
    void setSections(const LessonSections &sections);
    void dropSections(const QModelIndex &lesson);
    void remove(const QString &importId);
    /// Puts queued lessons to this place among the queued, 1 is next, as the engine does.
    void moveQueued(const QString &importId, int position);
    /// Waiting times count down: call once a second.
    void tick();

    /// Of an index at any level; null where there is none.
    [[nodiscard]] const LessonProgress *lesson(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &importId) const;
    [[nodiscard]] int count(LessonState state) const
    {
        return m_counts[static_cast<std::size_t>(state)];
    }
    /// 1 is next; 0: not queued.
    [[nodiscard]] int queuePosition(const LessonProgress &progress) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void sectionsWanted(const QString &importId);
    /// Every queued lesson has another place now, in the same order. No dataChanged() for each: it
    /// would make a view and a filter go through all of them, and a person sees only some.
    void queueMovedUp();

private:
    void append(const QList<LessonProgress> &lessons);
    bool putBack(const LessonProgress &progress);
    void take(LessonNode &node, const LessonProgress &progress);
    void tellRows(QList<int> rows);
    void renumber(std::size_t from);
    [[nodiscard]] const SectionNode *sectionAt(const QModelIndex &index) const;
    [[nodiscard]] LessonNode *nodeAt(const QModelIndex &index) const;

    std::vector<std::unique_ptr<LessonNode>> m_lessons;
    QHash<QString, LessonNode *> m_byImport;
    QHash<QString, QString> m_below; ///< import that was removed -> the one that came after it
    std::array<int, static_cast<std::size_t>(LessonState::Conflict) + 1> m_counts{};
    int m_taken = 0; ///< as in QueueUpdate
};

} // namespace lessonlift
