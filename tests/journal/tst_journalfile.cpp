// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What is taken for a journal, and that nothing else is ever touched.
#include "base/Clock.h"
#include "journal/Journal.h"
#include "journal/JournalFile.h"
#include "journal/Migrations.h"
#include "support/AsNobody.h"
#include "support/TestMain.h"

#include <functional>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

void raw(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const auto &sql : statements)
            QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

int number(const QString &path, const QString &sql)
{
    int value = -1;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"number"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(sql) && query.next())
            value = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"number"_s);
    return value;
}

/// A journal as that version of LessonLift made it.
void makeVersion(const QString &path, int version)
{
    QStringList statements;
    for (int i = 1; i <= version; ++i) {
        QFile file(u":/migrations/000%1.sql"_s.arg(i));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString sql;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            sql += line.section(u"--"_s, 0, 0) + u' ';
        for (const auto &statement : sql.split(u';', Qt::SkipEmptyParts)) {
            if (!statement.trimmed().isEmpty())
                statements.append(statement);
        }
    }
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    raw(path, statements);
}

/// Leaves a file and its -wal as they are while its program is at work, and that program killed.
void killedWhile(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"killed"_s);
        database.setDatabaseName(path + u".work"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA journal_mode=WAL"_s));
        for (const auto &sql : statements)
            QVERIFY2(query.exec(sql), qPrintable(sql));
        QVERIFY(QFile::copy(path + u".work"_s, path));
        if (QFile::exists(path + u".work-wal"_s)) // not before the first write
            QVERIFY(QFile::copy(path + u".work-wal"_s, path + u"-wal"_s));
    }
    QSqlDatabase::removeDatabase(u"killed"_s);
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + u".work"_s + end);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

using Make = std::function<void(const QString &)>;

} // namespace

class JournalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenOrLeft_data();
    void isTakenOrLeft();
    void whatCannotBeReachedIsNotGone();
    void olderOnesGetTheId_data();
    void olderOnesGetTheId();
    void namesOfNoFile_data();
    void namesOfNoFile();
    void whatLiesInTheUsualPlaceIsOurs();
    void killedAtAnyTimeIsOurs();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"folder/a journal?.sqlite"_s); }
    /// Every file and folder of the test, with the bytes of the files.
    [[nodiscard]] QMap<QString, QByteArray> everything() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

void JournalFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
}

QMap<QString, QByteArray> JournalFileTest::everything() const
{
    QMap<QString, QByteArray> found;
    QDirIterator it(m_dir->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const bool isFile = it.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        found.insert(it.filePath(), isFile ? file.readAll() : QByteArray("-"));
    }
    return found;
}

void JournalFileTest::isTakenOrLeft_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<JournalFile>("what");
    const auto row = [](const char *name, JournalFile what, const Make &make) {
        QTest::newRow(name) << make << what;
    };
    const auto sql = [](const QStringList &statements) {
        return [=](const QString &path) { raw(path, statements); };
    };
    const auto bytes = [](const QByteArray &content) {
        return [=](const QString &path) { write(path, content); };
    };
    const auto table = u"CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)"_s;
    const auto ourId = u"PRAGMA application_id = %1"_s.arg(journalApplicationId);

    row("nothing", JournalFile::Absent, [](const QString &) {});
    row("an empty file", JournalFile::New, bytes({}));
    row("a database with nothing in it", JournalFile::New,
        sql({table, u"DROP TABLE notes"_s, u"VACUUM"_s}));
    row("a new one, killed as it was made", JournalFile::New,
        [](const QString &path) { killedWhile(path, {}); });
    for (int version = 1; version <= 6; ++version) {
        const auto name = u"version %1"_s.arg(version).toUtf8();
        row(name.constData(), JournalFile::Ours,
            [=](const QString &path) { makeVersion(path, version); });
    }
    row("of today", JournalFile::Ours,
        [this](const QString &path) { QVERIFY(Journal::open(path, m_clock)); });
    row("of a newer LessonLift", JournalFile::Ours,
        sql({table, ourId, u"PRAGMA user_version = 999"_s}));

    row("another program's", JournalFile::NotOurs, sql({table}));
    row("another program's, without a table", JournalFile::NotOurs,
        sql({u"PRAGMA user_version = 4"_s}));
    row("another program's, a view", JournalFile::NotOurs, sql({u"CREATE VIEW v AS SELECT 1"_s}));
    row("another program's id", JournalFile::NotOurs,
        sql({table, u"PRAGMA application_id = 252006673"_s}));
    row("another program's id, one of the large ones", JournalFile::NotOurs,
        sql({table, u"PRAGMA application_id = -2"_s}));
    row("another program's, of a version of ours", JournalFile::NotOurs,
        sql({table, u"CREATE TABLE imports (id TEXT)"_s, u"PRAGMA user_version = 6"_s}));
    row("another program's, at work", JournalFile::NotOurs,
        [=](const QString &path) { killedWhile(path, {table}); });
    row("a column short", JournalFile::NotOurs, [](const QString &path) {
        makeVersion(path, 3);
        raw(path, {u"PRAGMA user_version = 4"_s});
    });
    row("without an id, of a version that has one", JournalFile::NotOurs, [](const QString &path) {
        makeVersion(path, 7);
        raw(path, {u"PRAGMA application_id = 0"_s});
    });
    row("without a version", JournalFile::NotOurs, [](const QString &path) {
        makeVersion(path, 6);
        raw(path, {u"PRAGMA user_version = 0"_s});
    });
    row("a text", JournalFile::NotOurs, bytes("My lessons:\n- one\n- two\n"));
    row("one letter", JournalFile::NotOurs, bytes("x"));
    row("a picture", JournalFile::NotOurs, bytes("\x89PNG\r\n\x1a\n" + QByteArray(9000, '\0')));
    row("a lesson.json", JournalFile::NotOurs, bytes(R"({"title": "One", "tags": []})"));
    row("the head of a database alone", JournalFile::NotOurs,
        bytes(QByteArray("SQLite format 3\0", 16)));
    row("a folder", JournalFile::NotOurs,
        [](const QString &path) { QVERIFY(QDir().mkpath(path + u"/kept"_s)); });
    row("a link to nothing", JournalFile::Unreadable,
        [](const QString &path) { QVERIFY(QFile::link(path + u".gone"_s, path)); });
    row("a device", JournalFile::NotOurs,
        [](const QString &path) { QVERIFY(QFile::link(u"/dev/null"_s, path)); });
}

