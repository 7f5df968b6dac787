// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/CompareSection.h"

namespace lessonlift
{

enum class Standing {
    Whole,      ///< as far as its audio could be looked at
    Missing,    ///< no copy at all
    Damaged,    ///< a copy, but none that is whole
    Conflicting ///< a copy that is not ours to replace, or copies of which none may be dropped
};

/// How one section of the folder stands on the server.
struct SectionState {
    Standing standing = Standing::Missing;
    int remote = -1;   ///< the best copy: its index in RemoteLesson::sections; -1 without one; of
                       ///< equally good ones the one that is in order
    QList<int> copies; ///< every section of this title on the server, ascending
    CopyState copy;    ///< of the best copy
    bool operator==(const SectionState &) const = default;
};

/// A lesson folder beside a lesson on a server. Indexes named "remote" are of the server's
/// array, all others of LessonFolder::sections.
struct Comparison {
    QList<SectionState> sections;
    QList<int> missing; ///< Missing or Damaged: to be sent, ascending
    QList<int> conflicting;
    QList<int> doubles; ///< remote: copies beside a whole one, which may be dropped
    QList<int> foreign; ///< remote: titles that the folder does not have, and entries without any
    QList<int> outOfOrder; ///< the fewest sections whose move restores the folder's order
    bool totalsRight = true;

    [[nodiscard]] bool needsOrder() const { return !outOfOrder.isEmpty() || !doubles.isEmpty(); }
    bool operator==(const Comparison &) const = default;
};

[[nodiscard]] Comparison compare(const LessonFolder &folder, const RemoteLesson &remote,
                                 const AudioSeen &seen = {}, Purpose purpose = Purpose::Import);

/// Of a server whose sections cannot be put in order: those of the folder that cannot be made
/// whole there. A fresh copy would stay beside the old one, or behind its successors.
[[nodiscard]] QList<int> needOrder(const Comparison &now);

/// Sections of others: the foreign ones that hold something.
[[nodiscard]] QList<int> othersSections(const RemoteLesson &remote, const Comparison &now);

/// Sums over all sections, as the server's totals should say.
[[nodiscard]] qint64 countSubsections(const RemoteLesson &remote);

} // namespace lessonlift
