// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Clock.h"
#include "base/FileLock.h"
#include "journal/Journal.h"
#include "journal/JournalFile.h"
#include "journal/Migrations.h"
#include "journal/Salvage.h"
#include "journal/SetAside.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int lockAttempts = 100; // 5 seconds

/// Two programs that find one journal damaged take turns; the second finds a sound one.
Result<std::unique_ptr<FileLock>> takeTurn(const QString &path)
{
    const auto holder = QString::number(QCoreApplication::applicationPid());
    auto lock = FileLock::take(path + u".lock"_s, holder);
    for (int i = 0; !lock && lock.error().kind == Kind::HeldByOther && i < lockAttempts; ++i) {
        QThread::msleep(50);
        lock = FileLock::take(path + u".lock"_s, holder);
    }
    return lock;
}

tl::unexpected<Error> refused(const QString &path, const QString &reason)
{
    return failure(Kind::JournalFault, path + u": "_s + reason);
}

/// Empty where a journal can be written there. (Asked without opening it: see lookAtJournal().)
QString whyNotWritten(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return u"its folder is not there and cannot be made"_s;
    if (file.exists() && !file.isWritable())
        return u"it may not be written to"_s;
    return folder.isWritable() ? QString() : u"its folder may not be written to"_s;
}

} // namespace

Journal::Opened Journal::openSound(const QString &path, Clock &clock)
{
    if (auto seen = lookAtFiles(path))
        return tl::unexpected<Unfit>(*seen);
    const bool isRead = needsReading(path);
    std::unique_ptr<Journal> journal(new Journal(QUuid::createUuid().toString(), clock));
    auto &database = journal->m_database;
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        return tl::unexpected<Unfit>(unfit(database.lastError()));
    // A page that all of the schema fits into: then a -wal can be read whose file is gone
    // (Salvage). A journal that is there keeps the size it has.
    for (const auto &pragma : {u"PRAGMA page_size=8192"_s, u"PRAGMA journal_mode=WAL"_s,
                               u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return tl::unexpected<Unfit>(unfit(query.lastError()));
    }
    // Before the pages are judged: a newer LessonLift may judge them otherwise.
    if (auto known = refuseNewer(database); !known)
        return tl::unexpected<Unfit>(Unfit{known.error().detail, false});
    if (auto bad = isRead ? checkPages(database) : std::nullopt)
        return tl::unexpected<Unfit>(*bad);
    if (auto migrated = migrate(database); !migrated)
        return tl::unexpected<Unfit>(Unfit{migrated.error().detail, false});
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, Clock &clock)
{
    const auto look = lookAtJournal(path, path == usualPath());
    if (look.what == JournalFile::NotOurs)
        return failure(Kind::NotAJournal, path + u": "_s + look.reason);
    if (look.what == JournalFile::Unreadable)
        return refused(path, look.reason);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto opened = openSound(path, clock);
    if (opened)
        return std::move(*opened);
    if (opened.error().damaged)
        return replaceDamaged(path, clock);
    const auto system = whyNotWritten(path); // SQLite says only that it could not
    return refused(path, system.isEmpty() ? opened.error().reason : system);
}

Result<std::unique_ptr<Journal>> Journal::ofNothing(Clock &clock)
{
    auto opened = openSound(u":memory:"_s, clock);
    if (!opened)
        return refused(QString(), opened.error().reason);
    return std::move(*opened);
}

Result<std::unique_ptr<Journal>> Journal::openBeside(const QString &path, Beside use, Clock &clock)
{
    std::unique_ptr<Journal> journal(new Journal(QUuid::createUuid().toString(), clock));
    auto &database = journal->m_database;
    database.setDatabaseName(path);
    const auto how = use == Beside::ToRead ? u"QSQLITE_OPEN_READONLY;"_s : QString();
    database.setConnectOptions(how + u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        return journal->fault(database.lastError());
    if (auto set = journal->run(u"PRAGMA foreign_keys=ON"_s); !set)
        return tl::unexpected<Error>(set.error());
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::replaceDamaged(const QString &path, Clock &clock)
{
    const auto turn = takeTurn(path);
    if (!turn)
        return refused(path, turn.error().detail);
    auto again = openSound(path, clock);
    if (again)
        return std::move(*again);
    if (!again.error().damaged)
        return refused(path, again.error().reason);
    const auto user = userOf(path);
    if (!user)
        return refused(path, u"%1; whether another process has it open cannot be told"_s.arg(
                                 again.error().reason));
    if (*user != 0)
        return refused(path, u"%1; process %2 has it open"_s.arg(again.error().reason).arg(*user));

    JournalDamage damage;
    damage.path = path;
    damage.reason = again.error().reason;
    // Made in full beside the old one: until it takes its place, nothing is changed or lost.
    const auto fresh = path + u".new"_s;
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(fresh + end);
    {
        auto begun = openSound(fresh, clock);
        if (!begun)
            return refused(fresh, begun.error().reason);
        if (auto saved = salvage(damage, (*begun)->m_database, (*begun)->now()); !saved)
            return refused(fresh, saved.error().detail);
    }
    const auto aside = setAside(path, fresh, clock.utc());
    if (!aside)
        return tl::unexpected<Error>(aside.error());
    damage.movedTo = *aside;
    auto opened = openSound(path, clock);
    if (!opened)
        return refused(path, opened.error().reason);
    (*opened)->m_damage = damage;
    return std::move(*opened);
}

} // namespace lessonlift
