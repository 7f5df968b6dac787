// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdio>
#include <cstdlib>

namespace lessonlift::testing
{

/// What must hold for every input. Ends the program as libFuzzer expects it: with the input kept.
inline void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "== Broken promise: %s\n", what);
    std::abort();
}

} // namespace lessonlift::testing
