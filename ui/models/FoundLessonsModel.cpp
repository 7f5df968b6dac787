// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FoundLessonsModel.h"

#include "compare/Comparison.h"
#include "models/Icons.h"
#include "models/PlainToolTip.h"
#include "plan/CheckLimits.h"
#include "plan/NextBatch.h"
#include "wording/PathWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr quintptr lessonLevel = 0; ///< a problem's index carries its lesson's row + 1

} // namespace

FoundLessonsModel::FoundLessonsModel(const Limits &limits, QObject *parent)
    : QAbstractItemModel(parent)
    , m_limits(limits)
    , m_categories(knownCategories())
{
}

void FoundLessonsModel::judge(FoundLesson &lesson) const
{
    const auto problems =
        lesson.found.problems + checkLimits(lesson.folder, m_limits, m_categories);
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
    lesson.batches = planBatches(folder, sections, m_limits).size();
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
    lesson.isQueued = m_queued.contains(lesson.folder.path);
    judge(lesson);
    plan(lesson);
    ++m_titles[lesson.folder.title];
    const int row = static_cast<int>(m_lessons.size());
    beginInsertRows({}, row, row);
    m_lessons.append(lesson);
    endInsertRows();
    if (m_titles.value(lesson.folder.title) > 1) // the others show their folders from now on
        Q_EMIT dataChanged(index(0, 0), index(row, 0));
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
    --m_titles[typed.title];
    ++m_titles[known->folder.title];
    known->found = scan;
    plan(*known);
    const auto row = static_cast<int>(known - m_lessons.begin());
    judgeAgain(row);
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

void FoundLessonsModel::edit(int row, const LessonFolder &typed, const QString &lessonId)
{
    auto &lesson = m_lessons[row];
    const bool sameCategory = lesson.folder.category == typed.category;
    --m_titles[lesson.folder.title];
    ++m_titles[typed.title];
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
    if (sameCategory)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    else
        judgeAgain(row);
}

QList<FoundLesson> FoundLessonsModel::ready() const
{
    QList<FoundLesson> ready;
    for (const auto &lesson : m_lessons) {
        if (!lesson.isBlocked && lesson.isWanted)
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
    m_lessons[index.row()].isWanted = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    return true;
}

QVariant FoundLessonsModel::lessonData(const FoundLesson &lesson, int column, int role) const
{
    if (role == Qt::DecorationRole && column == What && lesson.isBlocked)
        return icon(Icon::CircleX, Tone::Bad); // where the others have their box
    if (role == Qt::ToolTipRole)
        return plainToolTip(lesson.folder.path);
    if (role != Qt::DisplayRole)
        return {};
    const auto title = lesson.folder.title.simplified();
    if (column == What)
        return m_titles.value(lesson.folder.title) < 2
                   ? title
                   : tr("%1 (%2)", "a title, its folder").arg(title, shortPath(lesson.folder.path));
    QStringList parts{lesson.isBlocked ? tr("Cannot be queued until its errors are mended")
                                       : planText(lesson)};
    if (lesson.isQueued)
        parts.prepend(tr("In the queue already"));
    parts.append(problemCount(lesson));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FoundLessonsModel::planText(const FoundLesson &lesson) const
{
    const auto all = totalsOf(lesson.folder);
    const auto &totals = lesson.toSend;
    const auto there = static_cast<int>(all.sections - totals.sections);
    const auto text = tr("%Ln section(s)", nullptr, static_cast<int>(totals.sections)) + u", "_s +
                      tr("%Ln audio file(s)", nullptr, static_cast<int>(totals.audio)) + u", "_s +
                      sizeText(totals.bytes) + u", "_s +
                      tr("%Ln batch(es)", nullptr, static_cast<int>(lesson.batches));
    return there == 0 ? text : text + u" · "_s + tr("%Ln section(s) there already", nullptr, there);
}

QString FoundLessonsModel::problemCount(const FoundLesson &lesson)
{
    int errors = 0;
    int warnings = 0;
    for (const auto &group : lesson.groups) {
        auto &count = severityOf(group.rule) == Severity::Error ? errors : warnings;
        count += static_cast<int>(group.problems.size());
    }
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%Ln error(s)", nullptr, errors));
    if (warnings > 0)
        parts.append(tr("%Ln warning(s)", nullptr, warnings));
    return parts.join(u", "_s);
}

QVariant FoundLessonsModel::problemData(const FoundLesson &lesson, int row, int column,
                                        int role) const
{
    const auto &group = lesson.groups[row];
    const auto &first = group.problems.first();
    const bool stops = severityOf(group.rule) == Severity::Error;
    switch (role) {
    case FileRole:
        return QString(lesson.folder.path + u'/' + first.file);
    case Qt::DecorationRole:
        return column == What ? QVariant(stops ? icon(Icon::CircleX, Tone::Bad)
                                               : icon(Icon::TriangleAlert, Tone::Warning))
                              : QVariant();
    case Qt::ToolTipRole: {
        QStringList files{problemData(lesson, row, column, Qt::DisplayRole).toString()};
        for (const auto &problem : group.problems)
            files.append(problem.file);
        return plainToolTip(files.join(u'\n'));
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == Details)
        return problemText(first) + u' ' + problemAdvice(group.rule);
    const QString word = stops ? tr("Error") : tr("Warning");
    const auto more = static_cast<int>(group.problems.size() - 1);
    return more == 0 ? tr("%1: %2", "Error: a file").arg(word, first.file)
                     : tr("%1: %2 and %Ln more", nullptr, more).arg(word, first.file);
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

QVariant FoundLessonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Found") : tr("What it is, or what to do");
}

} // namespace lessonlift
