// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/Preferences.h"
#include "settings/Server.h"

namespace lessonlift
{

/// How an import to this server is done, with a person in front who can be asked.
[[nodiscard]] UploadOptions optionsFor(const Preferences &preferences, const Server &server);

} // namespace lessonlift
