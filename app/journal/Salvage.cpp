// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/Salvage.h"

#include "journal/ContentKey.h"
#include "journal/Health.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtEndian>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int sqliteConstraint = 19;
constexpr int rowsTried = 1000; ///< of the imports, one by one

const QString unfinished = u"state NOT IN ('done', 'uploaded', 'cancelled')"_s;

struct Table {
    QString name;
    QStringList key; ///< in which its rows lie in the file
};

/// Parents first. Not the leases: their holders have another journal, or none.
QList<Table> tables()
{
    const auto import = u"import_id"_s;
    return {{u"imports"_s, {u"rowid"_s}},    {u"targets"_s, {import, u"part"_s}},
            {u"batches"_s, {u"id"_s}},       {u"scratch_lessons"_s, {u"title"_s}},
            {u"runs"_s, {u"id"_s}},          {u"audio"_s, {import, u"path"_s}},
            {u"events"_s, {u"id"_s}},        {u"sections"_s, {import, u"position"_s}},
            {u"verifications"_s, {u"id"_s}}, {u"lines"_s, {u"server"_s}}};
}

/// As the head of a -wal says it; 0 where there is none.
qint64 pageSizeOf(const QString &wal)
{
    QFile file(wal);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto head = file.read(12);
    if (head.size() < 12)
        return 0;
    const auto size = qFromBigEndian<quint32>(head.constData() + 8);
    return size <= 65536 ? size : 0;
}

Result<QSqlQuery> execute(QSqlDatabase &database, const QString &sql,
                          const QVariantList &values = {})
{
    QSqlQuery query(database);
    bool good = query.prepare(sql);
    for (const auto &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        return failure(Kind::JournalFault, query.lastError().text());
    return query;
}

/// Until the first row that cannot be read. True when there was none.
Result<bool> copyRows(QSqlDatabase &from, QSqlDatabase &into, const QString &table,
                      const QString &which)
{
    QSqlQuery rows(from);
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT * FROM %1 NOT INDEXED %2"_s.arg(table, which)))
        return false;
    if (!rows.next())
        return !rows.lastError().isValid();
    const auto known = into.record(table);
    QStringList columns;
    QList<int> places;
    for (int i = 0; i < rows.record().count(); ++i) {
        if (!known.contains(rows.record().fieldName(i)))
            continue;
        columns.append(rows.record().fieldName(i));
        places.append(i);
    }
    const auto marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    QSqlQuery insert(into);
    if (!insert.prepare(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            table, columns.join(u", "_s), marks)))
        return failure(Kind::JournalFault, insert.lastError().text());
    do {
        for (int i = 0; i < places.size(); ++i)
            insert.bindValue(i, rows.value(places[i]));
        // A row that breaks a rule of the journal is part of the damage.
        if (!insert.exec() &&
            (insert.lastError().nativeErrorCode().toInt() & 0xff) != sqliteConstraint)
            return failure(Kind::JournalFault, insert.lastError().text());
    } while (rows.next());
    return !rows.lastError().isValid();
}

/// Where one of these meets a spoilt page, another may come at the rows behind it.
Result<QStringList> otherWays(QSqlDatabase &into, const Table &table)
{
    QStringList ways{u"ORDER BY "_s + table.key.join(u" DESC, "_s) + u" DESC"_s};
    if (table.name == "imports"_L1) {
        for (int row = 1; row <= rowsTried; ++row)
            ways.append(u"WHERE rowid = %1"_s.arg(row));
    }
    if (table.name == "targets"_L1) {
        auto imports = execute(into, u"SELECT quote(id) FROM imports"_s);
        if (!imports)
            return tl::unexpected<Error>(imports.error());
        while (imports->next())
            ways.append(u"WHERE import_id = "_s + imports->value(0).toString());
    }
    return ways;
}

/// The names of the tables that were read from end to end.
Result<QStringList> copyTables(QSqlDatabase &from, QSqlDatabase &into)
{
    QStringList whole;
    for (const auto &table : tables()) {
        const auto straight =
            copyRows(from, into, table.name, u"ORDER BY "_s + table.key.join(u", "_s));
        if (!straight)
            return tl::unexpected<Error>(straight.error());
        if (*straight) {
            whole.append(table.name);
            continue;
        }
        const auto ways = otherWays(into, table);
        for (const auto &way : ways ? *ways : QStringList()) {
            if (const auto more = copyRows(from, into, table.name, way); !more)
                return tl::unexpected<Error>(more.error());
        }
        if (!ways)
            return tl::unexpected<Error>(ways.error());
    }
    return whole;
}

