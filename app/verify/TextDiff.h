// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace lessonlift
{

struct DiffRun {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffRun &) const = default;
};

/// Pure. How `after` comes from `before`, by words: what is same or removed, put together, is
/// `before`; what is same or added is `after`, white space included. Neighbours are of different
/// kinds, and what is removed stands in front of what is added in its place. A letter is never
/// parted from its signs (Devanagari's vowels and joiners, an emoji's two halves).
/// Few changes are found exactly; of texts with very many (some hundreds in a row), what is the
/// same may be found in part only: time grows with the length, never with its square, and memory
/// stays within a few megabytes beside the texts.
[[nodiscard]] QList<DiffRun> diffWords(const QString &before, const QString &after);

} // namespace lessonlift
