// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"

#include <QJsonObject>

namespace lessonlift
{

/// The JSON of a whole copy of a section with what only another copy of it holds and the folder
/// knows nothing of, so that nothing of others is lost when that one is dropped: keys that the
/// whole copy lacks, audio and texts of other kinds among them, in the section and in its
/// subsections; and subsections of other titles, behind the same neighbour as before.
[[nodiscard]] QJsonObject carriedOver(const Section &ours, QJsonObject whole,
                                      const QJsonObject &dropped);

} // namespace lessonlift
