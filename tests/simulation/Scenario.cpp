// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Scenario.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_random(static_cast<quint32>(seed * 2654435761u + (seed >> 32)))
    {
    }
    /// True once in n times.
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    /// 1 to n.
    int roll(int n) { return 1 + static_cast<int>(m_random.bounded(n)); }
    template <typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }

private:
    QRandomGenerator m_random;
};

void drawServer(Dice &dice, PracticeTraits &traits)
{
    traits.keepsUnknownKeys = true; // what it drops itself nobody else could keep
    traits.putDeletesAudio = !dice.oneIn(3);
    traits.hasAppend = !dice.oneIn(8);
    traits.hasOrder = traits.hasAppend ? !dice.oneIn(12) : dice.oneIn(2);
}

void drawOptions(Dice &dice, UploadOptions &options)
{
    options.limits.sectionsPerBatch = dice.roll(4);
    options.timeout = std::chrono::seconds(60);
    options.retries = dice.roll(5);
    options.settle = Milliseconds(dice.oneOf({1000, 5000}));
    options.onFailure = dice.oneIn(2) ? OnFailure::Continue : OnFailure::Stop;
    options.confirm = dice.oneIn(5) ? ConfirmLevel::Deep : ConfirmLevel::Served;
    if (dice.oneIn(12))
        options.method = Method::Separate;
    if (dice.oneIn(4))
        options.pause = Milliseconds(dice.oneOf({0, 200, 3000}));
}

void drawOthers(Dice &dice, Scenario &scenario)
{
    if (dice.oneIn(3)) {
        for (int left = dice.roll(3); left > 0; --left) {
            HostilePlan plan;
            plan.act = static_cast<HostileAct>(dice.roll(11) - 1);
            plan.n = dice.roll(30);
            plan.after = dice.oneIn(2);
            // Or exactly between a look and the write that follows it.
            if (dice.oneIn(2)) {
                plan.place = dice.oneOf({Place::Create, Place::Look, Place::Append, Place::Replace,
                                         Place::Order, Place::Totals, Place::Confirm});
                plan.n = dice.roll(3);
            }
            scenario.hostile.append(plan);
        }
    }
    if (dice.oneIn(8)) {
        scenario.secondProcessAt = dice.roll(12);
        scenario.secondHasOwnJournal = scenario.start != Start::Nothing && dice.oneIn(2);
    }
}

void drawAccidents(Dice &dice, Scenario &scenario)
{
    if (dice.oneIn(3)) {
        for (int left = dice.roll(4); left > 0; --left) {
            CrashPlan plan;
            plan.atCommit = dice.oneIn(2);
            plan.n = dice.roll(plan.atCommit ? 40 : 25);
            plan.after = dice.oneIn(2);
            scenario.crashes.append(plan);
        }
    }
    if (dice.oneIn(12)) {
        scenario.failingCommit = dice.roll(40);
        scenario.failingCommits = dice.oneOf({0, 0, 3, 1000});
    }
    if (dice.oneIn(8)) {
        scenario.signedOutAt = dice.roll(20);
        scenario.newTokenAtHand = dice.oneIn(2);
    }
    if (dice.oneIn(8)) {
        for (int left = dice.roll(3); left > 0; --left) {
            UserPlan plan;
            plan.act = static_cast<UserAct>(dice.roll(4) - 1);
            plan.n = dice.roll(20);
            scenario.user.append(plan);
        }
    }
    if (dice.oneIn(12)) {
        scenario.sourceChangesAt = dice.roll(12);
        scenario.sourceChange = static_cast<SourceChange>(dice.roll(8) - 1);
    }
}

