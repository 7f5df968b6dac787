// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Picture.h"

namespace lessonlift::testing
{

/// Plays every scene of which a picture is asked for.
/// home: the folder for lessons, of which the parents' names can be seen.
void playScenes(const Album &album, const QString &home);

} // namespace lessonlift::testing
