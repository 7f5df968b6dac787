// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Convergence.h"

#include "upload/LearnReplace.h"
#include "upload/OpenLesson.h"
#include "upload/TakeUp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int mostCopies = 3;
constexpr int mostOrderings = 3;
} // namespace

Convergence::Convergence(Lane &lane, const LessonFolder &folder, TargetRecord &target,
                         Batch withCreation, ProgressMeter &meter, int first)
    : m_lane(lane)
    , m_folder(folder)
    , m_target(target)
    , m_withCreation(std::move(withCreation))
    , m_meter(meter)
    , m_first(first)
    , m_confirmer(lane, meter, lane.options().confirm)
    , m_sizer(lane.options().limits)
{
}

QCoro::Task<Result<void>> Convergence::run()
{
    auto result = co_await converge();
    co_await m_confirmer.finish();
    if (m_lookBeside)
        co_await *m_lookBeside; // it uses the lane; what it saw, the look at every text sees, too
    co_return result;
}

QCoro::Task<Result<void>> Convergence::converge()
{
    auto done = co_await open();
    while (done) {
        const auto now = compareNow();
        m_extra = othersSections(m_remote, now).size();
        m_meter.look(m_folder, now);
        m_lane.lastLook().parts[m_target.part] = now.sections;
        m_lane.reportProgress();
        done = judge(now);
        if (!done)
            break;
        const auto batch = missingBatch(now);
        noteWhole(now, batch);
        const auto first = lookFirst(now, batch);
        // On a server without append every PUT is a risk: what was sent is checked before more is.
        const bool checkFirst =
            (m_method == Method::Replace || needsProof()) && !unconfirmed(now).isEmpty();
        const bool writes = !batch.isEmpty() || now.needsOrder() || !now.totalsRight;
        if (!first.isEmpty())
            done = co_await confirm(first);
        else if (writes && !m_isBelieved)
            done = co_await lookAgainFirst();
        else if (m_lane.options().mend && !m_asFound)
            done = co_await prepareRepair(now);
        else if (!batch.isEmpty() && !checkFirst)
            done = co_await send(batch);
        else if (m_lane.owesLook())
            done = co_await lookLate();
        else if (now.needsOrder() && batch.isEmpty())
            done = co_await order();
        else if (!now.totalsRight && batch.isEmpty() && m_totalsTries < mostTotals)
            done = co_await totals();
        else if (const auto audio = unconfirmed(now); !audio.isEmpty())
            done = co_await confirmAtLast(audio);
        else if (!m_isLookedAtLast)
            done = co_await lookLate();
        else {
            done = noteConfirmed(now);
            break;
        }
    }
    if (done && m_target.creations > 1)
        done = co_await removeStrays(m_lane, m_folder, m_target);
    if (done)
        done = finalResult();
    co_return done;
}

Result<void> Convergence::noteSent(const Batch &batch)
{
    QList<int> positions; // in the whole folder
    for (const int index : batch)
        positions.append(m_first + index);
    return m_lane.journal().setSections(m_lane.request().importId, positions, u"sent"_s);
}

Result<void> Convergence::betweenWrites()
{
    m_isLookedAtLast = false;
    m_turnsOfOthers = 0;
    const Cancellation::SafePoint safe(m_lane.cancel());
    if (m_lane.cancel().isRequested())
        return tl::unexpected<Error>(m_lane.cancel().error());
    return {};
}

QCoro::Task<Result<void>> Convergence::open()
{
    const auto started = betweenWrites();
    if (!started)
        co_return started;
    m_lane.setState(LessonState::Opening);
    m_isBelieved = m_target.lessonId.isEmpty(); // it is made now
    auto opened = co_await openLesson(m_lane, m_folder, m_target, m_withCreation);
    if (!opened)
        co_return tl::unexpected<Error>(opened.error());
    m_remote = std::move(*opened);
    m_lane.progress().lessonId = m_remote.id;
    const auto held = co_await m_lane.holdLesson(m_remote.id);
    if (!held)
        co_return held;
    auto taken = co_await takeUp(m_lane, m_folder, m_target.part, m_remote);
    if (!taken)
        co_return tl::unexpected<Error>(taken.error());
    m_remote = std::move(*taken);
    if (!m_withCreation.isEmpty())
        co_return noteSent(m_withCreation); // the lesson stands, and they came with it
    m_sizer.fit(m_lane.line());
    countBatches();
    co_return Result<void>();
}

void Convergence::countBatches()
{
    auto &progress = m_lane.progress();
    m_counted = m_sizer.limits();
    auto missing = compareNow().missing;
    missing.removeIf([this](int index) { return m_setAside.contains(index); });
    progress.batches = progress.batch + planBatches(m_folder, missing, m_counted).size();
}

void Convergence::noteWhole(const Comparison &now, const Batch &batch)
{
    for (const int index : batch) {
        if (m_wasWhole.remove(index))
            m_isBelieved = false;
    }
    for (int i = 0; i < now.sections.size(); ++i) {
        if (now.sections[i].standing == Standing::Whole)
            m_wasWhole.insert(i);
    }
}

QCoro::Task<Result<void>> Convergence::lookAgainFirst()
{
    auto looked = co_await m_lane.lookTwice(m_remote);
    if (!looked)
        co_return tl::unexpected<Error>(looked.error());
    seeAgain(std::move(*looked));
    m_isBelieved = true;
    if (m_withCreation.isEmpty())
        countBatches();
    co_return Result<void>();
}

Result<void> Convergence::judge(const Comparison &now) const
{
    if (!now.conflicting.isEmpty())
        return failure(Kind::TextConflict, titles(now.conflicting));
    const auto &unserved = m_confirmer.unserved();
    const bool tried = std::ranges::any_of(m_copies.keys(), [this](int index) {
        return totalsOf(m_folder.sections[index]).audio > 0;
    });
    if (needsProof() && tried && unconfirmed(now).isEmpty())
        return failure(Kind::AudioMissingOnServer, *unserved.cbegin());
    const bool destroyed = std::ranges::any_of(
        unserved, [this](const QString &url) { return m_confirmer.wasServed(url); });
    if (destroyed && m_method == Method::Replace)
        return failure(Kind::ServerDestroysAudio, *unserved.cbegin());
    for (const int index : now.missing) {
        if (m_copies.value(index) >= mostCopies && !m_setAside.contains(index))
            return failure(Kind::NotConverging, m_folder.sections[index].title);
    }
    if (now.needsOrder() && now.missing.isEmpty() && m_orderings >= mostOrderings)
        return failure(Kind::NotConverging, titles(now.outOfOrder));
    return {};
}

bool Convergence::needsProof() const
{
    return m_confirmer.unserved().size() > damageWithoutProof && !m_confirmer.servedAny();
}

Batch Convergence::missingBatch(const Comparison &now) const
{
    auto missing = now.missing;
    missing.removeIf([this](int index) { return m_setAside.contains(index); });
    if (needsProof()) {
        // One that has audio: else it proves nothing.
        std::ranges::stable_partition(
            missing, [this](int index) { return totalsOf(m_folder.sections[index]).audio > 0; });
        missing = missing.first(qMin<qsizetype>(missing.size(), 1));
    }
    return nextBatch(m_folder, missing, m_sizer.limits(), m_remote.bytes);
}

} // namespace lessonlift
