// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Convergence.h"

#include "upload/LearnReplace.h"
#include "upload/OpenLesson.h"
#include "upload/PutInOrder.h"
#include "upload/TakeUp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int mostCopies = 3;
constexpr int mostOrderings = 3;
constexpr int mostTotals = 3;
/// With so many audio files missing and not one served, perhaps the server does not serve audio
/// where it says, and fresh copies would only make a heap of doubles: one section must prove it.
constexpr qsizetype damageWithoutProof = 3;

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
    co_return result;
}

QCoro::Task<Result<void>> Convergence::converge()
{
    auto done = co_await open();
    while (done) {
        const auto now = compareNow();
        m_extra = now.foreign.size();
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
    const auto held = m_lane.holdLesson(m_remote.id);
    if (!held)
        co_return held;
    auto taken = co_await takeUp(m_lane, m_folder, m_target.part, m_remote);
    if (!taken)
        co_return tl::unexpected<Error>(taken.error());
    m_remote = std::move(*taken);
    if (!m_withCreation.isEmpty())
        co_return noteSent(m_withCreation); // the lesson stands, and they came with it
    m_lane.progress().batches =
        planBatches(m_folder, compareNow().missing, m_sizer.limits()).size();
    co_return Result<void>();
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
    m_lane.progress().batches =
        planBatches(m_folder, compareNow().missing, m_sizer.limits()).size();
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
    return nextBatch(m_folder, missing, m_sizer.limits());
}

QCoro::Task<Result<void>> Convergence::chooseMethod()
{
    const auto wanted = m_lane.options().method;
    const bool appends = m_lane.session().appends.value_or(true);
    m_method = Method::Append;
    if (appends && wanted != Method::Replace)
        co_return Result<void>();
    if (wanted == Method::Append)
        co_return failure(Kind::RouteMissing, u"append-sections"_s);
    const auto keeps = co_await putKeepsAudio(m_lane);
    if (!keeps)
        co_return tl::unexpected<Error>(keeps.error());
    if (!*keeps)
        co_return failure(Kind::ServerDestroysAudio, m_lane.session().address.name());
    m_method = Method::Replace;
    co_return Result<void>();
}

QCoro::Task<Result<void>> Convergence::pauseBetweenBatches()
{
    const auto pause = m_lane.options().pause.value_or(m_pause);
    if (!std::exchange(m_sentAny, true) || pause == Milliseconds(0))
        co_return Result<void>();
    co_return co_await m_lane.wait(pause);
}

QCoro::Task<Result<void>> Convergence::send(Batch batch)
{
    auto ready = betweenWrites();
    if (ready)
        ready = co_await chooseMethod();
    if (ready)
        ready = co_await pauseBetweenBatches();
    if (!ready)
        co_return ready;
    m_lane.setState(LessonState::Uploading);
    auto &progress = m_lane.progress();
    progress.batch = qMin(progress.batch + 1, qMax<qsizetype>(progress.batches, 1));
    auto sent = co_await sendBatch(m_lane, m_folder, m_remote, m_target.part, batch, m_method);
    if (!sent)
        co_return tl::unexpected<Error>(sent.error());
    m_remote = sent->remote;
    if (sent->refusal) {
        --progress.batch;
        co_return co_await handleRefusal(std::move(*sent), batch);
    }
    m_attempt = 0;
    m_cuts = 0;
    m_pause = m_pause > std::chrono::milliseconds(250) ? m_pause / 2 : Milliseconds(0);
    m_sizer.widen();
    if (m_method == Method::Append)
        m_lane.session().appends = true;
    const auto now = compare(m_folder, m_remote, {}, m_lane.options().purpose());
    Batch unrecognised;
    QList<AudioState> audio;
    for (const int index : batch) {
        ++m_copies[index];
        if (now.sections[index].standing == Standing::Whole)
            audio.append(now.sections[index].copy.audio);
        else
            unrecognised.append(index);
    }
    m_confirmer.start(m_confirmer.pending(audio));
    const auto noted = noteSent(batch);
    if (!noted)
        co_return noted;
    Error error;
    error.kind = Kind::NotRecognised;
    error.detail = titles(unrecognised);
    co_return unrecognised.isEmpty() ? Result<void>() : setAside(unrecognised, error);
}

QCoro::Task<Result<void>> Convergence::handleRefusal(SendOutcome outcome, Batch batch)
{
    const auto error = *outcome.refusal;
    // Another lane may have learnt it meanwhile. A proxy's page is no proof.
    const bool saysSo = error.kind == Kind::RouteMissing && error.detail.contains("Cannot POST"_L1);
    if (saysSo && m_method == Method::Append && !m_lane.session().appends.value_or(false)) {
        m_lane.session().appends = false;
        co_return Result<void>();
    }
    // Cut off again and again while sending, although looks succeed: a 413 that was never read.
    const bool hiddenRefusal = outcome.cutInBody && ++m_cuts >= (batch.size() > 1 ? 2 : 3);
    if (error.kind == Kind::TooLarge || error.kind == Kind::FieldTooLong ||
        error.kind == Kind::Rejected || hiddenRefusal) {
        if (m_sizer.shrink(m_folder, batch, error.kind))
            co_return Result<void>();
        m_sizer.widen();
        m_cuts = 0;
        co_return setAside(batch, error);
    }
    if (error.kind == Kind::Busy)
        m_pause = std::clamp(m_pause * 2, Milliseconds(1000), Milliseconds(30'000));
    co_return co_await m_lane.recover(error, m_attempt);
}

Result<void> Convergence::setAside(const Batch &batch, const Error &error)
{
    FailedBatch failed;
    for (const int index : batch)
        failed.sections.append(m_folder.sections[index].title);
    failed.problem = error;
    m_failed.append(failed);
    for (const int index : batch)
        m_setAside.insert(index, error);
    if (m_lane.options().onFailure == OnFailure::Continue || error.kind == Kind::NotRecognised ||
        error.kind == Kind::NotOrderable)
        return {};
    auto named = error; // a person has to know which one to mend
    named.detail = titles(batch);
    if (!error.detail.isEmpty())
        named.detail += u": "_s + error.detail;
    return tl::unexpected<Error>(named);
}

QCoro::Task<Result<void>> Convergence::order()
{
    const auto started = betweenWrites();
    if (!started)
        co_return started;
    m_lane.setState(LessonState::Ordering);
    auto ordered =
        co_await putInOrder(m_lane, m_folder, m_remote, m_target.part, m_confirmer.seen(),
                            m_method == Method::Replace ? m_method : m_orderBy);
    if (!ordered)
        co_return co_await m_lane.recover(ordered.error(), m_attempt);
    ++m_orderings;
    m_attempt = 0;
    seeAgain(std::move(*ordered)); // without a write of ours where others had ordered it
    co_return Result<void>();
}

QCoro::Task<Result<void>> Convergence::totals()
{
    const auto started = betweenWrites();
    if (!started)
        co_return started;
    ++m_totalsTries;
    auto mended = co_await mendTotals(m_lane, m_remote, m_target.part);
    if (mended) {
        m_remote = std::move(*mended);
        co_return Result<void>();
    }
    // A server that does not take totals has a whole lesson all the same.
    const auto again = co_await m_lane.recover(mended.error(), m_attempt);
    const bool refused =
        !again && !mended.error().doubtful &&
        (mended.error().kind == Kind::Rejected || mended.error().kind == Kind::RouteMissing);
    if (refused)
        m_totalsTries = mostTotals;
    co_return refused ? Result<void>() : again;
}

} // namespace lessonlift
