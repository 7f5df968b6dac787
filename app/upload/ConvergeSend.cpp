// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How the loop sends a batch, and what it does when the server does not take it.
#include "upload/Convergence.h"

#include "upload/LearnReplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

Error lessonFull(qint64 bytes)
{
    Error error;
    error.kind = Kind::LessonFull;
    error.detail = QString::number(static_cast<double>(bytes) / 1e6, 'f', 2) + u" MB"_s;
    return error;
}

} // namespace

QCoro::Task<Result<void>> Convergence::chooseMethod()
{
    const auto wanted = m_lane.options().method;
    const bool appends = m_lane.session().appends.value_or(true);
    m_method = Method::Append;
    if (appends && wanted != Method::Replace)
        co_return Result<void>();
    if (wanted == Method::Append)
        co_return failure(Kind::CannotAppend, m_lane.session().address.name());
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

QCoro::Task<Result<void>> Convergence::lookAtFolder(Batch batch)
{
    if (m_lookBeside) {
        const Cancellation::SafePoint safe(m_lane.cancel());
        auto beside = *std::exchange(m_lookBeside, std::nullopt);
        const auto seen = co_await beside;
        if (!seen)
            co_return seen;
    }
    QStringList folders;
    for (const int index : batch)
        folders.append(m_folder.sections[index].folder);
    co_return co_await m_lane.lookAtSections(folders);
}

QCoro::Task<Result<void>> Convergence::send(Batch batch)
{
    auto ready = betweenWrites();
    if (ready)
        ready = co_await chooseMethod();
    if (ready)
        ready = co_await pauseBetweenBatches();
    if (ready)
        ready = co_await lookAtFolder(batch);
    if (!ready)
        co_return ready;
    const auto bytes = bytesWith(batch);
    if (bytes > m_sizer.limits().lessonBytes) // one section only: see nextBatch()
        co_return setAside(batch, lessonFull(bytes));
    auto &progress = m_lane.progress();
    progress.batch = qMin(progress.batch + 1, qMax<qsizetype>(progress.batches, 1));
    m_lane.setState(LessonState::Uploading);
    m_lookBeside.emplace(m_lane.lookBeside());
    auto sent = co_await sendBatch(m_lane, m_folder, m_remote, m_target.part, batch, m_method);
    if (!sent)
        co_return tl::unexpected<Error>(sent.error());
    m_remote = sent->remote;
    m_sizer.fit(m_lane.line());
    if (sent->refusal) {
        --progress.batch;
        const auto handled = co_await handleRefusal(std::move(*sent), batch);
        if (m_withCreation.isEmpty() && m_sizer.limits() != m_counted)
            countBatches();
        co_return handled;
    }
    m_attempt = 0;
    m_cuts = 0;
    m_lost = 0;
    m_timesUp = 0;
    m_pause = m_pause > std::chrono::milliseconds(250) ? m_pause / 2 : Milliseconds(0);
    m_sizer.widen();
    if (m_withCreation.isEmpty() && m_sizer.limits() != m_counted)
        countBatches();
    if (m_method == Method::Append)
        m_lane.session().appends = true;
    const auto now =
        compare(withSections(m_folder, batch), m_remote, {}, m_lane.options().purpose());
    Batch unrecognised;
    QList<AudioState> audio;
    for (qsizetype at = 0; at < batch.size(); ++at) {
        const int index = batch[at];
        ++m_copies[index];
        if (now.sections[at].standing == Standing::Whole)
            audio.append(now.sections[at].copy.audio);
        else
            unrecognised.append(index);
    }
    m_confirmer.start(sample(m_confirmer.pending(audio)));
    const auto noted = noteSent(batch);
    if (!noted)
        co_return noted;
    Error error;
    error.kind = Kind::NotRecognised;
    error.detail = titles(unrecognised);
    co_return unrecognised.isEmpty() ? Result<void>() : setAside(unrecognised, error);
}

/// What is looked for while more is sent: enough to see early that a server does not serve what it
/// took. All of it is looked for after the last write, for before that no look counts; on a server
/// that does one thing at a time each of them would keep the next batch waiting. Far away they do
/// not, and teach how many may be under way at once.
QList<AudioState> Convergence::sample(const QList<AudioState> &audio) const
{
    if (m_lane.session().lookPace.isFar())
        return audio;
    const qsizetype enough = m_confirmer.servedAny() ? 1 : damageWithoutProof + 1;
    return audio.first(std::min(audio.size(), enough));
}

QCoro::Task<Result<void>> Convergence::handleRefusal(SendOutcome outcome, Batch batch)
{
    const auto error = *outcome.refusal;
    // Another lane may have learnt it meanwhile.
    if (error.kind == Kind::RouteMissing && m_method == Method::Append &&
        !m_lane.session().appends.value_or(false)) {
        m_lane.session().appends = false;
        co_return Result<void>();
    }
    const bool isFull = mayBeFull(error, batch);
    if (isFull && m_sizer.shrink(m_folder, batch, Kind::FieldTooLong))
        co_return Result<void>();
    // As long as the line was used: whatever cut it off, less of it comes through sooner.
    const bool isTooLong = outcome.outOfTime || error.httpStatus == 408; // however soon it came
    if (isTooLong && m_sizer.shrink(m_folder, batch, Kind::Timeout))
        co_return Result<void>();
    const auto why = isFull ? std::optional(lessonFull(bytesWith(batch))) : slowness(outcome);
    if (why) {
        m_sizer.widen();
        m_timesUp = 0;
        co_return setAside(batch, *why);
    }
    // What left is not what arrived. Lost again and again although looks succeed: a refusal that
    // was never read, of whatever kind; a smaller batch may pass.
    const bool isLost = error.kind == Kind::ConnectionLost && ++m_lost >= 2;
    if (isLost && m_sizer.shrink(m_folder, batch, error.kind)) {
        m_lost = 0;
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

qint64 Convergence::bytesWith(const Batch &batch) const
{
    return m_remote.bytes + bytesAdded(m_folder, batch);
}

/// The database refuses a lesson that becomes too large, and the server says of it only that
/// something failed.
bool Convergence::mayBeFull(const Error &error, const Batch &batch) const
{
    return error.httpStatus == 500 && bytesWith(batch) > m_sizer.limits().lessonBytes / 10 * 9;
}

std::optional<Error> Convergence::slowness(const SendOutcome &outcome)
{
    const auto &error = *outcome.refusal;
    const bool isSlow =
        outcome.outOfTime && (error.httpStatus == 408 || error.kind == Kind::ConnectionLost);
    if (!isSlow || ++m_timesUp < timesUpInARow)
        return std::nullopt;
    return tooSlow(*outcome.outOfTime, error);
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
    auto which = titles(batch); // a person has to know which one to mend
    if (!error.detail.isEmpty())
        which += u": "_s + error.detail;
    return tl::unexpected<Error>(withDetail(error, which));
}

} // namespace lessonlift
