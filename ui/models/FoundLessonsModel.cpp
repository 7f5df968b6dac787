// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FoundLessonsModel.h"

#include "compare/Comparison.h"
#include "plan/CheckLimits.h"
#include "plan/NextBatch.h"
#include "upload/ContentRecords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr quintptr lessonLevel = 0; ///< a problem's index carries its lesson's row + 1

/// What the queue goes on with needs no look into the journal.
QByteArray keyOf(const FoundLesson &lesson)
{
    return lesson.isQueued || lesson.goesOn ? QByteArray() : contentKey(lesson.folder);
}

} // namespace

FoundLessonsModel::FoundLessonsModel(const Limits &limits, QObject *parent)
    : QAbstractItemModel(parent)
    , m_limits(limits)
    , m_categories(knownCategories())
{
}

void FoundLessonsModel::judge(FoundLesson &lesson) const
{
    auto problems = lesson.found.problems + checkLimits(lesson.folder, m_limits, m_categories);
    const auto title = normalTitle(lesson.folder.title);
    if (m_titles.value(title) > 1) {
        const auto twin = std::ranges::find_if(m_lessons, [&](const FoundLesson &other) {
            return other.folder.path != lesson.folder.path &&
                   normalTitle(other.folder.title) == title;
        });
        if (twin != m_lessons.end())
            problems.append(Problem{Rule::SameTitle, u"."_s, twin->folder.path});
    }
    lesson.groups = grouped(problems);
    lesson.isBlocked = blocks(problems);
}

void FoundLessonsModel::plan(FoundLesson &lesson) const
{
    const auto &folder = lesson.folder;
    const auto sections =
        lesson.there ? compare(folder, *lesson.there).missing : allSections(folder);
    lesson.toSend = Totals();
    for (const int section : sections) {
        const auto totals = totalsOf(folder.sections[section]);
        ++lesson.toSend.sections;
        lesson.toSend.audio += totals.audio;
        lesson.toSend.bytes += totals.bytes;
    }
    lesson.batches = planBatches(folder, sections, fitted(m_limits, m_line)).size();
}

void FoundLessonsModel::setLine(const Line &line)
{
    if (line == m_line)
        return;
    m_line = line;
    for (auto &lesson : m_lessons)
        plan(lesson);
    if (!m_lessons.isEmpty())
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_lessons.size()) - 1, ColumnCount - 1));
}

