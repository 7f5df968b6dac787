// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Lane.h"

namespace lessonlift
{

/// Whether this server's whole-array PUT keeps the audio of the sections it echoes. Tried once per
/// server and program run, on a scratch lesson of our own with one tiny audio file, which is
/// deleted again; never on a lesson that holds anything. Its writes are journaled like any other.
[[nodiscard]] QCoro::Task<Result<bool>> putKeepsAudio(Lane &lane);

/// Deletes the scratch lessons that an earlier run of this import left behind. Does nothing, and
/// asks the server nothing, when there are none in the journal.
[[nodiscard]] QCoro::Task<Result<void>> removeScratches(Lane &lane);

} // namespace lessonlift
