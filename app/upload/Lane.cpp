// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Lane.h"

#include "upload/RetryPolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr Milliseconds heardOfBy = std::chrono::seconds(30);

} // namespace

Lane::Lane(const EngineParts &parts, ServerSession &session, const ServerConnection &connection,
           UploadRequest request, Cancellation &cancel)
    : m_parts(parts)
    , m_session(session)
    , m_request(std::move(request))
    , m_cancel(cancel)
    , m_client(connection, session.address,
               {parts.clock, cancel, session.account, m_request.options.timeout, &parts.limiter,
                parts.network, parts.disk.read})
{
    m_pins = m_request.folder->pins;
    m_progress.retries = m_request.options.retries;
    m_client->share(session.serving);
    ++m_session.lanes;
}

Lane::~Lane()
{
    --m_session.lanes;
    if (m_confirming)
        tellEnd(*m_confirming);
}

Note Lane::tellBegin(NoteKind kind)
{
    Note note;
    note.importId = m_request.importId;
    note.id = --m_lastNote;
    note.kind = kind;
    note.begun = m_parts.clock.utc();
    Q_EMIT noted(note);
    return note;
}

void Lane::tellEnd(Note note, const std::optional<Error> &problem)
{
    note.ended = m_parts.clock.utc();
    note.problem = problem;
    Q_EMIT noted(note);
}

void Lane::setState(LessonState state)
{
    if (state == m_progress.state)
        return;
    m_progress.state = state;
    if (state == LessonState::Waiting || state == LessonState::SignedOut)
        m_progress.bytesPerSecond = 0; // nothing moves until it goes on
    if (m_confirming)
        tellEnd(*std::exchange(m_confirming, {}));
    if (state == LessonState::Confirming)
        m_confirming = tellBegin(NoteKind::Confirm);
    Q_EMIT stateChanged(state);
}

Result<void> Lane::failIfCancelled() const
{
    if (m_cancel.isRequested())
        return tl::unexpected<Error>(m_cancel.error());
    return {};
}

QCoro::Task<Result<void>> Lane::wait(Milliseconds delay)
{
    const auto before = m_progress.state;
    m_progress.nextTry = m_parts.clock.utc().addMSecs(delay.count());
    setState(LessonState::Waiting);
    const auto note = tellBegin(NoteKind::Wait);
    const Cancellation::SafePoint safe(m_cancel);
    Waker waker;
    m_waitsFor = &waker;
    co_await sleepFor(m_parts.clock, delay, m_cancel, waker);
    m_waitsFor = nullptr;
    tellEnd(note, m_progress.problem);
    if (m_cancel.isRequested())
        co_return tl::unexpected<Error>(m_cancel.error());
    m_progress.nextTry = {};
    setState(before);
    co_return Result<void>();
}

void Lane::tryNow()
{
    if (m_waitsFor != nullptr && m_progress.problem)
        m_waitsFor->wake();
}

void Lane::noteCreated(const QString &lessonId)
{
    m_createdId = lessonId;
    m_createdAt = m_parts.clock.now();
}

bool Lane::mayComeToBe(const Error &error) const
{
    return error.kind == Kind::LessonGone && !m_createdId.isEmpty() &&
           m_parts.clock.now() - m_createdAt < heardOfBy + m_request.options.settle;
}

