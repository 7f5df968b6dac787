// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Account.h"

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
    m_cookies.clear();
    m_token = token;
    m_signedOut = false;
    ++m_signIn;
    Q_EMIT tokenChanged();
}

void Account::noteAccepted(int signIn)
{
    if (!m_signedOut || signIn != m_signIn)
        return;
    m_signedOut = false; // nobody signed in: the cookies stay
    ++m_signIn;
    Q_EMIT tokenChanged();
    Q_EMIT acceptedAgain();
}

QCoro::Task<Result<void>> Account::renewed(int refused, Cancellation &cancel)
{
    if (m_signIn != refused)
        co_return Result<void>();
    if (m_reread) {
        const auto other = m_reread();
        if (!other.isEmpty() && other != m_token) {
            setToken(other);
            co_return Result<void>();
        }
    }
    if (!std::exchange(m_signedOut, true))
        Q_EMIT signedOut();
    if (!m_waits)
        co_return failure(Kind::NotSignedIn);

    while (m_signIn == refused && !cancel.isRequested()) {
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
