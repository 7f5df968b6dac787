// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The tests of a folder are one program. Its first argument says which of them runs, with what Qt
// Test makes of the others: tests/tests_lesson scan -v1
#include "support/TestMain.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using lessonlift::TestClass;
    for (const auto *test = TestClass::last; test; test = test->before) {
        if (argc > 1 && test->name == argv[1])
            return test->run(argc - 1, argv + 1);
    }
    std::fputs("Which of these?\n", stderr);
    for (const auto *test = TestClass::last; test; test = test->before)
        std::fprintf(stderr, "  %s\n", test->name.data());
    return 1;
}
