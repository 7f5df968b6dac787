// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/CoreFile.h"
#include "cli/Arguments.h"
#include "cli/Commands.h"
#include "cli/ExitCode.h"
#include "cli/Interrupt.h"

#include <cstdio>
#include <map>
#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace lessonlift;

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"LessonLift"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LESSONLIFT_VERSION));

    QTranslator plurals; // "1 step", where the source says "%Ln step(s)"
    if (plurals.load(u":/translations/lessonlift_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);

    const auto arguments = parseArguments(QCoreApplication::arguments());
    if (!arguments) {
        const auto &usage = arguments.error();
        std::fprintf(usage.asked ? stdout : stderr, "%s\n", qUtf8Printable(usage.text));
        return usage.asked ? exitcode::done : exitcode::usage;
    }
    const std::map<QString, QCoro::Task<int> (*)(CommandContext)> commands{
        {u"check"_s, &checkCommand},   {u"import"_s, &importCommand},
        {u"resume"_s, &resumeCommand}, {u"status"_s, &statusCommand},
        {u"verify"_s, &verifyCommand}, {u"repair"_s, &repairCommand},
        {u"login"_s, &loginCommand},   {u"practice"_s, &practiceCommand},
        {u"report"_s, &reportCommand}};
    const Output output(arguments->json);
    Interrupt interrupt;
    return QCoro::waitFor(
        commands.at(arguments->command)(CommandContext{*arguments, output, interrupt}));
}
