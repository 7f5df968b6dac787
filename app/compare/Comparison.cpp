// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/Comparison.h"

#include <algorithm>
#include <QHash>

namespace lessonlift
{

namespace
{

SectionState stateOf(const Section &section, const QList<int> &copies, const RemoteLesson &remote,
                     const UnservedUrls &notServed)
{
    SectionState state;
    state.copies = copies;
    bool conflicting = false;
    for (const int index : copies) {
        auto copy = compareSection(section, remote.sections[index], notServed);
        conflicting = conflicting || copy.standing == CopyStanding::Conflicting;
        if (state.remote < 0 || copy.standing < state.copy.standing) {
            state.remote = index;
            state.copy = std::move(copy);
        }
    }
    if (copies.isEmpty())
        state.standing = Standing::Missing;
    else if (conflicting)
        state.standing = Standing::Conflicting;
    else
        state.standing =
            state.copy.standing == CopyStanding::Whole ? Standing::Whole : Standing::Damaged;
    return state;
}

/// The indexes that are not part of the longest ascending run: moving them is enough.
QList<int> notAscending(const QList<std::pair<int, int>> &indexAndPosition)
{
    QList<int> tails; // into the list: the end of the best run of each length
    QList<int> before(indexAndPosition.size(), -1);
    for (int i = 0; i < indexAndPosition.size(); ++i) {
        const auto at = std::ranges::lower_bound(tails, indexAndPosition[i].second, {},
                                                 [&](int t) { return indexAndPosition[t].second; });
        const auto length = at - tails.begin();
        before[i] = length > 0 ? tails[length - 1] : -1;
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QSet<int> kept;
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before[i])
        kept.insert(i);
    QList<int> moved;
    for (int i = 0; i < indexAndPosition.size(); ++i) {
        if (!kept.contains(i))
            moved.append(indexAndPosition[i].first);
    }
    return moved;
}

} // namespace

qint64 countSubsections(const RemoteLesson &remote)
{
    qint64 count = 0;
    for (const auto &section : remote.sections)
        count += section.subsections.size();
    return count;
}

Comparison compare(const LessonFolder &folder, const RemoteLesson &remote,
                   const UnservedUrls &notServed)
{
    QHash<QString, QList<int>> byTitle;
    for (int i = 0; i < remote.sections.size(); ++i)
        byTitle[normalTitle(remote.sections[i].content.title)].append(i);

    Comparison result;
    QList<std::pair<int, int>> positions;
    for (int i = 0; i < folder.sections.size(); ++i) {
        const auto &section = folder.sections[i];
        auto state = stateOf(section, byTitle.take(section.title), remote, notServed);
        switch (state.standing) {
        case Standing::Missing:
        case Standing::Damaged:
            result.missing.append(i);
            break;
        case Standing::Conflicting:
            result.conflicting.append(i);
            break;
        case Standing::Whole:
            for (const int copy : state.copies) {
                if (copy != state.remote)
                    result.doubles.append(copy);
            }
            break;
        }
        if (state.remote >= 0)
            positions.append({i, state.remote});
        result.sections.append(std::move(state));
    }
    std::ranges::sort(result.doubles);
    for (const auto &strangers : std::as_const(byTitle))
        result.foreign.append(strangers);
    std::ranges::sort(result.foreign);
    result.outOfOrder = notAscending(positions);
    result.totalsRight = remote.totalSections == remote.sections.size() &&
                         remote.totalSubsections == countSubsections(remote);
    return result;
}

} // namespace lessonlift
