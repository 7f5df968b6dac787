// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

namespace lessonlift
{

/// A program that crashes from now on leaves no core file behind: its memory holds tokens.
void leaveNoCoreFile();

} // namespace lessonlift
