// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"

#include <QJsonObject>

namespace lessonlift::testing
{

/// Empty when the practice server has no such lesson.
[[nodiscard]] QJsonObject lessonOn(const PracticeServer &server, const QString &lessonId);

/// I1 to I4 for a lesson that is said to be done, every byte compared; what is wrong, or nothing.
[[nodiscard]] QString whatIsWrongOn(const PracticeServer &server, const LessonOnDisk &lesson,
                                    const QString &lessonId, const QStringList &strangers = {});

} // namespace lessonlift::testing
