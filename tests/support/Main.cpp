// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The tests of a folder are one program. Its first argument says which of them runs, with what Qt
// Test makes of the others: tests/tests_lesson scan -v1
#include <array>
#include <cstdio>
#include <string_view>

// Each file's main() is compiled under this name (cmake/LessonLiftTarget.cmake).
#define TEST(name) int main_of_##name(int argc, char **argv);
#include "tests.inc"
#undef TEST

namespace
{

struct Test {
    std::string_view name;
    int (*main)(int, char **);
};

#define TEST(name) Test{#name, &main_of_##name},
constexpr std::array tests{
#include "tests.inc"
};
#undef TEST

} // namespace

int main(int argc, char **argv)
{
    for (const auto &test : tests) {
        if (argc > 1 && test.name == argv[1])
            return test.main(argc - 1, argv + 1);
    }
    std::fputs("Which of these?\n", stderr);
    for (const auto &test : tests)
        std::fprintf(stderr, "  %s\n", test.name.data());
    return 1;
}