void FoundLessonsModel::setThere(int row, const RemoteLesson &there)
{
    auto &lesson = m_lessons[row];
    lesson.there = there;
    plan(lesson);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FoundLessonsModel::add(const ScanResult &scan)
{
    FoundLesson lesson;
    lesson.folder = scan.folder;
    lesson.found = scan;
    if (const auto queued = m_queued.constFind(scan.folder.path); queued != m_queued.cend()) {
        const bool needsNobody = !isRest(queued->state) || queued->state == LessonState::Paused;
        lesson.isQueued = needsNobody;
        lesson.isWanted = !needsNobody;
        lesson.goesOn = !needsNobody && isResumable(queued->state);
    }
    lesson.contentKey = keyOf(lesson);
    ++m_titles[normalTitle(lesson.folder.title)];
    judge(lesson);
    plan(lesson);
    const int row = static_cast<int>(m_lessons.size());
    beginInsertRows({}, row, row);
    m_lessons.append(lesson);
    endInsertRows();
    judgeTwins({lesson.folder.title}, row); // they show their folders from now on
}

void FoundLessonsModel::judgeTwins(const QStringList &titles, int row)
{
    QSet<QString> shared;
    const auto own = normalTitle(m_lessons[row].folder.title);
    for (const auto &title : titles) {
        const auto normal = normalTitle(title);
        if (m_titles.value(normal) > (normal == own ? 1 : 0))
            shared.insert(normal);
    }
    for (int other = 0; !shared.isEmpty() && other < rowCount(); ++other) {
        if (other != row && shared.contains(normalTitle(m_lessons[other].folder.title)))
            judgeAgain(other);
    }
}

void FoundLessonsModel::setEarlier(const QList<QByteArray> &asked,
                                   const QHash<QByteArray, EarlierImport> &imports)
{
    for (int row = 0; row < rowCount(); ++row) {
        auto &lesson = m_lessons[row];
        if (!asked.contains(lesson.contentKey) || (lesson.earlier && lesson.earlier->isSame))
            continue;
        const auto same = imports.constFind(lesson.contentKey);
        const auto listed = m_queued.constFind(lesson.folder.path);
        if (same != imports.cend())
            lesson.earlier = *same;
        else if (listed != m_queued.cend() && !isResumable(listed->state))
            lesson.earlier = {listed->lessonId, listed->state, listed->changed, false};
        else
            continue;
        lesson.isWanted = false;
        if (lesson.lessonId.isEmpty() && !lesson.lessonFault)
            lesson.lessonId = lesson.earlier->lessonId; // the choice that doubles nothing
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int FoundLessonsModel::update(const ScanResult &scan)
{
    const auto known = std::ranges::find(m_lessons, scan.folder.path,
                                         [](const auto &lesson) { return lesson.folder.path; });
    if (known == m_lessons.end() || known->found == scan)
        return -1;
    const auto typed = std::exchange(known->folder, scan.folder);
    const auto keepTyped = [&](auto LessonFolder::*field) {
        if (typed.*field != known->found.folder.*field)
            known->folder.*field = typed.*field;
    };
    keepTyped(&LessonFolder::title);
    keepTyped(&LessonFolder::headTitle);
    keepTyped(&LessonFolder::description);
    keepTyped(&LessonFolder::category);
    keepTyped(&LessonFolder::tags);
    --m_titles[normalTitle(typed.title)];
    ++m_titles[normalTitle(known->folder.title)];
    known->found = scan;
    plan(*known);
    if (const auto key = keyOf(*known); key != known->contentKey) {
        known->contentKey = key; // what is known of the other content is nothing to this one
        known->earlier.reset();
    }
    const auto row = static_cast<int>(known - m_lessons.begin());
    judgeAgain(row);
    if (typed.title != known->folder.title)
        judgeTwins({typed.title, known->folder.title}, row);
    return row;
}

void FoundLessonsModel::judgeAgain(int row)
{
    // Its problems are a handful of rows: they are put anew.
    const auto parent = index(row, 0);
    auto &lesson = m_lessons[row];
    if (const auto count = lesson.groups.size(); count > 0) {
        beginRemoveRows(parent, 0, static_cast<int>(count) - 1);
        lesson.groups.clear();
        endRemoveRows();
    }
    auto judged = lesson;
    judge(judged);
    if (const auto count = judged.groups.size(); count > 0) {
        beginInsertRows(parent, 0, static_cast<int>(count) - 1);
        lesson = judged;
        endInsertRows();
    } else {
        lesson = judged;
    }
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}

void FoundLessonsModel::setCategories(const QStringList &categories)
{
    if (categories.isEmpty() || categories == m_categories)
        return;
    m_categories = categories;
    for (int row = 0; row < rowCount(); ++row)
        judgeAgain(row);
}

int FoundLessonsModel::lessonRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == lessonLevel ? index.row()
                                             : static_cast<int>(index.internalId() - 1);
}

void FoundLessonsModel::edit(int row, const LessonFolder &typed, const QString &lessonId,
                             std::optional<LessonIdFault> lessonFault)
{
    auto &lesson = m_lessons[row];
    const auto title = lesson.folder.title;
    const bool sameTitle = title == typed.title;
    const bool sameCategory = lesson.folder.category == typed.category;
    --m_titles[normalTitle(lesson.folder.title)];
    ++m_titles[normalTitle(typed.title)];
    if (lesson.lessonId != lessonId) {
        lesson.there.reset(); // nothing is known of it yet
        plan(lesson);
    }
    lesson.folder.title = typed.title;
    lesson.folder.headTitle = typed.headTitle;
    lesson.folder.description = typed.description;
    lesson.folder.category = typed.category;
    lesson.folder.tags = typed.tags;
    lesson.lessonId = lessonId;
    lesson.lessonFault = lessonFault;
    const bool hadTwins = m_titles.value(normalTitle(title)) > 0;
    const bool hasTwins = m_titles.value(normalTitle(typed.title)) > 1;
    const bool sameTwins = sameTitle || (!hadTwins && !hasTwins);
    if (!sameTwins)
        judgeTwins({title, typed.title}, row);
    if (sameCategory && sameTwins)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    else
        judgeAgain(row);
}

QList<FoundLesson> FoundLessonsModel::ready() const
{
    QList<FoundLesson> ready;
    for (const auto &lesson : m_lessons) {
        if (!lesson.isBlocked && lesson.isWanted && !lesson.lessonFault)
            ready.append(lesson);
    }
    return ready;
}

QModelIndex FoundLessonsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : lessonLevel);
}

QModelIndex FoundLessonsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == lessonLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, lessonLevel);
}

int FoundLessonsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lessons.size());
    if (parent.internalId() != lessonLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_lessons[parent.row()].groups.size());
}

int FoundLessonsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool FoundLessonsModel::hasBox(const QModelIndex &index) const
{
    return index.column() == What && index.internalId() == lessonLevel &&
           !m_lessons[index.row()].isBlocked;
}

Qt::ItemFlags FoundLessonsModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractItemModel::flags(index);
    return index.isValid() && hasBox(index) ? usual | Qt::ItemIsUserCheckable : usual;
}

bool FoundLessonsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !hasBox(index))
        return false;
    auto &lesson = m_lessons[index.row()];
    const bool was = std::exchange(lesson.isWanted, value.value<Qt::CheckState>() == Qt::Checked);
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    if (lesson.isWanted && !was)
        Q_EMIT wanted(index.row());
    return true;
}

QVariant FoundLessonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &lesson = m_lessons[lessonRow(index)];
    if (role == Qt::CheckStateRole && hasBox(index))
        return lesson.isWanted ? Qt::Checked : Qt::Unchecked;
    if (index.internalId() == lessonLevel)
        return lessonData(lesson, index.column(), role);
    return problemData(lesson, index.row(), index.column(), role);
}

} // namespace lessonlift
