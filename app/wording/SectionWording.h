// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonSections.h"

namespace lessonlift
{

/// How it stands on the server: "on the server, confirmed".
[[nodiscard]] QString thereText(There there);
/// "5 of 7 audio files served".
[[nodiscard]] QString servedText(const SectionLine &section);
/// What the folder has: "4 texts, 7 audio files".
[[nodiscard]] QString hereText(const SectionLine &section);

} // namespace lessonlift
