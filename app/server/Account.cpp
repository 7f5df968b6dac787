// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/Account.h"

#include "base/Waker.h"

namespace lessonlift
{

Account::Account(QByteArray token, QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
{
}

void Account::setToken(const QByteArray &token)
{
    m_token = token;
    m_signedOut = false;
    Q_EMIT tokenChanged();
}

QCoro::Task<Result<void>> Account::renewed(QByteArray refused, Cancellation &cancel)
{
    if (m_token != refused)
        co_return Result<void>();
    if (m_reread) {
        const auto other = m_reread();
        if (!other.isEmpty() && other != refused) {
            setToken(other);
            co_return Result<void>();
        }
    }
    if (!std::exchange(m_signedOut, true))
        Q_EMIT signedOut();
    if (!m_waits)
        co_return failure(Kind::NotSignedIn);

    while (m_token == refused && !cancel.isRequested()) {
        Waker waker;
        QObject guard;
        connect(this, &Account::tokenChanged, &guard, [&waker] { waker.wake(); });
        connect(&cancel, &Cancellation::requested, &guard, [&waker] { waker.wake(); });
        co_await waker.woken();
    }
    if (cancel.isRequested())
        co_return tl::unexpected<Error>(cancel.error());
    co_return Result<void>();
}

} // namespace lessonlift
