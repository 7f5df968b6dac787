// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimWorld.h"

#include "plan/BatchForm.h"
#include "SimJournal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

constexpr int mostEvents = 60'000;
const QString address = u"http://127.0.0.1/api"_s;

QCoro::Task<Result<ScanResult>> scanned(ScanResult scan, UploadOptions options)
{
    scan.folder = withOptions(std::move(scan.folder), options);
    co_return scan;
}

} // namespace

SimWorld::SimWorld(const Scenario &scenario)
    : m_scenario(scenario)
    , m_trace(m_clock)
    , m_random(static_cast<quint32>(scenario.seed ^ 0x5eed))
    , m_server(scenario.traits, m_clock)
    , m_wires(m_clock, m_server, m_trace, m_random, scenario.options.settle)
    , m_hostile(m_server, m_trace, m_random)
    , m_journal(scratch().filePath(u"journal.sqlite"_s))
    , m_otherJournal(scratch().filePath(u"other.sqlite"_s))
    , m_crashesLeft(scenario.crashes)
{
    qputenv("XDG_DATA_HOME", scratch().path().toUtf8());
    makeJournal(m_journal);
    makeJournal(m_otherJournal);
    m_wires.choose = [this](const SimRequest &request) { return chooseFault(request); };
    m_wires.onRequest = [this](const SimRequest &request, bool after) {
        onRequest(request.place(), after);
    };
    m_wires.bytesPerSecond = scenario.bytesPerSecond;
    const bool changes = scenario.sourceChangesAt > 0;
    for (int i = 0; i < scenario.lessons.size(); ++i)
        m_lessons.push_back(std::make_unique<SimLesson>(scenario.lessons[i], i + 1, changes));
}

SimWorld::~SimWorld()
{
    m_processes.clear();
    removeJournal(m_journal);
    removeJournal(m_otherJournal);
}

std::unique_ptr<SimProcess> SimWorld::newProcess(const QString &journal)
{
    const int number = ++m_processCount;
    auto disk = diskAtOnce();
    disk.scan = [this](QString path, UploadOptions options, Cancellation &) {
        return scanned(at(path).scan(), options);
    };
    disk.look = [this](QString path, Pins pins, Closeness, Cancellation &) {
        return answered(at(path).look(pins));
    };
    auto process = std::make_unique<SimProcess>(m_wires, number, journal, disk);
    QObject::connect(&process->queue(), &UploadQueue::finished, &process->queue(),
                     [this](const LessonSummary &summary) {
                         if (summary.state == LessonState::Done)
                             m_doneAs[summary.importId] = at(summary.folder).folder();
                     });
    process->queue().setParallel(m_scenario.parallel);
    Account::Reread reread;
    if (m_scenario.newTokenAtHand)
        reread = [this] { return m_server.token; };
    process->signIn(m_server.token, reread);
    for (const auto &plan : std::as_const(m_crashesLeft)) {
        if (plan.atCommit) {
            process->dieAtCommit(plan.n, plan.after);
            break;
        }
    }
    return process;
}

const SimLesson &SimWorld::at(const QString &path) const
{
    return **std::ranges::find_if(m_lessons,
                                  [&](const auto &lesson) { return lesson->path() == path; });
}

UploadRequest SimWorld::request(int lesson)
{
    const auto &folder = m_lessons[static_cast<std::size_t>(lesson)]->folder();
    UploadRequest request;
    request.importId = u"import-%1-%2"_s.arg(m_processCount).arg(lesson);
    request.options = m_scenario.options;
    request.options.lessonId = m_startLessons.value(lesson);
    request.folder = std::make_shared<LessonFolder>(withOptions(folder, request.options));
    request.server = address;
    return request;
}

void SimWorld::beginImports()
{
    auto process = newProcess(m_journal);
    if (m_scenario.failingCommit > 0)
        process->failCommits(m_scenario.failingCommit, m_scenario.failingCommits);
    for (int i = 0; i < static_cast<int>(m_lessons.size()); ++i)
        process->enqueue(request(i));
    m_processes.push_back(std::move(process));
}

