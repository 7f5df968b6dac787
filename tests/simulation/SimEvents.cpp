// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What goes wrong in a scenario, and when: faults, crashes, other writers, people.
#include "SimWorld.h"

#include <algorithm>
#include <QFile>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

SimFault SimWorld::chooseFault(const SimRequest &request)
{
    // Its body, which would tell, has not been sent yet.
    auto place = request.place();
    if (place == Place::Totals && !m_scenario.traits.hasAppend)
        place = Place::Replace;
    const int nth = ++m_seen[place];
    ++m_request;
    if (m_quiet)
        return SimFault::None;
    for (const auto &plan : m_scenario.faults) {
        if (plan.place == place && plan.n == nth)
            return plan.fault;
    }
    const int perMille = static_cast<int>(m_scenario.faultRate * 1000);
    if (perMille == 0 || m_random.bounded(1000) >= perMille)
        return SimFault::None;
    static const int kinds = QMetaEnum::fromType<SimFault>().keyCount();
    for (int tries = 0; tries < 20; ++tries) {
        const auto fault = static_cast<SimFault>(m_random.bounded(1, kinds));
        if (canStrike(fault, place))
            return fault;
    }
    return SimFault::None;
}

void SimWorld::userActs(UserAct act)
{
    auto &process = *m_processes.front();
    if (process.isDead())
        return;
    m_trace.add(u"a person acts: %1"_s.arg(static_cast<int>(act)));
    const int lesson = m_random.bounded(static_cast<int>(m_lessons.size()));
    switch (act) {
    case UserAct::Pause:
        return process.pause(lesson);
    case UserAct::Cancel:
        return process.cancel(lesson);
    case UserAct::ParallelOne:
        return process.queue().setParallel(1);
    case UserAct::ParallelMany:
        return process.queue().setParallel(4);
    }
}

/// Requests are counted as they reach the server; m_request is the newest.
void SimWorld::onRequest(Place place, bool after)
{
    if (!after)
        ++m_arrived[place];
    if (m_quiet)
        return;
    for (const auto &plan : m_scenario.hostile) {
        const int count = plan.place ? m_arrived.value(*plan.place) : m_request;
        const bool isHere = !plan.place || *plan.place == place;
        if (isHere && plan.n == count && plan.after == after) {
            m_hostile.act(plan.act);
            ++m_outcome.hostileActs;
        }
    }
    auto &first = m_processes.front();
    for (const auto &plan : std::as_const(m_crashesLeft)) {
        if (!plan.atCommit && plan.n == m_request && plan.after == after && first)
            first->die();
    }
    if (after)
        return;
    if (m_scenario.signedOutAt == m_request)
        m_server.token = "secret-token-2";
    if (m_scenario.sourceChangesAt == m_request && !std::exchange(m_sourceChanged, true)) {
        m_trace.add(u"the source changes: %1"_s.arg(static_cast<int>(m_scenario.sourceChange)));
        m_lessons.front()->change(m_scenario.sourceChange);
    }
    for (const auto &plan : m_scenario.user) {
        if (plan.n == m_request)
            m_clock.at(Milliseconds(0), [this, plan] { userActs(plan.act); });
    }
    if (m_scenario.secondProcessAt == m_request && m_processes.size() == 1) {
        m_clock.at(Milliseconds(0), [this] {
            const bool own = m_scenario.secondHasOwnJournal;
            auto second = newProcess(own ? m_otherJournal : m_journal);
            m_trace.add(u"a second program begins"_s);
            if (own)
                second->enqueue(request(0));
            else
                (void)second->resumeAll();
            m_processes.push_back(std::move(second));
        });
    }
}

void SimWorld::prepareServer()
{
    m_startLessons.resize(static_cast<qsizetype>(m_lessons.size()));
    // Somebody else's lesson, which nobody may touch.
    ReceivedForm other;
    other.fields.insert(u"title"_s, u"Another lesson"_s);
    const auto made = m_server.store().create(other, m_server.now());
    m_hostile.appendStrangerTo(made.json[u"_id"_s].toString());
    if (m_scenario.start == Start::Nothing)
        return;
    for (qsizetype i = 0; i < m_startLessons.size(); ++i) {
        ReceivedForm form;
        form.fields.insert(u"title"_s, u"Begun by others"_s);
        const auto lesson = m_server.store().create(form, m_server.now());
        m_startLessons[i] = lesson.json[u"_id"_s].toString();
        if (m_scenario.start != Start::Half)
            m_hostile.appendStrangerTo(m_startLessons[i]);
    }
}