/// Rare by chance, so drawn on purpose: other editors in the middle of our sections, and one just
/// before we put them in order; or one who makes the server destroy audio just before a last look,
/// or just before the last batch is carried out, whose answer is the next look.
void drawRace(Dice &dice, Scenario &scenario)
{
    Scenario race;
    race.seed = scenario.seed;
    race.lessons = {5};
    race.options.limits.sectionsPerBatch = 2;
    race.faultRate = dice.oneOf({0.0, 0.03});
    const auto add = [&race](HostileAct act, Place place, int n, bool after) {
        HostilePlan plan;
        plan.act = act;
        plan.place = place;
        plan.n = n;
        plan.after = after;
        race.hostile.append(plan);
    };
    if (dice.oneIn(4)) {
        // Of few files, so that all may have been seen before that look.
        race.lessons = {1};
        add(HostileAct::EchoPut, Place::Look, 1, false);
    } else if (dice.oneIn(4)) {
        add(HostileAct::EchoPut, Place::Append, 3, false);
    } else {
        add(HostileAct::AppendStranger, Place::Append, 1, true);
        add(HostileAct::DoubleOne, Place::Append, 2, true);
        if (dice.oneIn(2))
            add(HostileAct::AppendStranger, Place::Order, 1, false);
    }
    scenario = race;
}

/// Rare by chance, too: a source that changes when its section has been sent, just before a crash.
void drawLateChange(Dice &dice, Scenario &scenario)
{
    Scenario late;
    late.seed = scenario.seed;
    late.lessons = {5};
    late.options.limits.sectionsPerBatch = 1;
    late.faultRate = dice.oneOf({0.0, 0.03});
    late.sourceChange = dice.oneIn(2) ? SourceChange::EditAudio : scenario.sourceChange;
    late.sourceChangesAt = 14 + dice.roll(5); // of some twenty requests
    CrashPlan plan;
    plan.n = late.sourceChangesAt;
    plan.after = true;
    late.crashes.append(plan);
    scenario = late;
}

} // namespace

Scenario scenarioOf(quint64 seed)
{
    Dice dice(seed);
    Scenario scenario;
    scenario.seed = seed;
    drawServer(dice, scenario.traits);
    drawOptions(dice, scenario.options);
    scenario.lessons = {dice.oneOf({2, 3, 5, 7})};
    if (dice.oneIn(4))
        scenario.lessons.append(dice.oneOf({2, 3}));
    if (dice.oneIn(8))
        scenario.lessons.append(dice.oneOf({2, 3, 5}));
    scenario.parallel = dice.roll(3);
    if (dice.oneIn(4) && scenario.options.method != Method::Separate)
        scenario.start = static_cast<Start>(dice.roll(3));
    scenario.faultRate = dice.oneOf({0.0, 0.03, 0.1, 0.1, 0.3});
    drawOthers(dice, scenario);
    drawAccidents(dice, scenario);
    if (dice.oneIn(12))
        drawRace(dice, scenario);
    if (dice.oneIn(4))
        scenario.parallel = 0; // auto
    if (dice.oneIn(8))
        scenario.traits.headStatus = dice.oneOf({204, 302, 403, 404, 405, 500, 501});
    if (scenario.sourceChangesAt > 0 && dice.oneIn(2))
        drawLateChange(dice, scenario);
    return scenario;
}

QString describe(const Scenario &scenario)
{
    QStringList parts;
    QStringList sizes;
    for (const int sections : scenario.lessons)
        sizes.append(QString::number(sections));
    parts.append(u"%1 sections"_s.arg(sizes.join(u'+')));
    parts.append(methodName(scenario.options.method));
    if (!scenario.traits.hasAppend)
        parts.append(u"no append"_s);
    if (!scenario.traits.hasOrder)
        parts.append(u"no order"_s);
    if (!scenario.traits.putDeletesAudio)
        parts.append(u"kind PUT"_s);
    if (scenario.start != Start::Nothing)
        parts.append(u"start %1"_s.arg(static_cast<int>(scenario.start)));
    parts.append(u"faults %1"_s.arg(scenario.faultRate));
    for (const auto &plan : scenario.faults)
        parts.append(nameOf(plan.fault) + u" at "_s + nameOf(plan.place));
    parts.append(
        u"hostile %1, crashes %2"_s.arg(scenario.hostile.size()).arg(scenario.crashes.size()));
    if (scenario.secondProcessAt > 0)
        parts.append(u"second program"_s);
    if (scenario.sourceChangesAt > 0)
        parts.append(u"source changes"_s);
    if (scenario.failingCommit > 0)
        parts.append(u"journal fails"_s);
    return parts.join(u", "_s);
}

} // namespace lessonlift::simulation
