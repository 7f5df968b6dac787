// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace lessonlift
{

/// Where each section stands when the fewest are out of order.
struct FewestMoves {
    QList<int> kept;  ///< one place of each section; -1 where it has none
    QList<int> moved; ///< sections whose move restores the order, ascending
    bool operator==(const FewestMoves &) const = default;
};

/// Pure. places: for each section, in the order in which they should stand, the places where it
/// stands now, ascending; any one of them will do.
[[nodiscard]] FewestMoves fewestMoves(const QList<QList<int>> &places);

} // namespace lessonlift
