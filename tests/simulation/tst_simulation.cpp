// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The invariants I1 to I8 in 2,000 drawn scenarios and in every row of the matrix of faults.
// That they can fail is shown by tests/bugs.
#include "DamagedLesson.h"
#include "Matrix.h"
#include "Simulation.h"
#include "support/TestMain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace lessonlift::simulation;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lessonlift::simulation::SourceChange)

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seeds_data();
    void seeds();
    void damagesAreMended_data();
    void damagesAreMended();
    void sameSeedSameTrace();
    void matrixHolds_data();
    void matrixHolds();
    void matrixIsLarge();
    void appendUnderOurOrderingIsTold();
    void appendUnderOurOrderingIsToldAfterACrash();
    void sourceChanges_data();
    void sourceChanges();
    void slowLine_data();
    void slowLine();
};

void SimulationTest::initTestCase()
{
    // Folders and journals in memory.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void SimulationTest::seeds_data()
{
    constexpr int block = 100;
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    for (int first = 1; first < 2000; first += block)
        QTest::addRow("seeds %d to %d", first, first + block - 1) << first << block;
}

void SimulationTest::seeds()
{
    QFETCH(const int, first);
    QFETCH(const int, count);
    QStringList violations;
    for (int seed = first; seed < first + count; ++seed) {
        const auto outcome = simulate(scenarioOf(static_cast<quint64>(seed)));
        for (const auto &violation : outcome.violations)
            violations.append(u"tests/simulate --seed %1 --trace: %2"_s.arg(seed).arg(violation));
    }
    QCOMPARE(violations.join(u'\n'), QString());
}

void SimulationTest::damagesAreMended_data()
{
    QTest::addColumn<int>("first");
    for (int first = 1; first < 400; first += 50)
        QTest::addRow("damages %d to %d", first, first + 49) << first;
}

/// Found exactly, mended and judged whole by bytes, or refused; nothing foreign lost.
void SimulationTest::damagesAreMended()
{
    QFETCH(const int, first);
    QStringList violations;
    for (int seed = first; seed < first + 50; ++seed) {
        const auto outcome = repairDamages(static_cast<quint64>(seed));
        for (const auto &violation : outcome.violations)
            violations.append(
                u"tests/simulate --seed %1 --damages 1 --trace: %2"_s.arg(seed).arg(violation));
    }
    QCOMPARE(violations.join(u'\n'), QString());
}

void SimulationTest::sameSeedSameTrace()
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const auto scenario = scenarioOf(seed);
        const auto first = simulate(scenario);
        const auto second = simulate(scenario);
        QCOMPARE(second.trace.join(u'\n'), first.trace.join(u'\n'));
    }
}

void SimulationTest::matrixHolds_data()
{
    QTest::addColumn<int>("index");
    const auto rows = matrix();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(rows[i].name())) << i;
}

void SimulationTest::matrixHolds()
{
    QFETCH(const int, index);
    static const auto rows = matrix();
    const auto outcome = play(rows[index]);
    QCOMPARE(outcome.violations.join(u'\n'), QString());
    if (rows[index].place != Place::SignIn)
        QCOMPARE(outcome.ends, QStringList{u"done"_s});
}

void SimulationTest::matrixIsLarge()
{
    QVERIFY(matrix().size() >= 200);
}

void SimulationTest::sourceChanges_data()
{
    QTest::addColumn<SourceChange>("change");
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("crash");
    const std::pair<const char *, SourceChange> changes[] = {
        {"audio edited", SourceChange::EditAudio},
        {"text edited", SourceChange::EditText},
        {"audio truncated", SourceChange::Truncate},
        {"audio removed", SourceChange::Remove},
        {"audio unreadable", SourceChange::Unreadable},
        {"text removed", SourceChange::RemoveText},
        {"text added", SourceChange::AddText},
        {"section added", SourceChange::AddSection}};
    for (const auto &[name, change] : changes) {
        for (int request = 1; request <= 20; ++request) {
            QTest::addRow("%s at request %d", name, request) << change << request << false;
            QTest::addRow("%s at request %d, then a crash", name, request)
                << change << request << true;
        }
    }
}

