// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Clock.h"
#include "base/ErrorJson.h"
#include "journal/Journal.h"
#include "journal/JournalTime.h"

#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString beforeRepair = u"before-repair"_s;
const QString lessonSeen = u"lesson-seen"_s;

QJsonObject object(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

std::optional<Error> problemOf(const QVariant &text)
{
    return errorFromJson(object(text));
}

} // namespace

Result<QList<ImportRecord>> Journal::readImports(const QString &where, const QVariantList &values)
{
    auto rows = run(u"SELECT id, server, folder, title, options, state, method, problem, sections,"
                    " audio, bytes, created_at, changed_at, content_key FROM imports "_s +
                        where,
                    values);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<ImportRecord> records;
    while (rows->next()) {
        ImportRecord record;
        record.id = rows->value(0).toString();
        record.server = rows->value(1).toString();
        record.folder = rows->value(2).toString();
        record.title = rows->value(3).toString();
        record.options = object(rows->value(4));
        record.state = stateFromName(rows->value(5).toString());
        record.method = rows->value(6).toString();
        record.problem = problemOf(rows->value(7));
        record.sections = rows->value(8).toLongLong();
        record.audio = rows->value(9).toLongLong();
        record.bytes = rows->value(10).toLongLong();
        record.createdAt = timeFromJournal(rows->value(11));
        record.changedAt = timeFromJournal(rows->value(12));
        record.contentKey = rows->value(13).toByteArray();
        records.append(std::move(record));
    }
    // All at once: a journal may hold ten thousand imports.
    auto targets = run(u"SELECT import_id, part, lesson_id, newest_before, creations FROM targets"
                       " WHERE import_id IN (SELECT id FROM imports %1) ORDER BY part"_s.arg(where),
                       values);
    if (!targets)
        return tl::unexpected<Error>(targets.error());
    QHash<QString, QList<TargetRecord>> ofImport;
    while (targets->next()) {
        TargetRecord target;
        target.part = targets->value(1).toInt();
        target.lessonId = targets->value(2).toString();
        target.newestBefore = targets->value(3).toString();
        target.creations = targets->value(4).toInt();
        ofImport[targets->value(0).toString()].append(target);
    }
    for (auto &record : records)
        record.targets = ofImport.value(record.id);
    return records;
}

Result<QList<ImportRecord>> Journal::imports()
{
    return readImports(u"ORDER BY created_at, rowid"_s, {});
}

Result<QList<ListedImport>> Journal::listed(const QDateTime &endedSince)
{
    const auto where = u"WHERE is_listed AND (state NOT IN ('done', 'uploaded', 'cancelled')"
                       " OR changed_at >= ?)"_s;
    const QVariantList values{journalTime(endedSince)};
    const auto records = readImports(where + u" ORDER BY created_at, rowid"_s, values);
    if (!records)
        return tl::unexpected<Error>(records.error());
    auto rows = run(
        u"SELECT import_id, sections, audio, bytes FROM runs WHERE id IN"
        " (SELECT max(id) FROM runs WHERE sections > 0 AND import_id IN (SELECT id FROM imports %1)"
        " GROUP BY import_id)"_s.arg(where),
        values);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QHash<QString, ListedImport> reached;
    while (rows->next())
        reached.insert(rows->value(0).toString(), {{},
                                                   rows->value(1).toLongLong(),
                                                   rows->value(2).toLongLong(),
                                                   rows->value(3).toLongLong()});
    QList<ListedImport> imports;
    for (const auto &record : *records) {
        auto import = reached.value(record.id);
        import.record = record;
        imports.append(std::move(import));
    }
    return imports;
}

Result<std::optional<ImportRecord>> Journal::import(const QString &id)
{
    auto records = readImports(u"WHERE id = ?"_s, {id});
    if (!records)
        return tl::unexpected<Error>(records.error());
    if (records->isEmpty())
        return std::nullopt;
    return records->first();
}

Result<QList<ImportRecord>> Journal::allUnfinished(const QString &server, const QString &folder)
{
    return readImports(
        u"WHERE server = ? AND folder = ? AND state NOT IN ('done', 'uploaded', 'cancelled')"
        " ORDER BY created_at DESC, rowid DESC"_s,
        {server, folder});
}

