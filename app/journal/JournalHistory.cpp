// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What people ask about the past: the imports of a time, one of them in full, and the figures.
#include "journal/ContentJson.h"
#include "journal/Journal.h"
#include "journal/JournalTime.h"

#include "base/Clock.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString isDone = u"state IN ('done', 'uploaded')"_s;
const QString isFailed = u"state IN ('failed', 'conflict', 'asking', 'blocked')"_s;

/// Whether a run's program ended before it did. Bound to it: the oldest heartbeat that still
/// counts. One that begins supersedes all before it: it has their lease.
const QString isUnclean =
    u"(runs.ended_at IS NULL AND (EXISTS (SELECT 1 FROM runs AS later"
    " WHERE later.import_id = runs.import_id AND later.id > runs.id)"
    " OR NOT EXISTS (SELECT 1 FROM leases WHERE leases.import_id = runs.import_id"
    " AND leases.heartbeat_at >= ?)))"_s;

const QString milliseconds = u"round(sum(julianday(ended_at) - julianday(begun_at)) * 86400000)"_s;

QString within(const QString &column)
{
    return u"%1 >= ? AND %1 < ?"_s.arg(column);
}

QVariantList period(const QDateTime &from, const QDateTime &to)
{
    return {from.isValid() ? journalTime(from) : u""_s, to.isValid() ? journalTime(to) : u"9"_s};
}

/// So that % and _ are what they are.
QString containing(QString word)
{
    for (const auto sign : {u'\\', u'%', u'_'})
        word.replace(sign, u"\\"_s + sign);
    return u'%' + word + u'%';
}

} // namespace

Result<QList<HistoryEntry>> Journal::history(const HistoryQuery &query)
{
    QString where = u"WHERE "_s + within(u"changed_at"_s);
    auto values = period(query.from, query.to);
    for (const auto &word : query.words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        where += u" AND (title LIKE ? ESCAPE '\\' OR folder LIKE ? ESCAPE '\\'"
                 " OR server LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM targets"
                 " WHERE import_id = imports.id AND lesson_id LIKE ? ESCAPE '\\'))"_s;
        values.append(QVariantList(4, containing(word)));
    }
    values.append({query.limit, query.offset});
    const auto records =
        readImports(where + u" ORDER BY changed_at DESC, rowid DESC LIMIT ? OFFSET ?"_s, values);
    if (!records)
        return tl::unexpected<Error>(records.error());
    QList<HistoryEntry> entries;
    for (const auto &record : *records) {
        auto entry = addUp(record);
        if (!entry)
            return tl::unexpected<Error>(entry.error());
        entries.append(std::move(*entry));
    }
    return entries;
}

Result<HistoryEntry> Journal::addUp(const ImportRecord &record)
{
    auto rows = run(u"SELECT count(*), min(begun_at), max(ended_at), sum(requests),"
                    " sum(confirmations), sum(failed_confirmations), sum(retries), "_s +
                        milliseconds + u", sum("_s + isUnclean +
                        u"), (SELECT confirmed FROM runs WHERE import_id = ? AND confirmed <> ''"
                        " ORDER BY id DESC LIMIT 1) FROM runs WHERE import_id = ?"_s,
                    {oldestHeartbeat(), record.id, record.id});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    HistoryEntry entry;
    entry.import = record;
    if (!rows->next())
        return entry;
    entry.runs = rows->value(0).toInt();
    entry.firstBegun = timeFromJournal(rows->value(1));
    entry.lastEnded = timeFromJournal(rows->value(2));
    entry.requests = rows->value(3).toInt();
    entry.confirmations = rows->value(4).toInt();
    entry.failedConfirmations = rows->value(5).toInt();
    entry.retries = rows->value(6).toInt();
    entry.milliseconds = rows->value(7).toLongLong();
    entry.uncleanExits = rows->value(8).toInt();
    entry.confirmed = rows->value(9).toString();
    return entry;
}

