// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"

#include <QHash>

namespace lessonlift
{

/// Tells lessons of one title apart, in one run.
class TitlesSeen
{
public:
    /// The warning about a lesson that bears the title of one seen before; none for the first.
    [[nodiscard]] Problems see(const LessonFolder &folder);

private:
    QHash<QString, QString> m_folders; ///< by title
};

} // namespace lessonlift
