// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// A tool tip that shows the text as it is. Given as it is, Qt would guess whether it is HTML,
/// and a folder's name or a server's words may look like it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace lessonlift
