// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/CoreFile.h"

#include <sys/resource.h>

namespace lessonlift
{

void leaveNoCoreFile()
{
    // The soft limit only, so that a developer may raise it again (prlimit).
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace lessonlift