Result<QList<RunRecord>> Journal::runs(const QString &importId)
{
    auto rows = run(u"SELECT id, begun_at, ended_at, state, problem, confirmed, requests,"
                    " confirmations, failed_confirmations, retries, sections, audio, bytes,"
                    " version, "_s +
                        isUnclean + u" FROM runs WHERE import_id = ? ORDER BY id"_s,
                    {oldestHeartbeat(), importId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<RunRecord> records;
    while (rows->next()) {
        RunRecord record;
        record.id = rows->value(0).toLongLong();
        record.begunAt = timeFromJournal(rows->value(1));
        record.endedAt = timeFromJournal(rows->value(2));
        auto &figures = record.figures;
        figures.state = stateFromName(rows->value(3).toString());
        figures.problem = kindFromName(rows->value(4).toString());
        figures.confirmed = rows->value(5).toString();
        figures.requests = rows->value(6).toInt();
        figures.confirmations = rows->value(7).toInt();
        figures.failedConfirmations = rows->value(8).toInt();
        figures.retries = rows->value(9).toInt();
        figures.sections = rows->value(10).toLongLong();
        figures.audio = rows->value(11).toLongLong();
        figures.bytes = rows->value(12).toLongLong();
        record.version = rows->value(13).toString();
        record.unclean = rows->value(14).toBool();
        records.append(std::move(record));
    }
    return records;
}

namespace
{

/// With the method "separate" a write counts its sections within its part, from 1 on; the parts
/// follow one another in the folder.
void countInFolder(QList<BatchRecord> &batches)
{
    QMap<int, int> sizes;
    for (const auto &batch : std::as_const(batches)) {
        for (const int section : batch.sections)
            sizes[batch.part] = qMax(sizes[batch.part], section + 1);
    }
    for (auto &batch : batches) {
        int before = 0;
        for (auto it = sizes.cbegin(); it != sizes.cend() && it.key() < batch.part; ++it)
            before += it.key() > 0 ? *it : 0;
        for (int &section : batch.sections)
            section += before;
    }
}

} // namespace

Result<std::optional<Receipt>> Journal::receipt(const QString &importId)
{
    const auto record = import(importId);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!*record)
        return std::nullopt;
    Receipt receipt;
    auto done = addUp(**record).map([&](auto &&entry) { receipt.entry = entry; });
    if (done)
        done = runs(importId).map([&](auto &&all) { receipt.runs = all; });
    if (done)
        done = batches(importId).map([&](auto &&all) { receipt.batches = all; });
    if (done)
        done = addContent(receipt);
    if (!done)
        return tl::unexpected<Error>(done.error());
    countInFolder(receipt.batches);
    return receipt;
}

Result<void> Journal::addContent(Receipt &receipt)
{
    const auto &id = receipt.entry.import.id;
    const auto sections = begunWith(id);
    if (!sections)
        return tl::unexpected<Error>(sections.error());
    receipt.sections = *sections;
    auto rows = run(u"SELECT path, section, size, sha256, url, confirmed_at FROM audio"
                    " WHERE import_id = ? ORDER BY section, path"_s,
                    {id});
    while (rows && rows->next())
        receipt.audio.append({rows->value(0).toString(), rows->value(1).toInt(),
                              rows->value(2).toLongLong(), rows->value(3).toByteArray(),
                              rows->value(4).toString(), timeFromJournal(rows->value(5))});
    return rows.map([](auto &&) {});
}

Result<QList<SectionRecord>> Journal::begunWith(const QString &importId)
{
    auto rows =
        run(u"SELECT title, state, content FROM sections WHERE import_id = ? ORDER BY position"_s,
            {importId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<SectionRecord> sections;
    while (rows->next())
        sections.append({rows->value(0).toString(), rows->value(1).toString(),
                         contentFromText(rows->value(2).toString())});
    return sections;
}

Result<Figures> Journal::figures(const QDateTime &from, const QDateTime &to)
{
    Figures figures;
    figures.from = from;
    figures.to = to;
    auto done = addImports(figures);
    if (done)
        done = addRuns(figures);
    if (done)
        done = addDays(figures);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return figures;
}

/// The time is that of the imports whose runs are known: older journals had none.
Result<void> Journal::addImports(Figures &figures)
{
    auto rows = run(u"SELECT count(*), sum(%1), sum(%2), sum(state = 'cancelled'),"
                    " sum(iif(%1, audio, 0)), sum(iif(%1, bytes, 0)),"
                    " sum(iif(%1 AND audio > 0, spent, NULL)),"
                    " sum(iif(%1 AND spent IS NOT NULL, audio, 0))"
                    " FROM (SELECT state, audio, bytes, (SELECT %3 FROM runs"
                    " WHERE import_id = imports.id) AS spent FROM imports WHERE %4)"_s.arg(
                        isDone, isFailed, milliseconds, within(u"changed_at"_s)),
                    period(figures.from, figures.to));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (!rows->next())
        return {};
    figures.imports = rows->value(0).toInt();
    figures.done = rows->value(1).toInt();
    figures.failed = rows->value(2).toInt();
    figures.cancelled = rows->value(3).toInt();
    figures.audio = rows->value(4).toLongLong();
    figures.bytes = rows->value(5).toLongLong();
    if (const int ended = figures.done + figures.failed; ended > 0)
        figures.successRate = double(figures.done) / ended;
    if (const auto files = rows->value(7).toLongLong(); files > 0)
        figures.millisecondsPerFile = rows->value(6).toDouble() / double(files);
    return {};
}

Result<void> Journal::addRuns(Figures &figures)
{
    auto rows = run(u"SELECT count(*), sum(requests), sum(retries), sum(failed_confirmations),"
                    " sum(%1) FROM runs WHERE %2"_s.arg(isUnclean, within(u"begun_at"_s)),
                    QVariantList{oldestHeartbeat()} + period(figures.from, figures.to));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (!rows->next())
        return {};
    figures.runs = rows->value(0).toInt();
    figures.requests = rows->value(1).toInt();
    figures.retries = rows->value(2).toInt();
    figures.failedConfirmations = rows->value(3).toInt();
    figures.uncleanExits = rows->value(4).toInt();
    return {};
}

Result<void> Journal::addDays(Figures &figures)
{
    auto rows = run(u"SELECT date(changed_at, 'localtime') AS day, sum(%1), sum(%2),"
                    " sum(iif(%1, bytes, 0)) FROM imports WHERE (%1 OR %2) AND %3"
                    " GROUP BY day ORDER BY day"_s.arg(isDone, isFailed, within(u"changed_at"_s)),
                    period(figures.from, figures.to));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    while (rows->next())
        figures.days.append({QDate::fromString(rows->value(0).toString(), Qt::ISODate),
                             rows->value(1).toInt(), rows->value(2).toInt(),
                             rows->value(3).toLongLong()});
    return {};
}

} // namespace lessonlift
