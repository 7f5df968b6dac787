// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTemporaryDir>

namespace lessonlift::simulation
{

/// In memory where the system has such a place: a simulation syncs as often as the program does.
[[nodiscard]] QTemporaryDir &scratch();

/// An empty journal, made once: to migrate a new one for each scenario would take most of the time.
void makeJournal(const QString &path);
void removeJournal(const QString &path);

} // namespace lessonlift::simulation