QCoro::Task<Result<void>> Lane::recover(Error error, int &attempt)
{
    if (m_cancel.isRequested())
        co_return tl::unexpected<Error>(m_cancel.error());
    if (error.kind == Kind::NotSignedIn) {
        const auto before = m_progress.state;
        setState(LessonState::SignedOut);
        const Cancellation::SafePoint safe(m_cancel);
        const auto renewed = co_await m_session.account.renewed(m_client->lastSignIn(), m_cancel);
        if (!renewed) {
            // Say what the server said, unless somebody cancelled meanwhile.
            const bool same = renewed.error().kind == Kind::NotSignedIn;
            co_return tl::unexpected<Error>(same ? error : renewed.error());
        }
        setState(before);
        co_return Result<void>();
    }
    // A proxy that wants other credentials will want them the next time, too.
    const bool isShutOut = error.kind == Kind::ProxyFault && error.httpStatus == 407;
    const bool isOfUse = policyOf(error.kind).retries || mayComeToBe(error);
    if (!isOfUse || isShutOut || attempt >= m_request.options.retries)
        co_return tl::unexpected<Error>(error);
    ++attempt;
    ++m_retries;
    m_progress.attempt = attempt;
    m_progress.problem = error;
    const auto waited = co_await wait(retryDelay(attempt, error, m_parts.random));
    m_progress.attempt = 0;
    m_progress.problem.reset();
    co_return waited;
}

QCoro::Task<Result<RemoteLesson>> Lane::glance(QString lessonId)
{
    const auto begun = m_parts.clock.now();
    const auto note = tellBegin(NoteKind::Look);
    auto remote = co_await m_client->fetch(lessonId);
    if (remote && remote->id != lessonId)
        remote = failure(Kind::BadAnswer, u"the answer is about another lesson"_s);
    if (remote)
        m_lastLook = begun;
    tellEnd(note, remote ? std::nullopt : std::optional(remote.error()));
    co_return remote;
}

QCoro::Task<Result<RemoteLesson>> Lane::look(QString lessonId)
{
    int attempt = 0;
    while (true) {
        auto remote = co_await glance(lessonId);
        if (remote)
            co_return remote;
        const auto again = co_await recover(remote.error(), attempt);
        if (!again)
            co_return tl::unexpected<Error>(again.error());
    }
}

QCoro::Task<Result<RemoteLesson>> Lane::lookTwice(RemoteLesson known)
{
    constexpr int most = 5;
    for (int looks = 0; looks < most; ++looks) {
        auto now = co_await look(known.id);
        if (!now || now->sections == known.sections)
            co_return now;
        known = std::move(*now);
    }
    co_return failure(Kind::BadAnswer, u"every answer tells another story"_s);
}

QCoro::Task<Result<RemoteLesson>> Lane::lookAfterDoubt(QString lessonId, CarriedOut carriedOut)
{
    auto remote = co_await look(lessonId);
    if (!remote || carriedOut(*remote))
        co_return remote;
    const auto settled = co_await settle();
    if (!settled)
        co_return tl::unexpected<Error>(settled.error());
    co_return co_await look(lessonId);
}

Result<void> Lane::conclude(qint64 batch, const std::optional<Error> &error)
{
    m_progress.bytesInFlight = 0;
    ++m_writes; // what was looked at meanwhile was looked at before it
    QString outcome = u"done"_s;
    if (error && error->doubtful) {
        outcome = u"doubt"_s;
        m_settledAt = m_parts.clock.now() + m_request.options.settle;
    } else if (error) {
        outcome = u"refused"_s;
    }
    if (auto note = m_writing.take(batch); note.id != 0) { // 0: of an earlier run
        note.outcome = outcome;
        tellEnd(note, error);
    }
    const auto told = error.value_or(Error{});
    const QString detail = error ? kindName(told.kind) + u": "_s + told.detail : QString();
    return m_parts.journal.conclude(batch, outcome, told.httpStatus, detail);
}

void Lane::inheritDoubt()
{
    m_settledAt = m_parts.clock.now() + m_request.options.settle;
}

bool Lane::isUnsettled() const
{
    return m_parts.clock.now() < m_settledAt;
}

QCoro::Task<Result<void>> Lane::settle()
{
    const auto before = m_progress.state;
    setState(LessonState::Settling);
    const auto note = tellBegin(NoteKind::Wait);
    co_await sleepFor(m_parts.clock, m_settledAt - m_parts.clock.now(), m_cancel);
    tellEnd(note);
    if (m_cancel.isRequested())
        co_return tl::unexpected<Error>(m_cancel.error());
    setState(before);
    co_return Result<void>();
}

} // namespace lessonlift
