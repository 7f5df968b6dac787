// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace lessonlift
{

/// Which copy of each section to look at, so that the fewest are out of order.
struct FewestMoves {
    QList<int> kept;  ///< a place for each section; -1 where it has none
    QList<int> moved; ///< sections whose move restores the order, ascending
    bool operator==(const FewestMoves &) const = default;
};

/// Pure. places: for each section, in the order in which they should stand, the places where it
/// stands now, ascending; any one of them may be kept and the others dropped.
[[nodiscard]] FewestMoves fewestMoves(const QList<QList<int>> &places);

} // namespace lessonlift