void SimWorld::replaceTheDead()
{
    for (auto &process : m_processes) {
        if (!process->isDead())
            continue;
        process->die();
        process.reset();
        ++m_outcome.crashes;
        const auto plan = std::ranges::find_if(
            m_crashesLeft, [this](const CrashPlan &p) { return p.atCommit || p.n <= m_request; });
        if (plan != m_crashesLeft.end())
            m_crashesLeft.erase(plan);
        process = newProcess(m_journal);
        (void)process->resumeAll();
        drain();
        return;
    }
}

void SimWorld::afterEvent()
{
    drain();
    replaceTheDead();
}

void SimWorld::run()
{
    drain();
    replaceTheDead();
    for (int events = 0;; ++events) {
        const bool idle =
            std::ranges::all_of(m_processes, [](const auto &p) { return p->isIdle(); });
        if (idle && m_clock.worldEvents() == 0)
            return;
        if (events > mostEvents || !m_clock.step()) {
            m_trace.violate(u"I6"_s, u"something waits for ever %1 %2"_s.arg(events).arg(
                                         m_clock.worldEvents()));
            m_isStuck = true;
            return;
        }
        afterEvent();
    }
}

void SimWorld::finishUndisturbed()
{
    m_quiet = true;
    m_server.token = "secret-token-last";
    m_crashesLeft.clear();
    for (int round = 0; round < 5; ++round) {
        m_processes.clear();
        drain();
        m_processes.push_back(newProcess(m_journal));
        if (!m_processes.back()->resumeAll())
            return;
        ++m_outcome.resumes;
        m_trace.add(u"resume, undisturbed"_s);
        run();
        if (m_isStuck)
            return;
        for (const auto &summary : m_processes.back()->summaries()) {
            if (summary.problem && summary.problem->kind == Kind::ChangedByOthers) {
                for (const auto &id : summary.lessonIds)
                    m_told.insert(id);
            }
        }
    }
}

QList<ImportRecord> SimWorld::imports() const
{
    auto journal = Journal::open(m_journal, const_cast<SimClock &>(m_clock));
    const auto all = (*journal)->imports();
    return all ? *all : QList<ImportRecord>();
}

QString endOf(const ImportRecord &record)
{
    const auto kind = record.problem ? kindName(record.problem->kind) : QString();
    return (stateName(record.state) + u' ' + kind).trimmed();
}

QStringList SimWorld::ends() const
{
    QStringList found;
    for (const auto &record : imports())
        found.append(endOf(record));
    return found;
}

Outcome SimWorld::play()
{
    m_trace.add(describe(m_scenario));
    prepareServer();
    beginImports();
    run();
    m_outcome.firstEnds = ends();
    for (const auto &process : m_processes) {
        for (const auto &summary : process->summaries()) {
            if (summary.problem && summary.problem->kind == Kind::ChangedByOthers) {
                for (const auto &id : summary.lessonIds)
                    m_told.insert(id);
            }
        }
    }
    if (!m_isStuck)
        finishUndisturbed();
    // A lane that hangs would never let its process go; there is nothing more to be learnt of it.
    for (auto &process : m_processes) {
        if (m_isStuck)
            (void)process.release();
    }
    m_processes.clear();
    drain();
    if (!m_isStuck)
        judge();
    m_outcome.violations = m_trace.violations();
    m_outcome.trace = m_trace.lines();
    m_outcome.injected = m_wires.injected;
    m_outcome.requests = m_wires.requests;
    m_outcome.virtualSeconds = m_clock.now().count() / 1000;
    return m_outcome;
}

Outcome simulate(const Scenario &scenario)
{
    SimWorld world(scenario);
    return world.play();
}

} // namespace lessonlift::simulation
