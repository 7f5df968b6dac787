// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// tests/simulate: many scenarios by seed, or one of them line by line.
#include "Matrix.h"
#include "Simulation.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace lessonlift::simulation;

namespace
{

struct Sums {
    QMap<QString, qint64> injected;
    QMap<QString, int> ends;
    QMap<QString, int> violations;
    qint64 requests = 0;
    qint64 crashes = 0;
    qint64 hostileActs = 0;
    qint64 resumes = 0;
    qint64 virtualHours = 0;
    int failed = 0;
};

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

void add(Sums &sums, const Outcome &outcome)
{
    for (auto it = outcome.injected.cbegin(); it != outcome.injected.cend(); ++it)
        sums.injected[nameOf(it.key())] += it.value();
    for (const auto &end : outcome.ends)
        ++sums.ends[end];
    for (const auto &violation : outcome.violations)
        ++sums.violations[violation.section(u':', 0, 0)];
    sums.requests += outcome.requests;
    sums.crashes += outcome.crashes;
    sums.hostileActs += outcome.hostileActs;
    sums.resumes += outcome.resumes;
    sums.virtualHours += outcome.virtualSeconds;
    sums.failed += outcome.violations.isEmpty() ? 0 : 1;
}

void print(const Sums &sums, int scenarios)
{
    print(u"%1 scenarios, %2 requests, %3 hours of virtual time"_s.arg(scenarios)
              .arg(sums.requests)
              .arg(sums.virtualHours / 3600));
    print(u"crashes %1, acts of other writers %2, resumes %3"_s.arg(sums.crashes)
              .arg(sums.hostileActs)
              .arg(sums.resumes));
    print(u"Faults injected:"_s);
    for (auto it = sums.injected.cbegin(); it != sums.injected.cend(); ++it)
        print(u"  %1 %2"_s.arg(it.key(), -22).arg(it.value(), 8));
    print(u"Imports ended:"_s);
    for (auto it = sums.ends.cbegin(); it != sums.ends.cend(); ++it)
        print(u"  %1 %2"_s.arg(it.key(), -32).arg(it.value(), 8));
    print(u"Scenarios with violations: %1"_s.arg(sums.failed));
    for (auto it = sums.violations.cbegin(); it != sums.violations.cend(); ++it)
        print(u"  %1 %2"_s.arg(it.key(), -22).arg(it.value(), 8));
}

/// The table of the matrix; false when a row fails.
bool printMatrix()
{
    int failed = 0;
    const auto rows = matrix();
    print(u"%1 | %2 | %3 | %4 | %5"_s.arg(u"place: fault"_s, -32)
              .arg(u"first run ends"_s, -30)
              .arg(u"after resume"_s, -12)
              .arg(u"requests"_s, 8)
              .arg(u"invariants"_s));
    for (const auto &row : rows) {
        const auto outcome = play(row);
        failed += outcome.violations.isEmpty() ? 0 : 1;
        print(u"%1 | %2 | %3 | %4 | %5"_s.arg(row.name(), -32)
                  .arg(outcome.firstEnds.join(u' '), -30)
                  .arg(outcome.ends.join(u' '), -12)
                  .arg(outcome.requests, 8)
                  .arg(outcome.violations.isEmpty() ? u"hold"_s : outcome.violations.join(u' ')));
    }
    print(u"%1 rows, %2 failed"_s.arg(rows.size()).arg(failed));
    return failed == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seeds(u"seeds"_s, u"How many scenarios"_s, u"N"_s, u"2000"_s);
    const QCommandLineOption seed(u"seed"_s, u"The first scenario"_s, u"S"_s, u"1"_s);
    const QCommandLineOption trace(u"trace"_s, u"Print what happens, line by line"_s);
    const QCommandLineOption table(u"matrix"_s, u"Every fault at every place, one row each"_s);
    parser.addOptions({seeds, seed, trace, table});
    parser.process(app);
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    if (parser.isSet(table))
        return printMatrix() ? 0 : 1;
    const bool isTraced = parser.isSet(trace);
    const auto first = parser.value(seed).toULongLong();
    const bool onlyOne = parser.isSet(seed) && !parser.isSet(seeds);
    const int count = onlyOne ? 1 : parser.value(seeds).toInt();
    Sums sums;
    for (int i = 0; i < count; ++i) {
        const auto scenario = scenarioOf(first + static_cast<quint64>(i));
        const auto outcome = simulate(scenario);
        add(sums, outcome);
        if (isTraced) {
            for (const auto &line : outcome.trace)
                print(line);
        }
        for (const auto &violation : outcome.violations)
            print(u"seed %1: %2 (tests/simulate --seed %1 --trace)"_s.arg(scenario.seed)
                      .arg(violation));
    }
    print(sums, count);
    return sums.failed == 0 ? 0 : 1;
}
