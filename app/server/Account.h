// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Error.h"

#include <functional>
#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QObject>

namespace lessonlift
{

/// Who we are on one server: its token, shared by all lanes to that server. The token lives in
/// memory only. When the server refuses it, every lane waits in renewed() for a new one.
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
    void setToken(const QByteArray &token);
    [[nodiscard]] bool isSignedOut() const { return m_signedOut; }

    /// Ends when there is another token than the refused one. NotSignedIn when there will be none.
    [[nodiscard]] QCoro::Task<Result<void>> renewed(QByteArray refused, Cancellation &cancel);

Q_SIGNALS:
    void tokenChanged();
    /// Once for each refused token, however many lanes met it.
    void signedOut();

private:
    QByteArray m_token;
    Reread m_reread;
    bool m_waits = false;
    bool m_signedOut = false;
};

} // namespace lessonlift
