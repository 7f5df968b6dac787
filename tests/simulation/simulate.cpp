// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// tests/simulate: many scenarios by seed, or one of them line by line.
#include "DamagedLesson.h"
#include "Matrix.h"
#include "Sums.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace lessonlift::simulation;

namespace
{

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// The same program, once a core, each with its share of the seeds.
bool runJobs(int jobs, quint64 first, int count, const QString &what)
{
    std::vector<std::unique_ptr<QProcess>> shares;
    for (int job = 0; job < jobs; ++job) {
        const int share = count / jobs + (job < count % jobs ? 1 : 0);
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(
            QCoreApplication::applicationFilePath(),
            {u"--seed"_s, QString::number(first), what, QString::number(share), u"--json"_s});
        first += static_cast<quint64>(share);
        shares.push_back(std::move(process));
    }
    Sums sums;
    bool isWhole = true;
    for (auto &process : shares) {
        process->waitForFinished(-1);
        const auto lines = process->readAllStandardOutput().trimmed().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            print(QString::fromUtf8(lines[i]));
        const auto json = QJsonDocument::fromJson(lines.last());
        isWhole = isWhole && json.isObject();
        sums.add(json.object());
    }
    print(sums.text());
    return isWhole && sums.isClean();
}

bool violates(const Outcome &outcome, const QString &invariant)
{
    // "I1" not in "I11"; "I5 done, but: I1: ..." is both.
    const auto name = invariant + u':';
    return std::any_of(
        outcome.violations.cbegin(), outcome.violations.cend(), [&](const QString &violation) {
            return violation.contains(name) || violation.startsWith(invariant + u' ');
        });
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
    const QCommandLineOption damagesOption(
        u"damages"_s, u"How many damaged lessons instead, to be repaired"_s, u"N"_s);
    const QCommandLineOption trace(u"trace"_s, u"Print what happens, line by line"_s);
    const QCommandLineOption table(u"matrix"_s, u"Every fault at every place, one row each"_s);
    const QCommandLineOption expect(
        u"expect"_s, u"Succeed at the first violation of this invariant (tests/bugs)"_s, u"I4b"_s);
    const QCommandLineOption jobsOption(u"jobs"_s, u"How many at once; default: one a core"_s,
                                        u"N"_s, QString::number(QThread::idealThreadCount()));
    const QCommandLineOption json(u"json"_s, u"The figures as one line of JSON"_s);
    parser.addOptions({seeds, seed, damagesOption, trace, table, expect, jobsOption, json});
    parser.process(app);
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    if (parser.isSet(table))
        return printMatrix() ? 0 : 1;
    const bool isTraced = parser.isSet(trace);
    const auto first = parser.value(seed).toULongLong();
    const bool damaged = parser.isSet(damagesOption);
    const bool onlyOne = parser.isSet(seed) && !parser.isSet(seeds) && !damaged;
    const int count = onlyOne ? 1 : parser.value(damaged ? damagesOption : seeds).toInt();
    const auto what = damaged ? u"--damages"_s : u"--seeds"_s;
    const int jobs = parser.isSet(json) ? 1 : parser.value(jobsOption).toInt();
    if (jobs > 1 && !isTraced && !parser.isSet(expect))
        return runJobs(jobs, first, count, what) ? 0 : 1;
    Sums sums;
    for (int i = 0; i < count; ++i) {
        const auto one = first + static_cast<quint64>(i);
        const auto outcome = damaged ? repairDamages(one) : simulate(scenarioOf(one));
        sums.add(outcome);
        for (const auto &line : isTraced ? outcome.trace : QStringList())
            print(line);
        if (parser.isSet(expect) && violates(outcome, parser.value(expect))) {
            print(u"caught at seed %1: %2"_s.arg(one).arg(outcome.violations.join(u'\n')));
            return 0;
        }
        for (const auto &violation : outcome.violations)
            print(u"seed %1: %2 (tests/simulate --seed %1 %3 --trace)"_s.arg(one).arg(
                violation, damaged ? u"--damages 1"_s : QString()));
    }
    print(parser.isSet(json)
              ? QString::fromUtf8(QJsonDocument(sums.toJson()).toJson(QJsonDocument::Compact))
              : sums.text());
    return sums.isClean() && !parser.isSet(expect) ? 0 : 1;
}
