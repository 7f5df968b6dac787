// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Error.h"
#include "http/Cookies.h"

#include <functional>
#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QObject>

namespace lessonlift
{

/// Who we are on one server: its token and cookies, shared by all lanes to that server. They live
/// in memory only. When the server refuses it, every lane waits in renewed() for somebody to sign
/// in again; that counts whatever the token is, for a server may take one that it refused before.
class Account : public QObject
{
    Q_OBJECT

public:
    /// Called with a refused token; returns another one, or nothing when there is none.
    using Reread = std::function<QByteArray()>;

    explicit Account(QByteArray token, QObject *parent = nullptr);

    /// With nobody to ask, a refused token is read once more and then it is over.
    void setReread(Reread reread) { m_reread = std::move(reread); }
    /// With a person in front, lanes wait until setToken().
    void setWaitsForPerson(bool waits) { m_waits = waits; }

    [[nodiscard]] QByteArray token() const { return m_token; }
    /// A new sign-in, also with the same token.
    void setToken(const QByteArray &token);
    /// Dropped at signing in and out.
    [[nodiscard]] Cookies &cookies() { return m_cookies; }
    [[nodiscard]] bool isSignedOut() const { return m_signedOut; }
    /// Which sign-in this is: another number after each setToken().
    [[nodiscard]] int signIn() const { return m_signIn; }

    /// Ends when there is another sign-in than the refused one. NotSignedIn when there will be
    /// none.
    [[nodiscard]] QCoro::Task<Result<void>> renewed(int refused, Cancellation &cancel);
    /// The server answered a request that was sent with this sign-in after it had been refused: the
    /// refusal has passed, and the lanes go on.
    void noteAccepted(int signIn);

Q_SIGNALS:
    void tokenChanged();
    /// Once for each refused sign-in, however many lanes met it.
    void signedOut();
    /// The refusal has passed by itself.
    void acceptedAgain();

private:
    QByteArray m_token;
    Cookies m_cookies;
    Reread m_reread;
    bool m_waits = false;
    bool m_signedOut = false;
    int m_signIn = 0;
};

} // namespace lessonlift
