// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/Journal.h"

#include "base/Clock.h"
#include "base/ErrorJson.h"
#include "journal/ContentJson.h"
#include "journal/Lease.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int staleAfterSeconds = 30;

/// Somebody else writes just now. (From sqlite3.h, which Qt's driver hides.)
bool isBusyCode(const QSqlError &error)
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    const int code = error.nativeErrorCode().toInt() & 0xff; // without its extension
    return code == busy || code == locked;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant problemValue(const std::optional<Error> &problem)
{
    if (!problem)
        return {};
    return compact(errorJson(*problem));
}

} // namespace

Journal::Journal(QString connection, Clock &clock)
    : m_thread(QThread::currentThread())
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
    , m_clock(clock)
    , m_host(QString::fromLatin1(QSysInfo::machineUniqueId()))
{
}

Journal::~Journal()
{
    if (!m_late.empty()) {
        m_waits = run(u"PRAGMA busy_timeout=2000"_s).has_value();
        m_isClosing = true;
        (void)flush();
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QString Journal::defaultPath()
{
    const auto chosen = qEnvironmentVariable("LESSONLIFT_JOURNAL");
    return chosen.isEmpty() ? usualPath() : chosen;
}

QString Journal::usualPath()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(u"LessonLift/journal.sqlite"_s);
}

QString Journal::now() const
{
    return m_clock.utc().toString(Qt::ISODateWithMs);
}

QString Journal::oldestHeartbeat() const
{
    return m_clock.utc().addSecs(-staleAfterSeconds).toString(Qt::ISODateWithMs);
}

/// A person has to know which file it is about.
tl::unexpected<Error> Journal::fault(const QSqlError &error) const
{
    m_isBusy = isBusyCode(error);
    if (unfit(error).damaged)
        suspect(m_database.databaseName());
    return failure(Kind::JournalFault,
                   m_database.databaseName() + u": "_s + error.text().simplified());
}

Result<QSqlQuery> Journal::run(const QString &sql, const QVariantList &values)
{
    return runForEach(sql, {values});
}

Result<QSqlQuery> Journal::runForEach(const QString &sql, const QList<QVariantList> &rows)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    m_isBusy = false;
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return fault(query.lastError());
    for (const auto &values : rows) {
        for (qsizetype at = 0; at < values.size(); ++at) {
            // A null text is an empty one here; NULL is said by an invalid value.
            const auto &value = values[at];
            const bool isText = value.typeId() == QMetaType::QString;
            query.bindValue(static_cast<int>(at), isText ? u""_s + value.toString() : value);
        }
        if (!query.exec())
            return fault(query.lastError());
    }
    return query;
}

template <typename Work>
Result<void> Journal::transaction(Work work)
{
    // IMMEDIATE: two processes take turns here instead of failing half-way.
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected<Error>(begun.error());
    Result<void> done = work();
    if (done) {
        const auto committed = run(u"COMMIT"_s);
        if (committed)
            return {};
        done = tl::unexpected<Error>(committed.error());
    }
    (void)run(u"ROLLBACK"_s);
    return done;
}

Result<void> Journal::noteSeen(std::function<Result<void>()> work)
{
    return later([this, work = std::move(work)]() -> Result<void> {
        // In a WAL the next commit that is synced brings this one to the disk too.
        auto done = run(u"PRAGMA synchronous=NORMAL"_s).map([](auto &&) {});
        if (done)
            done = transaction(work);
        const bool wasBusy = m_isBusy;
        const auto back = run(u"PRAGMA synchronous=FULL"_s);
        m_isBusy = wasBusy;
        if (done && !back)
            return tl::unexpected<Error>(back.error());
        return done;
    });
}

Result<void> Journal::begin(const ImportRecord &record, const QStringList &sectionTitles,
                            const QList<JournaledAudio> &audio,
                            const QList<QList<ContentRecord>> &contents)
{
    return later([this, record, sectionTitles, audio, contents, at = now()] {
        return putImport(record, sectionTitles, audio, contents, at);
    });
}

