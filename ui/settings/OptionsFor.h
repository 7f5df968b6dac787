// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/Preferences.h"

namespace lessonlift
{

/// How an import is done, with a person in front who can be asked.
[[nodiscard]] UploadOptions optionsFor(const Preferences &preferences);

} // namespace lessonlift
