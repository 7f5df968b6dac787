// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How the loop puts a whole lesson in order, and mends its totals.
#include "upload/Convergence.h"

#include "upload/LearnReplace.h"
#include "upload/PutInOrder.h"

namespace lessonlift
{

QCoro::Task<Result<void>> Convergence::order()
{
    const auto started = betweenWrites();
    if (!started)
        co_return started;
    m_lane.setState(LessonState::Ordering);
    auto ordered =
        co_await putInOrder(m_lane, m_folder, m_remote, m_target.part, m_confirmer.seen(),
                            m_method == Method::Replace ? m_method : m_orderBy);
    if (!ordered && ordered.error().kind == Kind::OrderTooLarge) {
        const auto other = co_await orderInAnotherWay();
        if (!other || *other)
            co_return other.map([](bool) {});
    }
    if (!ordered)
        co_return co_await m_lane.recover(ordered.error(), m_attempt);
    ++m_orderings;
    m_attempt = 0;
    seeAgain(std::move(*ordered)); // without a write of ours where others had ordered it
    co_return Result<void>();
}

/// The route for the order takes no JSON as long as this; the whole-array PUT may.
QCoro::Task<Result<bool>> Convergence::orderInAnotherWay()
{
    if (m_method == Method::Replace || m_orderBy == Method::Replace ||
        m_lane.options().method == Method::Append)
        co_return false;
    const auto keeps = co_await putKeepsAudio(m_lane);
    if (keeps && *keeps)
        m_orderBy = Method::Replace;
    co_return keeps;
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
