// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ServerAddress.h"

namespace lessonlift
{

/// Why what was typed names no lesson.
enum class LessonIdFault {
    Empty,
    OtherServer, ///< an address, of another origin
    NoLesson     ///< an address without a lesson in it, or no id
};

/// The id of an existing lesson as a person types it, or pastes it with blanks around it or as the
/// lesson's address on this server: that of the API, or a page's that has the id in it. Whether
/// there is such a lesson only the server knows.
[[nodiscard]] tl::expected<QString, LessonIdFault> lessonIdFrom(const QString &typed,
                                                                const ServerAddress &server);

} // namespace lessonlift
