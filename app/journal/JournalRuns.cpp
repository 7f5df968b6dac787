// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Runs as they begin and end, and the end of what is too old to keep.
#include "journal/Journal.h"
#include "journal/JournalTime.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace lessonlift
{

Result<qint64> Journal::beginRun(const QString &importId)
{
    if (const auto free = beFree(); !free)
        return tl::unexpected<Error>(free.error());
    return run(u"INSERT INTO runs (import_id, begun_at, version) VALUES (?,?,?)"_s,
               {importId, now(), QCoreApplication::applicationVersion()})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> Journal::endRun(qint64 runId, const RunFigures &figures)
{
    const auto problem = figures.problem ? kindName(*figures.problem) : QString();
    return later([=, this, at = now()] {
        return run(u"UPDATE runs SET ended_at = ?, state = ?, problem = ?, confirmed = ?,"
                   " requests = ?, confirmations = ?, failed_confirmations = ?, retries = ?,"
                   " sections = ?, audio = ?, bytes = ? WHERE id = ?"_s,
                   {at, stateName(figures.state), problem, figures.confirmed, figures.requests,
                    figures.confirmations, figures.failedConfirmations, figures.retries,
                    QVariant::fromValue(figures.sections), QVariant::fromValue(figures.audio),
                    figures.bytes, runId})
            .map([](auto &&) {});
    });
}

Result<qint64> Journal::tidy(const QDateTime &before)
{
    const auto removed =
        run(u"DELETE FROM imports WHERE state IN ('done', 'uploaded', 'cancelled')"
            " AND changed_at < ?"_s,
            {journalTime(before)})
            .map([](const QSqlQuery &query) { return qint64(query.numRowsAffected()); });
    if (!removed)
        return removed;
    if (auto gone = run(u"DELETE FROM verifications WHERE at < ?"_s, {journalTime(before)}); !gone)
        return tl::unexpected<Error>(gone.error());
    // Where another program reads or the disk is full the file keeps its size, to be filled again.
    if (run(u"VACUUM"_s))
        (void)run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return removed;
}

qint64 Journal::size() const
{
    qint64 bytes = 0;
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s})
        bytes += QFileInfo(m_database.databaseName() + end).size();
    return bytes;
}

} // namespace lessonlift
