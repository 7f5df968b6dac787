// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"
#include "lesson/LessonFolder.h"

namespace lessonlift
{

/// The sections that an import was begun with and that its folder no longer has, under their title:
/// deleted, moved away, renamed. Of those that are there, the illustrations ("Section 3:
/// Illustration B"), the texts ("Section 3: Illustration B: hindiText") and the recordings, by
/// their file: not what was changed, or has another name and the same place now. In the order in
/// which they stood.
[[nodiscard]] QStringList vanished(const QList<SectionRecord> &begunWith,
                                   const LessonFolder &folder);

} // namespace lessonlift
