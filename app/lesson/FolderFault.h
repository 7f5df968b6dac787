// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/HeldFolder.h"
#include "lesson/Problem.h"

namespace lessonlift
{

/// Why a lesson folder cannot be looked into: it is not there, it is a file, it may not be opened,
/// its name (or that of a folder above it) is no UTF-8 and came here only in part, or what the
/// system says. place: what the problem is said to be of, within the lesson.
[[nodiscard]] Problem folderFault(const HeldFolder &folder,
                                  const QString &place = QStringLiteral("."));

} // namespace lessonlift
