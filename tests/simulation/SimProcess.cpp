// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimProcess.h"

#include "upload/ResumeImports.h"

#include <QAbstractEventDispatcher>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

/// The journal's own connection: the only one that is new.
sqlite3 *newestConnection(const QStringList &before)
{
    for (const auto &name : QSqlDatabase::connectionNames()) {
        if (before.contains(name))
            continue;
        const auto handle = QSqlDatabase::database(name, false).driver()->handle();
        return *static_cast<sqlite3 *const *>(handle.data());
    }
    return nullptr;
}

} // namespace

void drain()
{
    // Until nothing happens any more: one round leaves what was posted during it.
    auto *dispatcher = QAbstractEventDispatcher::instance();
    while (dispatcher->processEvents(QEventLoop::ExcludeSocketNotifiers)) {
    }
}

SimProcess::SimProcess(SimWires &wires, int number, const QString &journal, Disk disk)
    : m_wires(wires)
    , m_number(number)
    , m_end(std::make_shared<SimEnd>(wires, number))
{
    const auto before = QSqlDatabase::connectionNames();
    auto opened = Journal::open(journal, wires.clock);
    if (!opened)
        qFatal("journal: %s", qPrintable(opened.error().detail));
    m_journal = std::move(*opened);
    sqlite3_commit_hook(newestConnection(before), &SimProcess::onCommit, this);
    m_queue = std::make_unique<UploadQueue>(wires.clock, *m_journal, simNetwork(m_end),
                                            wires.random.generate(), std::move(disk));
    QObject::connect(m_queue.get(), &UploadQueue::lessonChanged, m_queue.get(),
                     [this](const LessonProgress &progress) { watch(progress); });
    QObject::connect(m_queue.get(), &UploadQueue::finished, m_queue.get(),
                     [this](const LessonSummary &summary) {
                         if (isDead())
                             return;
                         m_summaries.append(summary);
                         m_wires.trace.add(u"%1 ended %2: %3 %4"_s.arg(m_number).arg(
                             summary.title, stateName(summary.state),
                             summary.problem ? kindName(summary.problem->kind) : QString()));
                     });
}

SimProcess::~SimProcess()
{
    m_tasks.push_back(m_queue->stop(Kind::Interrupted));
    for (int left = 1000; left > 0 && !m_tasks.back().isReady(); --left)
        drain();
    if (!m_tasks.back().isReady())
        m_wires.trace.violate(u"I6"_s, u"a lane does not end when it is asked to"_s);
    drain();
}

int SimProcess::onCommit(void *context)
{
    auto *self = static_cast<SimProcess *>(context);
    const int nth = ++self->m_commits;
    if (self->isDead())
        return 1;
    if (nth == self->m_dieAt) {
        self->m_wires.trace.add(u"%1 dies %2 commit %3"_s.arg(self->m_number)
                                    .arg(self->m_dieAfter ? u"after"_s : u"before"_s)
                                    .arg(nth));
        self->m_end->dead = true;
        return self->m_dieAfter ? 0 : 1;
    }
    const bool fails = nth >= self->m_failFrom && nth <= self->m_failTo;
    if (fails)
        self->m_wires.trace.add(u"%1 commit %2 fails"_s.arg(self->m_number).arg(nth));
    return fails ? 1 : 0;
}

void SimProcess::failCommits(int first, int more)
{
    m_failFrom = m_commits + first;
    m_failTo = m_failFrom + more;
}

void SimProcess::dieAtCommit(int nth, bool after)
{
    m_dieAt = m_commits + nth;
    m_dieAfter = after;
}

void SimProcess::die()
{
    if (!m_end->dead)
        m_wires.trace.add(u"%1 dies"_s.arg(m_number));
    m_end->dead = true;
}

void SimProcess::signIn(const QByteArray &token, Account::Reread reread)
{
    const auto address = ServerAddress::parse(u"http://127.0.0.1/api"_s, false);
    auto &account = m_queue->session(*address).account;
    account.setToken(token);
    account.setReread(std::move(reread));
}

QCoro::Task<> SimProcess::waitUntilIdle()
{
    co_await m_queue->idle();
    m_isIdle = true;
}

void SimProcess::begin()
{
    m_isIdle = false;
    m_tasks.push_back(waitUntilIdle());
}

void SimProcess::enqueue(const UploadRequest &request)
{
    m_queue->enqueue(request);
    begin();
}

bool SimProcess::resumeAll()
{
    const auto imports = resumableImports(*m_journal);
    if (!imports || imports->isEmpty())
        return false;
    for (const auto &import : *imports)
        m_queue->enqueue(import.request, import.targets);
    begin();
    return true;
}

void SimProcess::pause(int lesson)
{
    if (lesson < m_lessons.size())
        m_queue->pause(m_lessons[lesson].importId);
}

void SimProcess::cancel(int lesson)
{
    if (lesson < m_lessons.size())
        m_queue->cancel(m_lessons[lesson].importId);
}

/// I7: in one run nothing that was confirmed is taken back, and states follow the arrows.
void SimProcess::watch(const LessonProgress &now)
{
    if (isDead())
        return;
    for (auto &before : m_lessons) {
        if (before.importId != now.importId)
            continue;
        const bool sameRun = isActive(before.state) && now.state != LessonState::Queued;
        if (sameRun && (now.sections < before.sections || now.bytes < before.bytes ||
                        now.audio < before.audio || now.audioConfirmed < before.audioConfirmed))
            m_wires.trace.violate(u"I7"_s, u"progress of %1 went back"_s.arg(now.title));
        before = now;
        return;
    }
    m_lessons.append(now);
}

} // namespace lessonlift::simulation