Result<std::optional<ImportRecord>> Journal::unfinished(const QString &server,
                                                        const QString &folder)
{
    const auto records = allUnfinished(server, folder);
    if (!records)
        return tl::unexpected<Error>(records.error());
    for (const auto &record : *records) {
        const bool isGone = record.problem && (record.problem->kind == Kind::LessonGone ||
                                               record.problem->kind == Kind::LessonNotFound);
        if (!isGone && !record.options.value("mend"_L1).toBool())
            return record;
    }
    return std::nullopt;
}

Result<std::optional<ImportRecord>>
Journal::unfinishedInto(const QString &server, const QString &folder, const QString &lessonId)
{
    const auto records = allUnfinished(server, folder);
    if (!records)
        return tl::unexpected<Error>(records.error());
    for (const auto &record : *records) {
        const bool fillsOne = record.targets.size() == 1;
        const auto into = fillsOne ? record.targets.first().lessonId : QString();
        const auto named = record.options.value("lessonId"_L1).toString();
        if (!record.options.value("mend"_L1).toBool() && record.targets.size() < 2 &&
            (into.isEmpty() ? named : into) == lessonId)
            return record;
    }
    return std::nullopt;
}

Result<std::optional<ImportRecord>>
Journal::unfinishedRepair(const QString &server, const QString &folder, const QString &lessonId)
{
    const auto records = allUnfinished(server, folder);
    if (!records)
        return tl::unexpected<Error>(records.error());
    for (const auto &record : *records) {
        if (record.options.value("mend"_L1).toBool() &&
            record.options.value("lessonId"_L1).toString() == lessonId)
            return record;
    }
    return std::nullopt;
}

Result<QList<ImportRecord>> Journal::ofContent(const QString &server, const QList<QByteArray> &keys)
{
    constexpr qsizetype atOnce = 500; // SQLite takes no more than so many thousand values
    QList<ImportRecord> imports;
    for (qsizetype i = 0; i < keys.size(); i += atOnce) {
        QVariantList values{server};
        for (const auto &key : keys.mid(i, atOnce))
            values.append(key);
        const auto marks = QStringList(values.size() - 1, u"?"_s).join(u',');
        const auto records = readImports(u"WHERE server = ? AND content_key IN (%1)"
                                         " ORDER BY changed_at DESC, rowid DESC"_s.arg(marks),
                                         values);
        if (!records)
            return records;
        for (const auto &record : *records) {
            if (!record.options.value("mend"_L1).toBool())
                imports.append(record);
        }
    }
    return imports;
}