/// Whatever stage it meets, the lesson is one scan's or the other's, never of both; or it is told.
void SimulationTest::sourceChanges()
{
    QFETCH(const SourceChange, change);
    QFETCH(const int, request);
    QFETCH(const bool, crash);
    Scenario scenario;
    scenario.seed = 3;
    scenario.lessons = {5};
    scenario.options.limits.sectionsPerBatch = 1;
    scenario.sourceChange = change;
    scenario.sourceChangesAt = request;
    if (crash) {
        CrashPlan plan;
        plan.n = request;
        plan.after = true;
        scenario.crashes.append(plan);
    }
    QCOMPARE(simulate(scenario).violations.join(u'\n'), QString());
}

void SimulationTest::slowLine_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<bool>("comesThrough");
    // Each section is a little less than 4 kB with its audio; five minutes are allowed.
    for (const qint64 rate : {20, 30, 60, 100, 1000})
        QTest::addRow("%lld bytes a second", rate) << rate << true;
    QTest::newRow("too slow for one section") << qint64(2) << false;
}

/// The server cuts requests off after five minutes: batches come back smaller until they pass, and
/// what can never pass is told.
void SimulationTest::slowLine()
{
    QFETCH(const qint64, rate);
    QFETCH(const bool, comesThrough);
    Scenario scenario;
    scenario.seed = 11;
    scenario.lessons = {7, 3};
    scenario.options.limits.sectionsPerBatch = 7;
    scenario.options.retries = 3;
    scenario.bytesPerSecond = rate;
    const auto outcome = simulate(scenario);
    QCOMPARE(outcome.violations.join(u'\n'), QString());
    const auto end = comesThrough ? u"done"_s : u"failed TooSlow"_s;
    QCOMPARE(outcome.ends, QStringList({end, end}));
    if (comesThrough) // without anybody's help
        QCOMPARE(outcome.firstEnds, outcome.ends);
}

namespace
{

/// Between our look and our PUT another editor appends: the server forgets it, and nobody else
/// would ever say so.
Scenario appendUnderOurOrdering()
{
    Scenario scenario;
    scenario.lessons = {5};
    scenario.options.limits.sectionsPerBatch = 2;
    HostilePlan doubles;
    doubles.act = HostileAct::DoubleOne;
    doubles.n = 3;
    doubles.after = true;
    HostilePlan appends;
    appends.act = HostileAct::AppendStranger;
    appends.place = Place::Order;
    scenario.hostile = {doubles, appends};
    return scenario;
}

/// The other editor picks a lesson by the seed: ours is the second, beside somebody else's.
bool wasOnOurs(const Outcome &outcome)
{
    static const QRegularExpression onOurs(u"hostile 0 on \\w+2\\n"_s);
    return outcome.trace.join(u'\n').contains(onOurs);
}

} // namespace

void SimulationTest::appendUnderOurOrderingIsTold()
{
    auto scenario = appendUnderOurOrdering();
    int hits = 0;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        scenario.seed = seed;
        const auto outcome = simulate(scenario);
        QCOMPARE(outcome.violations.join(u'\n'), QString());
        if (!wasOnOurs(outcome))
            continue;
        ++hits;
        QCOMPARE(outcome.firstEnds, QStringList{u"conflict ChangedByOthers"_s});
    }
    QVERIFY(hits > 3);
}

/// Wherever the program dies: the run after it judges that ordering until somebody was told.
void SimulationTest::appendUnderOurOrderingIsToldAfterACrash()
{
    auto scenario = appendUnderOurOrdering();
    int hits = 0;
    for (quint64 seed = 1; seed <= 20 && hits == 0; ++seed) {
        scenario.seed = seed;
        hits += wasOnOurs(simulate(scenario)) ? 1 : 0;
    }
    QCOMPARE(hits, 1);
    QStringList violations;
    for (int n = 1; n <= 40; ++n) {
        scenario.crashes = {CrashPlan{true, n, false}};
        for (const auto &violation : simulate(scenario).violations)
            violations.append(u"dies at commit %1: %2"_s.arg(n).arg(violation));
    }
    QCOMPARE(violations.join(u'\n'), QString());
}

GUILESS_TEST(simulation, SimulationTest)
#include "tst_simulation.moc"
