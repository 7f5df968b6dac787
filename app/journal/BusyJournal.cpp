// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Who writes does not wait for others that write; and the rows of leases, which tell them who.
#include "journal/Journal.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr Milliseconds tryEvery(50);

} // namespace

void Journal::waitForNobody()
{
    auto mode = run(u"PRAGMA journal_mode"_s);
    // Elsewhere whoever reads is in the way of whoever writes, at every step.
    if (!mode || !mode->next() || mode->value(0).toString() != "wal"_L1)
        return;
    m_waits = !run(u"PRAGMA busy_timeout=0"_s);
}

Result<void> Journal::later(std::function<Result<void>()> write)
{
    if (flush()) {
        auto done = write();
        if (done || m_waits || !m_isBusy)
            return done;
    }
    m_late.push_back(std::move(write));
    tryLater();
    return {};
}

void Journal::tryLater()
{
    if (!m_trying)
        m_trying = m_clock.after(tryEvery, [this] {
            m_trying.reset();
            (void)flush();
        });
}

bool Journal::flush()
{
    while (!m_late.empty()) {
        const auto done = m_late.front()();
        if (!done && m_isBusy && !m_waits) {
            tryLater();
            return false;
        }
        if (!done && m_isBusy && m_isClosing)
            (void)run(u"PRAGMA busy_timeout=0"_s); // waited for once, not for each
        m_late.pop_front(); // where it cannot be written at all, what follows may
    }
    return true;
}

Result<void> Journal::beFree()
{
    return flush() ? Result<void>()
                   : failure(Kind::JournalFault,
                             path() + u": the database is locked by another program"_s);
}

Result<void> Journal::takeLease(const QString &key, const QString &token, const QString &importId)
{
    if (const auto free = beFree(); !free)
        return free;
    // A row of this computer is void: its process would hold the lock that we hold now.
    auto put = run(u"INSERT INTO leases (key, token, host, pid, heartbeat_at, import_id)"
                   " VALUES (?,?,?,?,?,?)"
                   " ON CONFLICT (key) DO UPDATE SET token = excluded.token,"
                   " host = excluded.host, pid = excluded.pid,"
                   " heartbeat_at = excluded.heartbeat_at,"
                   " import_id = excluded.import_id"
                   " WHERE leases.host = excluded.host OR leases.heartbeat_at < ?"_s,
                   {key, token, m_host, QCoreApplication::applicationPid(), now(), importId,
                    oldestHeartbeat()});
    if (!put)
        return tl::unexpected<Error>(put.error());
    if (put->numRowsAffected() != 1)
        return failure(Kind::HeldByOther, u"another computer"_s);
    return {};
}

Result<void> Journal::beatLease(const QString &key, const QString &token)
{
    auto put = run(u"UPDATE leases SET heartbeat_at = ? WHERE key = ? AND token = ?"_s,
                   {now(), key, token});
    if (!put && m_isBusy)
        return {}; // the next one will
    if (!put)
        return tl::unexpected<Error>(put.error());
    if (put->numRowsAffected() != 1)
        return failure(Kind::HeldByOther, key);
    return {};
}

void Journal::removeLease(const QString &key, const QString &token)
{
    (void)later([=, this] {
        return run(u"DELETE FROM leases WHERE key = ? AND token = ?"_s, {key, token})
            .map([](auto &&) {});
    });
}

} // namespace lessonlift
