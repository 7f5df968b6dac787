// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/Migrations.h"

#include "journal/ContentKey.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int withContentKeys = 7; ///< SQL alone cannot make them

Result<void> run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return failure(Kind::JournalFault, query.lastError().text());
    return {};
}

Result<int> version(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(Kind::JournalFault, query.lastError().text());
    return query.value(0).toInt();
}

QStringList scripts()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// The scripts hold plain statements; comments go, and no string in them holds a semicolon or white
/// space. What SQLite keeps of them is kept short: while all of it fits into the file's first page,
/// a -wal can be read whose file is gone.
QStringList statements(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    QStringList found;
    for (const auto &part : QString::fromUtf8(file.readAll()).remove(comment).split(u';')) {
        if (!part.trimmed().isEmpty())
            found.append(part.simplified());
    }
    return found;
}

Result<void> apply(QSqlDatabase &database, int number, const QString &path)
{
    if (auto begun = run(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    // Another process may have migrated while this one waited for the lock.
    const auto now = version(database);
    QStringList todo;
    if (now && *now < number) {
        todo = statements(path);
        todo.append(u"PRAGMA user_version = %1"_s.arg(number));
    }
    for (const auto &statement : todo) {
        if (auto done = run(database, statement); !done) {
            (void)run(database, u"ROLLBACK"_s);
            return done;
        }
    }
    if (auto filled = todo.isEmpty() || number != withContentKeys ? Result<void>()
                                                                  : fillContentKeys(database);
        !filled) {
        (void)run(database, u"ROLLBACK"_s);
        return filled;
    }
    return run(database, u"COMMIT"_s);
}

/// "table column" of everything in it.
QSet<QString> columns(QSqlDatabase &database)
{
    QSqlQuery query(database);
    QSet<QString> found;
    if (query.exec(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                   " WHERE m.type = 'table'"_s))
        while (query.next())
            found.insert(query.value(0).toString() + u' ' + query.value(1).toString());
    return found;
}

} // namespace

bool hasColumnsOf(QSqlDatabase &database, int version)
{
    const auto connection = QUuid::createUuid().toString();
    QSet<QString> wanted;
    {
        auto example = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        example.setDatabaseName(u":memory:"_s);
        if (example.open()) {
            for (const auto &script : scripts()) {
                if (script.left(4).toInt() <= version)
                    (void)apply(example, script.left(4).toInt(), u":/migrations/"_s + script);
            }
            wanted = columns(example);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return !wanted.isEmpty() && columns(database).contains(wanted);
}

Result<void> refuseNewer(QSqlDatabase &database)
{
    const auto present = version(database);
    if (!present)
        return tl::unexpected<Error>(present.error());
    if (*present > scripts().last().left(4).toInt())
        return failure(Kind::JournalFault,
                       u"written by a newer LessonLift (schema %1)"_s.arg(*present));
    return {};
}

Result<void> migrate(QSqlDatabase &database)
{
    const auto present = version(database);
    if (!present)
        return tl::unexpected<Error>(present.error());
    for (const auto &script : scripts()) {
        const int number = script.left(4).toInt();
        if (number <= *present)
            continue;
        if (auto done = apply(database, number, u":/migrations/"_s + script); !done)
            return done;
    }
    return {};
}

} // namespace lessonlift
