// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/AudioLooks.h"
#include "verify/Verification.h"

namespace lessonlift
{

/// The addresses that matter to a folder, of every copy of its sections, each once.
[[nodiscard]] QList<AudioToLookAt> audioToLookAt(const LessonFolder &folder,
                                                 const RemoteLesson &remote);

/// Pure. Fills what can be told from these: sections, totals, the folder, the level. Never says
/// same of what was not looked at. Of several copies the best one is described; other texts in
/// another one are told, too. A section is out of order when none of its copies stands in order.
[[nodiscard]] Verification findings(const LessonFolder &folder, const RemoteLesson &remote,
                                    const AudioLooks &looks, ConfirmLevel level);

} // namespace lessonlift