/// Whether an import may end other than done, after all has been quiet for a while.
bool SimWorld::mayEnd(const ImportRecord &record) const
{
    if (record.state == LessonState::Cancelled) {
        return std::ranges::any_of(
            m_scenario.user, [](const UserPlan &plan) { return plan.act == UserAct::Cancel; });
    }
    const auto kind = record.problem ? record.problem->kind : Kind::Cancelled;
    const auto &traits = m_scenario.traits;
    const bool deletingOnly = !traits.hasAppend && traits.putDeletesAudio;
    QSet<Kind> allowed;
    if (m_scenario.bytesPerSecond > 0)
        allowed.insert(Kind::TooSlow);
    if (deletingOnly && m_scenario.options.method != Method::Separate)
        allowed.insert(Kind::ServerDestroysAudio);
    if (!traits.hasAppend && m_scenario.options.method == Method::Separate)
        allowed += {Kind::ServerDestroysAudio}; // what a part lacks cannot be sent after it
    if (!traits.hasOrder)
        allowed.insert(Kind::NotOrderable);
    if (m_hostile.has(HostileAct::ChangeText))
        allowed.insert(Kind::TextConflict);
    if (m_hostile.has(HostileAct::CreateLookalike))
        allowed.insert(Kind::LessonAmbiguous);
    if (m_hostile.has(HostileAct::DeleteLesson))
        allowed += {Kind::LessonGone, Kind::LessonNotFound}; // the latter before it was seen
    if (m_hostile.has(HostileAct::AppendStranger))
        allowed.insert(Kind::ChangedByOthers);
    // One that was made a moment ago, with a wrong answer, is known by being there, and empty.
    const auto wasNotLeft = {HostileAct::AppendStranger, HostileAct::PutStrangerFirst,
                             HostileAct::DeleteLesson};
    if (std::ranges::any_of(wasNotLeft, [this](HostileAct act) { return m_hostile.has(act); }))
        allowed.insert(Kind::LessonUnlike);
    if (m_sourceChanged)
        allowed += {Kind::ChangedOnDisk, Kind::TextConflict, Kind::ContentProblems,
                    Kind::CannotRead, Kind::SectionsVanished};
    return allowed.contains(kind);
}

/// I8: no token in what was written, the trace with its error texts included.
void SimWorld::judgeSecrets()
{
    const QByteArray token = "secret-token";
    for (const auto &path : {m_journal, m_journal + u"-wal"_s, m_otherJournal}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(token))
            m_trace.violate(u"I8"_s, u"the token is in the journal"_s);
    }
}

void SimWorld::judge()
{
    m_outcome.ends = ends();
    Judge judge(m_server, m_hostile, m_trace);
    QSet<QString> known(m_startLessons.cbegin(), m_startLessons.cend());
    for (const auto &lesson : m_server.store().toJson()) {
        if (lesson[u"title"_s].toString() == "Another lesson"_L1)
            known.insert(lesson[u"_id"_s].toString());
    }
    bool anyOpen = m_hostile.has(HostileAct::CreateLookalike);
    for (const auto &record : imports()) {
        QStringList ids;
        for (const auto &target : record.targets) {
            if (!target.lessonId.isEmpty())
                ids.append(target.lessonId);
        }
        for (const auto &id : std::as_const(ids))
            known.insert(id);
        if (record.state != LessonState::Done) {
            anyOpen = true;
            if (!mayEnd(record))
                m_trace.violate(u"I6"_s, record.title + u" ends as "_s + endOf(record));
            continue;
        }
        judge.judgeDone(m_doneAs.value(record.id), ids);
    }
    judge.judgeStrangers(m_told);
    judgeSecrets();
    if (!anyOpen)
        judge.judgeLeftovers(known);
}

} // namespace lessonlift::simulation