Result<QList<ScratchRecord>> Journal::scratches(const QString &importId)
{
    auto rows =
        run(u"SELECT title, newest_before FROM scratch_lessons WHERE import_id = ?"_s, {importId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<ScratchRecord> scratches;
    while (rows->next())
        scratches.append(ScratchRecord{rows->value(0).toString(), rows->value(1).toString()});
    return scratches;
}

Result<QString> Journal::leasedImport(const QString &leaseKey)
{
    auto rows = run(u"SELECT import_id FROM leases WHERE key = ?"_s, {leaseKey});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

Result<QString> Journal::lastEvent(const QString &importId, const QString &kind)
{
    auto rows = run(u"SELECT detail FROM events WHERE import_id = ? AND kind = ?"
                    " ORDER BY id DESC LIMIT 1"_s,
                    {importId, kind});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

Result<void> Journal::keepOldLesson(const QString &importId, const QJsonObject &lesson)
{
    if (const auto free = beFree(); !free)
        return free;
    const auto kept = oldLesson(importId);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    if (*kept == lesson)
        return {};
    const auto writes = batches(importId);
    if (!writes)
        return tl::unexpected<Error>(writes.error());
    const bool hasWritten = std::ranges::any_of(
        *writes, [](const BatchRecord &one) { return !one.kind.startsWith("scratch"_L1); });
    if (hasWritten && !kept->isEmpty())
        return {};
    const auto json = QJsonDocument(lesson).toJson(QJsonDocument::Compact);
    return putEvent(importId, beforeRepair, QString::fromUtf8(json), now());
}

Result<QJsonObject> Journal::oldLesson(const QString &importId)
{
    const auto kept = lastEvent(importId, beforeRepair);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    return QJsonDocument::fromJson(kept->toUtf8()).object();
}

Result<bool> Journal::knowsLesson(const QString &server, const QString &lessonId)
{
    auto rows = run(u"SELECT EXISTS (SELECT 1 FROM targets t JOIN imports i ON i.id = t.import_id"
                    " WHERE t.lesson_id = ? AND i.server = ? AND (t.creations > 0"
                    " OR i.state IN ('done', 'uploaded')"
                    " OR EXISTS (SELECT 1 FROM events e WHERE e.import_id = i.id AND e.kind = ?"
                    " AND e.detail = t.lesson_id)))"
                    " OR EXISTS (SELECT 1 FROM verifications WHERE server = ? AND lesson_id = ?)"_s,
                    {lessonId, server, lessonSeen, server, lessonId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return rows->next() && rows->value(0).toBool();
}

Result<void> Journal::noteSeenLesson(const QString &importId, const QString &lessonId)
{
    const auto noted = lastEvent(importId, lessonSeen);
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return *noted == lessonId ? Result<void>() : addEvent(importId, lessonSeen, lessonId);
}

Result<QHash<QString, QByteArray>> Journal::sentAudio(const QString &importId)
{
    auto rows = run(u"SELECT path, sha256 FROM audio WHERE import_id = ? AND sent_at IS NOT NULL"_s,
                    {importId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QHash<QString, QByteArray> sent;
    while (rows->next())
        sent.insert(rows->value(0).toString(), rows->value(1).toByteArray());
    return sent;
}

Result<QList<JournaledSection>> Journal::sections(const QString &importId)
{
    auto rows = run(u"SELECT title, state FROM sections WHERE import_id = ? ORDER BY position"_s,
                    {importId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<JournaledSection> sections;
    while (rows->next()) {
        JournaledSection section;
        section.title = rows->value(0).toString();
        section.isSent = rows->value(1).toString() == "sent"_L1;
        sections.append(section);
    }
    auto files = run(u"SELECT section, path, size, confirmed_at IS NOT NULL FROM audio"
                     " WHERE import_id = ? ORDER BY section, path"_s,
                     {importId});
    if (!files)
        return tl::unexpected<Error>(files.error());
    while (files->next()) {
        const auto index = files->value(0).toInt();
        if (index < 0 || index >= sections.size())
            continue;
        sections[index].audio.append(
            {files->value(1).toString(), files->value(2).toLongLong(), files->value(3).toBool()});
    }
    return sections;
}

Result<QList<BatchRecord>> Journal::batches(const QString &importId)
{
    auto rows =
        run(u"SELECT id, part, kind, sections, outcome, started_at, ended_at, http_status,"
            " detail, left_files, left_bytes FROM batches WHERE import_id = ? ORDER BY id"_s,
            {importId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<BatchRecord> batches;
    while (rows->next()) {
        BatchRecord batch;
        batch.id = rows->value(0).toLongLong();
        batch.part = rows->value(1).toInt();
        batch.kind = rows->value(2).toString();
        for (const auto &section : rows->value(3).toString().split(u',', Qt::SkipEmptyParts))
            batch.sections.append(section.toInt());
        batch.outcome = rows->value(4).toString();
        batch.startedAt = timeFromJournal(rows->value(5));
        batch.endedAt = timeFromJournal(rows->value(6));
        batch.httpStatus = rows->value(7).toInt();
        batch.detail = rows->value(8).toString();
        batch.leftFiles = rows->value(9).toInt();
        batch.leftBytes = rows->value(10).toLongLong();
        batches.append(std::move(batch));
    }
    return batches;
}

Result<QList<qint64>> Journal::doubtsOfOthers(const QString &importId, const QString &lessonId)
{
    constexpr qint64 longAgo = 600; // seconds; far more than any settle time
    auto rows = run(u"SELECT b.id FROM targets t JOIN batches b"
                    " ON b.import_id = t.import_id AND b.part = t.part"
                    " WHERE t.lesson_id = ? AND t.import_id <> ? AND (b.outcome = 'intent'"
                    " OR (b.outcome = 'doubt' AND IFNULL(b.ended_at, '9') > ?)) ORDER BY b.id"_s,
                    {lessonId, importId, journalTime(m_clock.utc().addSecs(-longAgo))});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

} // namespace lessonlift
