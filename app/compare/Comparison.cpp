// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/Comparison.h"

#include "compare/FewestMoves.h"

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

/// A section's copies on the server, in the order of SectionState::copies.
using Copies = QList<CopyState>;

/// The places of the best ones.
QList<int> bestPlaces(const QList<int> &places, const Copies &copies)
{
    QList<int> best;
    const auto least = std::ranges::min_element(copies, {}, &CopyState::standing);
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (copies[i].standing == least->standing)
            best.append(places[i]);
    }
    return best;
}

Standing standingOf(const Copies &copies, CopyStanding best, Purpose purpose)
{
    if (copies.isEmpty())
        return Standing::Missing;
    QList<Addition> additions; // of the copies before
    for (const auto &copy : copies) {
        if (copy.standing == CopyStanding::Conflicting ||
            (purpose == Purpose::Repair && contradict(copy.additions, additions)))
            return Standing::Conflicting;
        additions += copy.additions;
    }
    return best == CopyStanding::Damaged ? Standing::Damaged : Standing::Whole;
}

SectionState stateOf(const QList<int> &places, const Copies &copies, int kept, Purpose purpose)
{
    SectionState state;
    state.copies = places;
    state.remote = kept;
    if (kept >= 0)
        state.copy = copies[places.indexOf(kept)];
    state.standing = standingOf(copies, state.copy.standing, purpose);
    return state;
}

void addSection(Comparison &result, const SectionState &state)
{
    const auto index = static_cast<int>(result.sections.size());
    result.sections.append(state);
    if (state.standing == Standing::Conflicting)
        result.conflicting.append(index);
    else if (state.standing != Standing::Whole)
        result.missing.append(index);
    else if (state.copy.standing == CopyStanding::Whole) { // else none is known to be one too many
        for (const int copy : state.copies) {
            if (copy != state.remote)
                result.doubles.append(copy);
        }
    }
}

} // namespace

qint64 countSubsections(const RemoteLesson &remote)
{
    qint64 count = 0;
    for (const auto &section : remote.sections)
        count += section.subsections.size();
    return count;
}

Comparison compare(const LessonFolder &folder, const RemoteLesson &remote, const AudioSeen &seen,
                   Purpose purpose)
{
    QHash<QString, QList<int>> byTitle;
    for (int i = 0; i < remote.sections.size(); ++i)
        byTitle[normalTitle(remote.sections[i].content.title)].append(i);

    QList<QList<int>> places;
    QList<QList<int>> best;
    QList<Copies> copies;
    for (const auto &section : folder.sections) {
        places.append(byTitle.take(section.title));
        Copies own;
        for (const int index : std::as_const(places.last()))
            own.append(compareSection(section, remote.sections[index], seen, purpose));
        best.append(bestPlaces(places.last(), own));
        copies.append(std::move(own));
    }
    const auto order = fewestMoves(best);

    Comparison result;
    result.outOfOrder = order.moved;
    for (int i = 0; i < folder.sections.size(); ++i)
        addSection(result, stateOf(places[i], copies[i], order.kept[i], purpose));
    std::ranges::sort(result.doubles);
    for (const auto &strangers : std::as_const(byTitle))
        result.foreign.append(strangers);
    std::ranges::sort(result.foreign);
    result.totalsRight = remote.totalSections == remote.sections.size() &&
                         remote.totalSubsections == countSubsections(remote);
    return result;
}

QList<int> othersSections(const RemoteLesson &remote, const Comparison &now)
{
    auto others = now.foreign;
    others.removeIf([&remote](int index) { return remote.sections[index].isNull; });
    return others;
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
