// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/JournalFile.h"

#include "journal/LessonState.h"
#include "journal/Migrations.h"
#include "journal/Salvage.h"

#include <filesystem>
#include <optional>
#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtEndian>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

// SQLite's file format, "The Database Header".
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qint64 headSize = 100;
constexpr qint64 applicationIdAt = 68;

constexpr int lastWithoutId = 6; ///< version

JournalLook notOurs(const QString &reason = u"it is no journal of LessonLift"_s)
{
    return {JournalFile::NotOurs, reason};
}

/// What SQLite sees in a file.
struct Seen {
    bool isReadable = false;
    bool isEmpty = false; ///< no table, and no version
    bool isOurs = false;
};

std::optional<int> number(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
}

Seen see(QSqlDatabase &database)
{
    Seen seen;
    // Otherwise SQLite reads nothing at all of a file that is shorter than it says.
    (void)number(database, u"PRAGMA writable_schema = ON"_s);
    const auto id = number(database, u"PRAGMA application_id"_s);
    const auto version = number(database, u"PRAGMA user_version"_s);
    const auto things = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    seen.isReadable = id && version && things;
    seen.isEmpty = id == 0 && version == 0 && things == 0;
    seen.isOurs =
        id == journalApplicationId ||
        (id == 0 && version >= 1 && version <= lastWithoutId && hasColumnsOf(database, *version));
    return seen;
}

Seen seeWith(const QString &name, const QString &options)
{
    const auto connection = QUuid::createUuid().toString();
    Seen seen;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(name);
        database.setConnectOptions(options);
        if (database.open())
            seen = see(database);
    }
    QSqlDatabase::removeDatabase(connection);
    return seen;
}

/// The file alone, as if nobody could ever write to it: SQLite makes nothing beside it then.
Seen seeInPlace(const QString &path)
{
    const auto name = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return seeWith(u"file:%1?immutable=1"_s.arg(QString::fromLatin1(name)),
                   u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
}

/// With what a program that was killed, or one at work, has written beside it so far.
Seen seeCopy(const QString &path)
{
    const QTemporaryDir dir;
    const auto copy = dir.filePath(u"copy.sqlite"_s);
    copyFiles(path, copy);
    return seeWith(copy, {});
}

bool hasSomethingBeside(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

/// An import's row, as it lies in a journal: the end of its options, state, method, problem, some
/// numbers, and two times.
QRegularExpression rowOfImport()
{
    const auto states = QMetaEnum::fromType<LessonState>();
    QStringList names;
    for (int i = 0; i < states.keyCount(); ++i)
        names.append(stateName(static_cast<LessonState>(states.value(i))));
    const auto time = u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z"_s;
    return QRegularExpression(
        u"\\}(%1)(auto|append|replace|separate)?(\\{[^}]*\\})?.{0,40}%2%2"_s.arg(names.join(u'|'),
                                                                                 time),
        QRegularExpression::DotMatchesEverythingOption);
}

bool holdsRowsOfOurs(QFile &file)
{
    constexpr qint64 atOnce = 1024 * 1024;
    constexpr qint64 overlap = 4096;
    const auto row = rowOfImport();
    for (qint64 at = 0; at < file.size() && file.seek(at); at += atOnce - overlap) {
        if (row.match(QString::fromLatin1(file.read(atOnce))).hasMatch())
            return true;
    }
    return false;
}

JournalLook lookInside(const QString &path, QFile &file)
{
    const auto head = file.read(headSize);
    const bool isDatabase = head.startsWith(magic);
    if (isDatabase && head.size() == headSize) {
        const auto id = qFromBigEndian<quint32>(head.constData() + applicationIdAt);
        if (id == journalApplicationId)
            return {JournalFile::Ours, {}};
        if (id != 0)
            return notOurs();
    }
    auto seen = isDatabase ? seeInPlace(path) : Seen();
    const bool isNothingYet = head.isEmpty() || (seen.isReadable && seen.isEmpty);
    if (isNothingYet && !hasSomethingBeside(path))
        return {JournalFile::New, {}};
    if ((isNothingYet || !seen.isReadable) && hasSomethingBeside(path)) {
        seen = seeCopy(path);
        if (isNothingYet && (seen.isEmpty || !seen.isReadable))
            return {JournalFile::Ours, {}}; // what is beside it is spoilt, and nobody's
    }
    if (seen.isOurs)
        return {JournalFile::Ours, {}};
    if (!seen.isReadable && holdsRowsOfOurs(file))
        return {JournalFile::Ours, {}};
    return seen.isReadable ? notOurs() : JournalLook{JournalFile::Unreadable, {}};
}

/// Nothing where something is there; empty where nothing is. Else the system's reason: a journal
/// that cannot be reached just now is no journal that is not there.
std::optional<QString> whyNotSeen(const QFileInfo &info)
{
    std::error_code error;
    const auto there = std::filesystem::status(info.filesystemFilePath(), error);
    if (std::filesystem::exists(there))
        return std::nullopt;
    if (there.type() != std::filesystem::file_type::not_found)
        return QString::fromStdString(error.message());
    std::error_code none;
    const auto itself = std::filesystem::symlink_status(info.filesystemFilePath(), none);
    return std::filesystem::is_symlink(itself) ? u"it is a link to nothing"_s : QString();
}

} // namespace

JournalLook lookAtJournal(const QString &path, bool isUsualPlace)
{
    if (path.trimmed().isEmpty())
        return notOurs(u"no file is named"_s);
    if (path == ":memory:"_L1)
        return notOurs(u"it would be kept in memory only"_s);
    const QFileInfo info(path);
    if (const auto reason = whyNotSeen(info))
        return reason->isEmpty() ? JournalLook{JournalFile::Absent, {}}
                                 : JournalLook{JournalFile::Unreadable, *reason};
    if (!info.isFile())
        return notOurs(u"it is no file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {JournalFile::Unreadable, file.errorString()};
    auto look = lookInside(path, file);
    if (look.what == JournalFile::Unreadable)
        look = isUsualPlace ? JournalLook{JournalFile::Ours, {}} : notOurs();
    return look;
}

} // namespace lessonlift
