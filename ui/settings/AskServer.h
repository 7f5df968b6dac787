// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/RemoteLesson.h"
#include "settings/Server.h"

#include <QCoro/QCoroTask>

namespace lessonlift
{

/// The token that an e-mail and a password give.
[[nodiscard]] QCoro::Task<Result<QByteArray>> logIn(Server server, QString email, QString password);
/// A page of the server's lessons, newest first; the first page is 1.
[[nodiscard]] QCoro::Task<Result<LessonPage>> listLessons(Server server, QByteArray token,
                                                          int page);
[[nodiscard]] QCoro::Task<Result<RemoteLesson>> lessonOnServer(Server server, QByteArray token,
                                                               QString lessonId);
/// The categories that the server knows.
[[nodiscard]] QCoro::Task<Result<QList<Category>>> lessonCategories(Server server,
                                                                    QByteArray token);
/// How many lessons the server shows to the bearer of this token.
[[nodiscard]] QCoro::Task<Result<int>> countLessons(Server server, QByteArray token);

} // namespace lessonlift
