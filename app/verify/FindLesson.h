// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Looking.h"

namespace lessonlift
{

/// The id of the server's only lesson of that title (compared as titles of sections are); the
/// whole list is read. LessonNotFound, LessonAmbiguous naming the ids, or an error of listing.
[[nodiscard]] QCoro::Task<Result<QString>> findLesson(Looking looking, QString title);

} // namespace lessonlift