Result<void> leaveUnknownBehind(QSqlDatabase &into, QStringList &lost)
{
    const auto unknown = unfinished +
                         u" AND (method = 'separate' OR NOT EXISTS (SELECT 1 FROM targets"
                         " WHERE import_id = imports.id AND lesson_id <> ''))"_s;
    auto rows = execute(into, u"SELECT folder FROM imports WHERE "_s + unknown);
    while (rows && rows->next())
        lost.append(rows->value(0).toString());
    if (rows)
        rows = execute(into, u"DELETE FROM imports WHERE "_s + unknown);
    return rows.map([](auto &&) {});
}

Result<void> putLastWritesInDoubt(QSqlDatabase &into, const QString &now)
{
    return execute(into,
                   u"INSERT INTO batches (import_id, part, kind, sections, outcome, detail,"
                   " started_at) SELECT import_id, part, 'append', '', 'doubt',"
                   " 'from a damaged journal', ? FROM targets WHERE import_id IN"
                   " (SELECT id FROM imports WHERE "_s +
                       unfinished + u')',
                   {now})
        .map([](auto &&) {});
}

Result<qsizetype> count(QSqlDatabase &into, const QString &what)
{
    auto rows = execute(into, u"SELECT count(*) FROM "_s + what);
    return rows.map([](QSqlQuery &query) {
        return query.next() ? qsizetype(query.value(0).toLongLong()) : qsizetype(0);
    });
}

Result<void> carryOver(QSqlDatabase &from, QSqlDatabase &into, JournalDamage &damage,
                       bool newestIsThere, const QString &now)
{
    const auto whole = copyTables(from, into);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    Result<void> done;
    if (!newestIsThere || !whole->contains(u"targets"_s))
        done = leaveUnknownBehind(into, damage.lost);
    if (done && (!newestIsThere || !whole->contains(u"batches"_s)))
        done = putLastWritesInDoubt(into, now);
    if (done)
        done = fillContentKeys(into);
    if (!done)
        return done;
    const auto imports = count(into, u"imports"_s);
    const auto lessons = count(into, u"targets WHERE lesson_id <> ''"_s);
    if (!imports || !lessons)
        return tl::unexpected<Error>(imports ? lessons.error() : imports.error());
    damage.imports = *imports;
    damage.lessons = *lessons;
    return {};
}

} // namespace

void copyFiles(const QString &path, const QString &copy)
{
    QFile::copy(path, copy);
    for (const auto &end : {u"-wal"_s, u"-journal"_s})
        QFile::copy(path + end, copy + end);
    // Without a first page SQLite throws the -wal away, in which that page may well stand.
    const auto page = pageSizeOf(copy + u"-wal"_s);
    QFile file(copy);
    if (file.size() < page && file.open(QIODevice::ReadWrite))
        file.resize(page);
}

Result<void> salvage(JournalDamage &damage, QSqlDatabase &into, const QString &now)
{
    // The newest transactions stand in the -wal: where that is spoilt, what is read may be old.
    const bool newestIsThere = !lookAtFiles(damage.path);
    const QTemporaryDir dir;
    const auto copy = dir.filePath(u"journal.sqlite"_s);
    copyFiles(damage.path, copy);
    const auto connection = QUuid::createUuid().toString();
    Result<void> done;
    {
        auto from = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        from.setDatabaseName(copy);
        if (from.open()) {
            // Otherwise SQLite reads nothing at all of a file that is shorter than it says.
            (void)execute(from, u"PRAGMA writable_schema = ON"_s);
            if (auto begun = execute(into, u"BEGIN IMMEDIATE"_s); !begun)
                done = tl::unexpected<Error>(begun.error());
            if (done)
                done = carryOver(from, into, damage, newestIsThere, now);
            if (done)
                done = execute(into, u"COMMIT"_s).map([](auto &&) {});
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

} // namespace lessonlift