void JournalFileTest::isTakenOrLeft()
{
    QFETCH(Make, make);
    QFETCH(JournalFile, what);
    make(path());
    const auto before = everything();
    QCOMPARE(lookAtJournal(path(), false).what, what);
    QVERIFY(everything() == before); // whatever it is, a look leaves no trace
    const auto journal = Journal::open(path(), m_clock);
    if (what == JournalFile::NotOurs) {
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Kind::NotAJournal);
        QVERIFY2(journal.error().detail.startsWith(path()), qPrintable(journal.error().detail));
        QVERIFY(everything() == before);
    } else if (what == JournalFile::Unreadable) {
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Kind::JournalFault);
        QVERIFY(everything() == before);
    } else if (!QByteArray(QTest::currentDataTag()).contains("newer")) {
        QVERIFY(journal);
        QVERIFY(!(*journal)->damage());
    }
}

/// An unfinished import may be in it.
void JournalFileTest::whatCannotBeReachedIsNotGone()
{
    const auto folder = m_dir->filePath(u"home"_s);
    const auto journal = folder + u"/journal.sqlite"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(Journal::open(journal, m_clock));
    QVERIFY(QFile::setPermissions(folder, {}));
    {
        const testing::AsNobody nobody(m_dir->path());
        for (const bool isUsual : {true, false})
            QCOMPARE(lookAtJournal(journal, isUsual).what, JournalFile::Unreadable);
        const auto opened = Journal::open(journal, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::JournalFault);
        QVERIFY(opened.error().detail.contains(journal));
    }
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(lookAtJournal(journal, true).what, JournalFile::Ours);
}

void JournalFileTest::olderOnesGetTheId_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= 6; ++version)
        QTest::addRow("version %d", version) << version;
}

void JournalFileTest::olderOnesGetTheId()
{
    QFETCH(int, version);
    if (version > 0)
        makeVersion(path(), version);
    QVERIFY(Journal::open(path(), m_clock));
    QCOMPARE(number(path(), u"PRAGMA application_id"_s), journalApplicationId);
}

void JournalFileTest::namesOfNoFile_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u""_s, u" "_s, u"\t"_s, u":memory:"_s})
        QTest::newRow(name.isEmpty() ? "empty" : qPrintable(name)) << name;
}

void JournalFileTest::namesOfNoFile()
{
    QFETCH(QString, name);
    const auto journal = Journal::open(name, m_clock);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, Kind::NotAJournal);
    QVERIFY(!QFile::exists(u" "_s));
}

/// Nobody else puts a file there; and nobody who only uses the window could name another.
void JournalFileTest::whatLiesInTheUsualPlaceIsOurs()
{
    const auto usual = Journal::usualPath();
    QVERIFY(QDir().mkpath(QFileInfo(usual).absolutePath()));
    write(usual, QByteArray(50, 'x'));
    {
        const auto journal = Journal::open(usual, m_clock);
        QVERIFY(journal);
        QVERIFY((*journal)->damage());
        QVERIFY(QFile::exists((*journal)->damage()->movedTo));
    }
    QVERIFY(QFile::remove(usual));
    raw(usual, {u"CREATE TABLE notes (id INTEGER PRIMARY KEY)"_s});
    const auto foreign = Journal::open(usual, m_clock); // sound, and not ours: not even there
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, Kind::NotAJournal);
}

/// All that is in it may stand in its -wal alone.
void JournalFileTest::killedAtAnyTimeIsOurs()
{
    const auto work = m_dir->filePath(u"work.sqlite"_s);
    {
        const auto journal = *Journal::open(work, m_clock);
        ImportRecord record;
        record.id = u"a"_s;
        QVERIFY(journal->begin(record, {}, {}));
        QVERIFY(QFile::copy(work, path()));
        QVERIFY(QFile::copy(work + u"-wal"_s, path() + u"-wal"_s));
    }
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
    QCOMPARE(lookAtJournal(path(), false).what, JournalFile::Ours);
    const auto journal = Journal::open(path(), m_clock);
    QVERIFY(journal);
    QVERIFY(!(*journal)->damage());
    QVERIFY((*journal)->import(u"a"_s)->has_value());
}

GUILESS_TEST(journalfile, JournalFileTest)
#include "tst_journalfile.moc"