Result<void> Journal::putImport(const ImportRecord &record, const QStringList &sectionTitles,
                                const QList<JournaledAudio> &audio,
                                const QList<QList<ContentRecord>> &contents, const QString &at)
{
    return transaction([&]() -> Result<void> {
        const QVariantList values{record.id,
                                  record.server,
                                  record.folder,
                                  record.title,
                                  compact(record.options),
                                  stateName(record.state),
                                  QVariant::fromValue(record.sections),
                                  QVariant::fromValue(record.audio),
                                  record.bytes,
                                  record.contentKey.isEmpty() ? QVariant() : record.contentKey,
                                  at,
                                  at};
        auto put =
            run(u"INSERT INTO imports (id, server, folder, title, options, state, sections,"
                " audio, bytes, content_key, created_at, changed_at)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
                " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
                " options = excluded.options, state = excluded.state, sections = excluded.sections,"
                " audio = excluded.audio, bytes = excluded.bytes, problem = NULL,"
                " content_key = IFNULL(excluded.content_key, content_key),"
                " changed_at = excluded.changed_at"_s,
                values);
        if (put)
            put = run(u"DELETE FROM sections WHERE import_id = ?"_s, {record.id});
        if (put)
            put = run(u"DELETE FROM audio WHERE import_id = ? AND sent_at IS NULL"_s, {record.id});
        QList<QVariantList> sections;
        for (int i = 0; i < sectionTitles.size(); ++i)
            sections.append({record.id, i, sectionTitles[i], contentText(contents.value(i))});
        if (put)
            put = runForEach(u"INSERT INTO sections (import_id, position, title, content)"
                             " VALUES (?,?,?,?)"_s,
                             sections);
        QList<QVariantList> files;
        for (const auto &file : audio)
            files.append(
                {record.id, file.path, file.section, file.size, file.modified, file.sha256});
        if (put)
            put = runForEach(u"INSERT OR IGNORE INTO audio (import_id, path, section, size,"
                             " modified, sha256) VALUES (?,?,?,?,?,?)"_s,
                             files);
        return put.map([](auto &&) {});
    });
}

Result<void> Journal::setState(const QString &importId, LessonState state,
                               const std::optional<Error> &problem)
{
    return later([=, this, at = now()] {
        return run(u"UPDATE imports SET state = ?, problem = ?, changed_at = ? WHERE id = ?"
                   " AND state NOT IN ('done', 'uploaded')"_s,
                   {stateName(state), problemValue(problem), at, importId})
            .map([](auto &&) {});
    });
}

Result<void> Journal::setMethod(const QString &importId, const QString &method)
{
    return later([=, this] {
        return run(u"UPDATE imports SET method = ? WHERE id = ?"_s, {method, importId})
            .map([](auto &&) {});
    });
}

Result<void> Journal::setOptions(const QString &importId, const QJsonObject &options)
{
    return later([=, this] {
        return run(u"UPDATE imports SET options = ? WHERE id = ?"_s, {compact(options), importId})
            .map([](auto &&) {});
    });
}

Result<void> Journal::setListed(const QString &importId, bool on)
{
    return noteSeen([=, this] {
        return run(u"UPDATE imports SET is_listed = ? WHERE id = ?"_s, {on, importId})
            .map([](auto &&) {});
    });
}

Result<void> Journal::setTarget(const QString &importId, const TargetRecord &target)
{
    return later([=, this] {
        return run(u"INSERT INTO targets (import_id, part, lesson_id, newest_before, creations)"
                   " VALUES (?,?,?,?,?) ON CONFLICT (import_id, part) DO UPDATE SET"
                   " lesson_id = excluded.lesson_id, newest_before = excluded.newest_before,"
                   " creations = excluded.creations"_s,
                   {importId, target.part, target.lessonId, target.newestBefore, target.creations})
            .map([](auto &&) {});
    });
}

Result<void> Journal::addScratch(const QString &importId, const ScratchRecord &scratch)
{
    return later([=, this] {
        return run(u"INSERT INTO scratch_lessons (title, import_id, newest_before) VALUES (?,?,?)"_s,
                   {scratch.title, importId, scratch.newestBefore})
            .map([](auto &&) {});
    });
}

Result<void> Journal::forgetScratch(const ScratchRecord &scratch)
{
    return later([=, this] {
        return run(u"DELETE FROM scratch_lessons WHERE title = ?"_s, {scratch.title})
            .map([](auto &&) {});
    });
}

