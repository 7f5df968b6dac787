// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Matrix.h"

#include "server/AudioLessonsClient.h"
#include "SimProcess.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

/// An import of five sections in which the place is met, and at which of its requests.
Scenario sceneFor(Place place, int &nth)
{
    Scenario scenario;
    scenario.seed = 7;
    scenario.lessons = {5};
    scenario.options.limits.sectionsPerBatch = 2;
    scenario.options.timeout = std::chrono::seconds(60);
    scenario.options.retries = 3;
    nth = 1;
    switch (place) {
    case Place::Look:
        scenario.start = Start::Stranger;
        break;
    case Place::Append:
        nth = 2;
        break;
    case Place::Replace:
        nth = 3; // the first is of the scratch lesson
        [[fallthrough]];
    case Place::Delete:
        scenario.traits.hasAppend = false;
        scenario.traits.putDeletesAudio = false;
        break;
    case Place::Order:
    case Place::Totals: {
        HostilePlan doubles;
        doubles.act = HostileAct::DoubleOne;
        doubles.n = 3;
        doubles.after = true;
        scenario.hostile.append(doubles);
        break;
    }
    case Place::Download:
        scenario.options.confirm = ConfirmLevel::Deep;
        break;
    default:
        break;
    }
    return scenario;
}

QCoro::Task<> signIn(AudioLessonsClient &client, Result<QByteArray> &answer, bool &ended)
{
    answer = co_await client.login(u"e@example.org"_s, u"secret"_s);
    ended = true;
}

/// I6 and I8: it ends, with the token or with an error that does not hold the password.
Outcome playSignIn(SimFault fault)
{
    SimClock clock;
    SimTrace trace(clock);
    QRandomGenerator random(7);
    SimServer server(PracticeTraits(), clock);
    SimWires wires(clock, server, trace, random, std::chrono::seconds(5));
    wires.choose = [fault](const SimRequest &) { return fault; };
    const auto end = std::make_shared<SimEnd>(wires, 1);
    const auto where = ServerAddress::parse(u"http://127.0.0.1/api"_s, false);
    HttpClient api(simNetwork(end), clock, std::chrono::seconds(60), nullptr);
    Account account({});
    Cancellation cancel;
    AudioLessonsClient client(*where, api, api, account, cancel);
    Result<QByteArray> answer = failure(Kind::Cancelled);
    bool ended = false;
    const auto task = signIn(client, answer, ended);
    drain();
    while (!ended && clock.step())
        drain();
    Outcome outcome;
    outcome.requests = wires.requests;
    outcome.injected = wires.injected;
    outcome.ends.append(answer ? u"token"_s : kindName(answer.error().kind));
    outcome.firstEnds = outcome.ends;
    if (!ended)
        trace.violate(u"I6"_s, u"signing in waits for ever"_s);
    if (answer && *answer != server.token)
        trace.violate(u"I5"_s, u"another token than the server's"_s);
    if (!answer && answer.error().detail.contains("secret"_L1))
        trace.violate(u"I8"_s, u"the password is in an error"_s);
    if (wires.requests != 1)
        trace.violate(u"I4b"_s, u"signing in was repeated"_s);
    outcome.violations = trace.violations();
    outcome.trace = trace.lines();
    return outcome;
}

} // namespace

QList<MatrixRow> matrix()
{
    QList<MatrixRow> rows;
    const auto places = QMetaEnum::fromType<Place>();
    const auto faults = QMetaEnum::fromType<SimFault>();
    for (int p = 0; p < places.keyCount(); ++p) {
        const auto place = static_cast<Place>(places.value(p));
        for (int f = 1; f < faults.keyCount() && place != Place::Other; ++f) {
            const auto fault = static_cast<SimFault>(faults.value(f));
            if (canStrike(fault, place))
                rows.append({place, fault});
        }
    }
    return rows;
}

Outcome play(const MatrixRow &row)
{
    if (row.place == Place::SignIn)
        return playSignIn(row.fault);
    FaultPlan plan;
    auto scenario = sceneFor(row.place, plan.n);
    plan.place = row.place;
    plan.fault = row.fault;
    scenario.faults.append(plan);
    auto outcome = simulate(scenario);
    if (outcome.injected.value(row.fault) == 0)
        outcome.violations.append(u"the fault was never met"_s);
    return outcome;
}

} // namespace lessonlift::simulation
