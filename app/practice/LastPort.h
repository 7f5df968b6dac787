// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// The port that a practice server with this folder had last; 0 where there was none. It is taken
/// again where it is free, for lessons know their server by its address.
[[nodiscard]] int lastPort(const QString &storage);
[[nodiscard]] QString practiceAddress(int port); ///< http://127.0.0.1:PORT/api
/// Of the port that it had last; empty where there was none.
[[nodiscard]] QString lastPracticeAddress(const QString &storage);
void keepPort(const QString &storage, int port);

} // namespace lessonlift