Result<void> Journal::putEvent(const QString &importId, const QString &kind, const QString &detail,
                               const QString &at)
{
    return run(u"INSERT INTO events (import_id, at, kind, detail) VALUES (?,?,?,?)"_s,
               {importId, at, kind, detail})
        .map([](auto &&) {});
}

Result<void> Journal::addEvent(const QString &importId, const QString &kind, const QString &detail)
{
    return later([=, this, at = now()] { return putEvent(importId, kind, detail, at); });
}

Result<std::optional<qint64>> Journal::lineRate(const QString &server)
{
    auto row = run(u"SELECT bytes_per_second FROM lines WHERE server = ?"_s, {server});
    if (!row)
        return tl::unexpected<Error>(row.error());
    return row->next() ? std::optional(row->value(0).toLongLong()) : std::nullopt;
}

Result<void> Journal::keepLineRate(const QString &server, qint64 bytesPerSecond)
{
    return noteSeen([=, this]() -> Result<void> {
        return run(u"INSERT OR REPLACE INTO lines VALUES (?,?)"_s, {server, bytesPerSecond})
            .map([](auto &&) {});
    });
}

Result<void> Journal::setSections(const QString &importId, const QList<int> &sections,
                                  const QString &state)
{
    QList<QVariantList> rows;
    for (const int section : sections)
        rows.append({state, importId, section});
    return noteSeen([this, rows]() -> Result<void> {
        return runForEach(u"UPDATE sections SET state = ? WHERE import_id = ? AND position = ?"_s,
                          rows)
            .map([](auto &&) {});
    });
}

Result<void> Journal::setConfirmed(const QString &importId, const QHash<QString, QString> &urls)
{
    QList<QVariantList> rows;
    for (auto it = urls.cbegin(); it != urls.cend(); ++it)
        rows.append({it.value(), now(), importId, it.key()});
    return noteSeen([this, rows]() -> Result<void> {
        return runForEach(u"UPDATE audio SET url = ?, confirmed_at = ? WHERE import_id = ?"
                          " AND path = ?"_s,
                          rows)
            .map([](auto &&) {});
    });
}

Result<qint64> Journal::intend(const QString &importId, const BatchRecord &batch,
                               const Lease &lease)
{
    QStringList sections;
    for (const int section : batch.sections)
        sections.append(QString::number(section));
    qint64 id = 0;
    if (const auto free = beFree(); !free)
        return tl::unexpected<Error>(free.error());
    const auto done = transaction([&]() -> Result<void> {
        auto put = run(u"INSERT INTO batches (import_id, part, kind, sections, started_at)"
                       " SELECT ?,?,?,?,? WHERE EXISTS"
                       " (SELECT 1 FROM leases WHERE key = ? AND token = ?)"_s,
                       {importId, batch.part, batch.kind, sections.join(u','), now(), lease.key(),
                        lease.token()});
        if (!put)
            return tl::unexpected<Error>(put.error());
        if (put->numRowsAffected() != 1)
            return failure(Kind::HeldByOther, lease.key());
        id = put->lastInsertId().toLongLong();
        QList<QVariantList> files;
        for (const auto &file : batch.audio)
            files.append({file.size, file.modified, file.sha256, now(), importId, file.path});
        return runForEach(u"UPDATE audio SET size = ?, modified = ?, sha256 = ?, sent_at = ?"
                          " WHERE import_id = ? AND path = ?"_s,
                          files)
            .map([](auto &&) {});
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return id;
}

Result<void> Journal::conclude(qint64 batchId, const QString &outcome, int httpStatus,
                               const QString &detail)
{
    return noteSeen([=, this, at = now()]() -> Result<void> {
        return run(u"UPDATE batches SET outcome = ?, http_status = ?, detail = ?, ended_at = ?"
                   " WHERE id = ?"_s,
                   {outcome, httpStatus, detail, at, batchId})
            .map([](auto &&) {});
    });
}

Result<void> Journal::noteLeft(qint64 batchId, int files, qint64 bytes)
{
    return noteSeen([=, this]() -> Result<void> {
        return run(u"UPDATE batches SET left_files = ?, left_bytes = ? WHERE id = ?"_s,
                   {files, bytes, batchId})
            .map([](auto &&) {});
    });
}

} // namespace lessonlift
