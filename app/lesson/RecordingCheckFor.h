// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/RecordingCheck.h"

#include <memory>
#include <QString>

namespace lessonlift
{

/// What reads a recording of this name, by its ending; nothing where it is none that is taken.
[[nodiscard]] std::unique_ptr<RecordingCheck> recordingCheckFor(const QString &fileName);

} // namespace lessonlift
