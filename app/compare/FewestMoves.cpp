// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/FewestMoves.h"

#include <algorithm>

namespace lessonlift
{

FewestMoves fewestMoves(const QList<QList<int>> &places)
{
    struct Stand {
        int section;
        int place;
        qsizetype before; ///< of the best ascending run that ends here; -1: it begins here
    };
    // The longest ascending run. A section's places come last one first: so none of them can
    // follow another of the same section, and the run takes one of each at most.
    QList<Stand> stands;
    QList<qsizetype> ends; // of the best run of each length
    FewestMoves result;
    for (int section = 0; section < places.size(); ++section) {
        const auto &own = places[section];
        result.kept.append(own.isEmpty() ? -1 : own.first());
        for (auto place = own.crbegin(); place != own.crend(); ++place) {
            const auto at = std::ranges::lower_bound(
                ends, *place, {}, [&stands](qsizetype end) { return stands[end].place; });
            const auto length = at - ends.begin();
            stands.append(Stand{section, *place, length > 0 ? ends[length - 1] : -1});
            if (at == ends.end())
                ends.append(stands.size() - 1);
            else
                *at = stands.size() - 1;
        }
    }
    QList<bool> inOrder(places.size(), false);
    for (auto i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = stands[i].before) {
        inOrder[stands[i].section] = true;
        result.kept[stands[i].section] = stands[i].place;
    }
    for (int section = 0; section < places.size(); ++section) {
        if (!inOrder[section] && !places[section].isEmpty())
            result.moved.append(section);
    }
    return result;
}

} // namespace lessonlift
