// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QTest>
#include <string_view>

namespace lessonlift
{

/// The tests of a folder are one program, and some of its files are compiled together: in place of
/// a main() each class has a name in this list, by which the program is told what to run.
struct TestClass {
    using Run = int (*)(int argc, char **argv);

    std::string_view name;
    Run run;
    const TestClass *before = last;

    TestClass(std::string_view itsName, Run toRun)
        : name(itsName)
        , run(toRun)
    {
        last = this;
    }

    static inline const TestClass *last = nullptr;
};

template <typename Application, typename Test>
int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lessonlift

/// name: what ctest knows it by, tst_<name>.cpp.
#define GUILESS_TEST(name, Class)                                                                  \
    static const lessonlift::TestClass testClass_##name(                                           \
        #name, &lessonlift::runTest<QCoreApplication, Class>);
/// The same with a QApplication; the file includes it.
#define WINDOW_TEST(name, Class)                                                                   \
    static const lessonlift::TestClass testClass_##name(                                           \
        #name, &lessonlift::runTest<QApplication, Class>);
