// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/Comparison.h"

#include <algorithm>
#include <QHash>

namespace lessonlift
{

namespace
{

/// Copies of which others have made different things: only one could be carried over.
bool contradict(const QList<Addition> &one, const QList<Addition> &other)
{
    return std::ranges::any_of(one, [&other](const Addition &a) {
        return a.what != Addition::What::Subsection &&
               std::ranges::any_of(other, [&a](const Addition &b) {
                   return b.what == a.what && b.subsection == a.subsection &&
                          b.variant == a.variant && b.value != a.value;
               });
    });
}

SectionState stateOf(const Section &section, const QList<int> &copies, const RemoteLesson &remote,
                     const UnservedUrls &notServed, Purpose purpose)
{
    SectionState state;
    state.copies = copies;
    bool conflicting = false;
    QList<Addition> additions; // of all copies
    for (const int index : copies) {
        auto copy = compareSection(section, remote.sections[index], notServed, purpose);
        conflicting = conflicting || copy.standing == CopyStanding::Conflicting ||
                      (purpose == Purpose::Repair && contradict(copy.additions, additions));
        additions += copy.additions;
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
                   const UnservedUrls &notServed, Purpose purpose)
{
    QHash<QString, QList<int>> byTitle;
    for (int i = 0; i < remote.sections.size(); ++i)
        byTitle[normalTitle(remote.sections[i].content.title)].append(i);

    Comparison result;
    QList<std::pair<int, int>> positions;
    for (int i = 0; i < folder.sections.size(); ++i) {
        const auto &section = folder.sections[i];
        auto state = stateOf(section, byTitle.take(section.title), remote, notServed, purpose);
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

QList<int> needOrder(const Comparison &now)
{
    QSet<int> moved(now.outOfOrder.cbegin(), now.outOfOrder.cend());
    QList<int> found;
    bool isLast = true; // nothing of ours stands behind it: appended, it is in its place
    for (qsizetype i = now.sections.size() - 1; i >= 0; --i) {
        const auto &section = now.sections[i];
        isLast = isLast && section.standing == Standing::Missing;
        const bool isWhole = section.standing == Standing::Whole && section.copies.size() == 1 &&
                             !moved.contains(static_cast<int>(i));
        if (!isWhole && !isLast)
            found.prepend(static_cast<int>(i));
    }
    return found;
}

} // namespace lessonlift
