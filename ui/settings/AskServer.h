// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "settings/Server.h"

#include <QCoro/QCoroTask>

namespace lessonlift
{

/// The token that an e-mail and a password give.
[[nodiscard]] QCoro::Task<Result<QByteArray>> logIn(Server server, QString email, QString password);
/// How many lessons the server shows to the bearer of this token.
[[nodiscard]] QCoro::Task<Result<int>> countLessons(Server server, QByteArray token);

} // namespace lessonlift
