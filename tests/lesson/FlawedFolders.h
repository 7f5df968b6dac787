// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/MakeLesson.h"

#include <functional>

namespace lessonlift::testing
{

/// A folder with exactly one flaw, and what is to be said of it.
struct FlawedFolder {
    const char *name;
    std::function<void(LessonOnDisk &)> spoil; ///< of a clean lesson of Section_1, 2 and 3
    QList<std::pair<Rule, QString>> expected;  ///< rule and file
    QString detail = {};                       ///< stands in the first problem's detail
    bool notAsRoot = false;
};

[[nodiscard]] QList<FlawedFolder> flawedFolders();

} // namespace lessonlift::testing
