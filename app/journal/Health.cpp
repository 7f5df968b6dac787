// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/Health.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

// From sqlite3.h, which Qt's driver hides.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

constexpr qint64 smallBytes = 64LL * 1024 * 1024;
const QString suspectEnding = u"-suspect"_s;

} // namespace

Unfit unfit(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // without its extension
    return {error.text().simplified(), code == sqliteCorrupt || code == sqliteNotADatabase};
}

std::optional<Unfit> lookAtFiles(const QString &path)
{
    QFile wal(path + u"-wal"_s);
    if (!wal.open(QIODevice::ReadOnly) || wal.size() == 0)
        return std::nullopt;
    // SQLite writes the first page of a journal before it makes a -wal, and a -wal's head at once.
    const QFileInfo journal(path);
    if (journal.exists() && journal.size() == 0)
        return Unfit{u"the file is empty, its -wal is not"_s, true};
    const auto magic = wal.read(4);
    if (magic != QByteArray("\x37\x7f\x06\x82", 4) && magic != QByteArray("\x37\x7f\x06\x83", 4))
        return Unfit{u"its -wal file is not one"_s, true};
    return std::nullopt;
}

bool needsReading(const QString &path)
{
    // SQLite takes the -wal away when the last program closes the journal.
    return QFileInfo(path).size() <= smallBytes || QFileInfo(path + u"-wal"_s).size() > 0 ||
           QFileInfo::exists(path + suspectEnding);
}

void suspect(const QString &path)
{
    QFile file(path + suspectEnding);
    (void)file.open(
        QIODevice::WriteOnly); // where that cannot be, the next start looks less closely
}

std::optional<Unfit> checkPages(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return unfit(query.lastError());
    const auto found = query.value(0).toString();
    if (found != "ok"_L1)
        return Unfit{found.simplified(), true};
    QFile::remove(database.databaseName() + suspectEnding);
    return std::nullopt;
}

} // namespace lessonlift
