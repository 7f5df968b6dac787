// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What is told of the lessons found and of their problems.
#include "models/FoundLessonsModel.h"
#include "models/Icons.h"
#include "models/PlainToolTip.h"
#include "wording/FigureWording.h"
#include "wording/LessonIdWording.h"
#include "wording/NameWording.h"
#include "wording/PathWording.h"
#include "wording/StateWording.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

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
        return m_titles.value(normalTitle(lesson.folder.title)) < 2
                   ? title
                   : tr("%1 (%2)", "a title, its folder").arg(title, shortPath(lesson.folder.path));
    QStringList parts{standingText(lesson)};
    if (lesson.isBlocked)
        parts.append(tr("Cannot be queued until its errors are mended"));
    else if (lesson.lessonFault)
        parts.append(lessonIdText(*lesson.lessonFault));
    else if (lesson.isWanted || !(lesson.isQueued || lesson.earlier))
        parts.append(planText(lesson));
    parts.append(problemCount(lesson));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FoundLessonsModel::standingText(const FoundLesson &lesson)
{
    if (lesson.isQueued)
        return tr("In the queue already");
    if (lesson.goesOn)
        return tr("Goes on with its import in the queue");
    if (!lesson.earlier)
        return {};
    const auto when = dayAndTimeText(lesson.earlier->when);
    if (!lesson.earlier->isSame)
        return tr("Imported %1, changed since", "a day and time").arg(when);
    return lesson.earlier->state == LessonState::Done
               ? tr("Imported %1, whole", "a day and time").arg(when)
               : tr("Imported %1, audio not confirmed", "a day and time").arg(when);
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
            files.append(problemFile(problem, lesson.folder.path));
        return plainToolTip(files.join(u'\n'));
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == Details)
        return problemText(first) + u' ' + problemAdvice(first);
    const QString word = stops ? tr("Error") : tr("Warning");
    const auto more = static_cast<int>(group.problems.size() - 1);
    const auto name = problemFile(first, shortPath(lesson.folder.path));
    return more == 0 ? tr("%1: %2", "Error: a file").arg(word, name)
                     : tr("%1: %2 and %Ln more", nullptr, more).arg(word, name);
}

QVariant FoundLessonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Found") : tr("What it is, or what to do");
}

} // namespace lessonlift
