// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Clock.h"
#include "journal/Journal.h"
#include "journal/Lease.h"
#include "support/TestMain.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importIsKept();
    void allOfABatchIsKept();
    void unfinishedIsFound();
    void newerSchemaIsRefused();
    void batchNeedsTheLease();
    void leaseIsExclusiveAndEndsWithItsOwner();
    void leaseOfAnotherComputerCountsWhileItBeats();
    void waitsForTheDiskAgain();
    void oldLessonIsTheLastBeforeAWrite();
    void errorsAreValues();

private:
    [[nodiscard]] std::unique_ptr<Journal> open();
    [[nodiscard]] static ImportRecord record(const QString &id);
    void raw(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

void JournalTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
}

std::unique_ptr<Journal> JournalTest::open()
{
    auto journal = Journal::open(m_dir->filePath(u"j.sqlite"_s), m_clock);
    return journal ? std::move(*journal) : nullptr;
}

ImportRecord JournalTest::record(const QString &id)
{
    ImportRecord record;
    record.id = id;
    record.server = u"http://127.0.0.1/api"_s;
    record.folder = u"/lessons/one"_s;
    record.title = u"One"_s;
    record.options = QJsonObject{{u"retries"_s, 3}};
    record.sections = 2;
    record.audio = 1;
    record.bytes = 10;
    return record;
}

/// As another program would.
void JournalTest::raw(const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(m_dir->filePath(u"j.sqlite"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void JournalTest::importIsKept()
{
    {
        const auto journal = open();
        QVERIFY(journal->begin(record(u"a"_s), {u"Section 1"_s, u"Section 2"_s},
                               {JournaledAudio{u"x.opus"_s, 0, 10, 1, "hash"}}));
        TargetRecord target;
        target.lessonId = u"65"_s;
        target.newestBefore = u"64"_s;
        target.creations = 1;
        QVERIFY(journal->setTarget(u"a"_s, target));
        Error error;
        error.kind = Kind::Offline;
        error.detail = u"refused"_s;
        QVERIFY(journal->setState(u"a"_s, LessonState::Unfinished, error));
        QVERIFY(journal->addEvent(u"a"_s, u"k"_s, u"d"_s));
        QVERIFY(journal->setSections(u"a"_s, {0, 1}, u"sent"_s));
        QVERIFY(journal->setConfirmed(u"a"_s, {{u"x.opus"_s, u"/u"_s}}));
    }
    const auto imports = open()->imports();
    QVERIFY(imports);
    QCOMPARE(imports->size(), 1);
    const auto &kept = imports->first();
    QCOMPARE(kept.title, u"One"_s);
    QCOMPARE(kept.options[u"retries"_s].toInt(), 3);
    QCOMPARE(kept.state, LessonState::Unfinished);
    QCOMPARE(kept.problem->kind, Kind::Offline);
    QCOMPARE(kept.problem->detail, u"refused"_s);
    QCOMPARE(kept.targets.size(), 1);
    QCOMPARE(kept.targets[0].lessonId, u"65"_s);
    QCOMPARE(kept.targets[0].creations, 1);
    QVERIFY(kept.createdAt.isValid());
}

/// Each section and each file, not only the first.
void JournalTest::allOfABatchIsKept()
{
    const auto journal = open();
    const QList<JournaledAudio> audio{{u"a.opus"_s, 0, 1, 1, "A"},
                                      {u"b.opus"_s, 1, 2, 1, "B"},
                                      {u"c.opus"_s, 1, 3, 1, "C"},
                                      {u"d.opus"_s, 2, 4, 1, "D"}};
    QVERIFY(
        journal->begin(record(u"a"_s), {u"Section 1"_s, u"Section 2"_s, u"Section 3"_s}, audio));
    QCOMPARE(journal->sections(u"a"_s)->size(), 3);
    QCOMPARE(journal->sections(u"a"_s)->at(1).audio.size(), 2);
    const auto lease = Lease::take(*journal, u"key"_s);
    BatchRecord batch;
    batch.kind = u"append"_s;
    batch.sections = {0, 1};
    batch.audio = audio.first(3);
    QVERIFY(journal->intend(u"a"_s, batch, **lease));
    QCOMPARE(journal->sentAudio(u"a"_s)->size(), 3);
    QVERIFY(journal->setSections(u"a"_s, batch.sections, u"sent"_s));
    QVERIFY(journal->setConfirmed(u"a"_s, {{u"a.opus"_s, u"/1"_s}, {u"c.opus"_s, u"/3"_s}}));
    const auto sections = *journal->sections(u"a"_s);
    QVERIFY(sections[0].isSent && sections[1].isSent && !sections[2].isSent);
    QVERIFY(sections[0].audio[0].isConfirmed && !sections[1].audio[0].isConfirmed);
    QVERIFY(sections[1].audio[1].isConfirmed && !sections[2].audio[0].isConfirmed);
}

void JournalTest::unfinishedIsFound()
{
    const auto journal = open();
    const auto one = record(u"a"_s);
    QVERIFY(journal->begin(one, {}, {}));
    QCOMPARE((*journal->unfinished(one.server, one.folder))->id, u"a"_s);
    QVERIFY(!journal->unfinished(u"http://elsewhere"_s, one.folder)->has_value());
    // Its lesson was deleted: the folder is imported as a new one.
    Error problem;
    problem.kind = Kind::Rejected;
    QVERIFY(journal->setState(u"a"_s, LessonState::Failed, problem));
    QVERIFY(journal->unfinished(one.server, one.folder)->has_value());
    problem.kind = Kind::LessonGone;
    QVERIFY(journal->setState(u"a"_s, LessonState::Failed, problem));
    QVERIFY(!journal->unfinished(one.server, one.folder)->has_value());
    for (const auto ended : {LessonState::Done, LessonState::Uploaded, LessonState::Cancelled}) {
        QVERIFY(journal->setState(u"a"_s, ended, {}));
        QVERIFY(!journal->unfinished(one.server, one.folder)->has_value());
    }
}

void JournalTest::newerSchemaIsRefused()
{
    QVERIFY(open());
    raw(u"PRAGMA user_version = 999"_s);
    const auto journal = Journal::open(m_dir->filePath(u"j.sqlite"_s), m_clock);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, Kind::JournalFault);
    QVERIFY(journal.error().detail.contains(u"newer"_s));
}

void JournalTest::batchNeedsTheLease()
{
    const auto journal = open();
    QVERIFY(journal->begin(record(u"a"_s), {}, {}));
    const auto lease = Lease::take(*journal, u"key"_s);
    QVERIFY(lease);
    BatchRecord batch;
    batch.kind = u"append"_s;
    batch.sections = {3, 4};
    const auto id = journal->intend(u"a"_s, batch, **lease);
    QVERIFY(id);
    QCOMPARE(journal->batches(u"a"_s)->first().outcome, u"intent"_s);
    QVERIFY(journal->conclude(*id, u"doubt"_s, 500, u"why"_s));
    const auto batches = journal->batches(u"a"_s);
    QCOMPARE(batches->first().outcome, u"doubt"_s);
    QCOMPARE(batches->first().httpStatus, 500);
    QCOMPARE(batches->first().sections, QList<int>({3, 4}));

    raw(u"UPDATE leases SET token = 'taken over'"_s);
    const auto refused = journal->intend(u"a"_s, batch, **lease);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::HeldByOther);
    QVERIFY(!(*lease)->beat());
}

void JournalTest::leaseIsExclusiveAndEndsWithItsOwner()
{
    const auto journal = open();
    auto first = Lease::take(*journal, u"key"_s);
    QVERIFY(first);
    const auto second = Lease::take(*journal, u"key"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Kind::HeldByOther);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    // Another journal does not help: the lock is the computer's.
    const auto other = Journal::open(m_dir->filePath(u"other.sqlite"_s), m_clock);
    QVERIFY(!Lease::take(**other, u"key"_s));
    QVERIFY(Lease::take(*journal, u"another key"_s));
    first->reset();
    QVERIFY(Lease::take(*journal, u"key"_s));
}

void JournalTest::leaseOfAnotherComputerCountsWhileItBeats()
{
    const auto journal = open();
    const auto row =
        u"INSERT OR REPLACE INTO leases VALUES ('key', 't', 'elsewhere', 1, '%1', '')"_s;
    raw(row.arg(m_clock.utc().toString(Qt::ISODateWithMs)));
    QVERIFY(!Lease::take(*journal, u"key"_s));
    raw(row.arg(m_clock.utc().addSecs(-31).toString(Qt::ISODateWithMs)));
    QVERIFY(Lease::take(*journal, u"key"_s));
}

/// What was only seen does not wait for the disk; whatever comes after it does again.
void JournalTest::waitsForTheDiskAgain()
{
    const auto before = QSqlDatabase::connectionNames();
    const auto journal = open();
    QString name;
    for (const auto &one : QSqlDatabase::connectionNames()) {
        if (!before.contains(one))
            name = one;
    }
    const auto synchronous = [&name] {
        QSqlQuery query(QSqlDatabase::database(name, false));
        return query.exec(u"PRAGMA synchronous"_s) && query.next() ? query.value(0).toInt() : -1;
    };
    constexpr int full = 2;
    QCOMPARE(synchronous(), full);
    QVERIFY(journal->begin(record(u"a"_s), {u"Section 1"_s}, {}));
    const auto lease = Lease::take(*journal, u"key"_s);
    BatchRecord batch;
    batch.kind = u"append"_s;
    const auto id = journal->intend(u"a"_s, batch, **lease);
    QVERIFY(id);
    QVERIFY(journal->conclude(*id, u"done"_s, 200, {}));
    QCOMPARE(synchronous(), full);
    QVERIFY(journal->setSections(u"a"_s, {0}, u"sent"_s));
    QCOMPARE(synchronous(), full);
    QVERIFY(journal->setConfirmed(u"a"_s, {{u"x"_s, u"/x"_s}}));
    QCOMPARE(synchronous(), full);
    raw(u"DROP TABLE sections"_s);
    QVERIFY(!journal->setSections(u"a"_s, {0}, u"sent"_s)); // in trouble as well
    QCOMPARE(synchronous(), full);
}

/// Others may change the lesson until we write; from then on it is ours.
void JournalTest::oldLessonIsTheLastBeforeAWrite()
{
    const auto journal = open();
    QVERIFY(journal->begin(record(u"a"_s), {}, {}));
    const auto lease = Lease::take(*journal, u"key"_s);
    const auto named = [](const QString &title) { return QJsonObject{{u"title"_s, title}}; };
    BatchRecord batch;
    batch.kind = u"scratch create"_s;
    QVERIFY(journal->keepOldLesson(u"a"_s, named(u"first"_s)));
    QVERIFY(journal->intend(u"a"_s, batch, **lease)); // not a write to this lesson
    QVERIFY(journal->keepOldLesson(u"a"_s, named(u"second"_s)));
    QCOMPARE(*journal->oldLesson(u"a"_s), named(u"second"_s));
    batch.kind = u"append"_s;
    QVERIFY(journal->intend(u"a"_s, batch, **lease));
    QVERIFY(journal->keepOldLesson(u"a"_s, named(u"third"_s)));
    QCOMPARE(*journal->oldLesson(u"a"_s), named(u"second"_s));
}

void JournalTest::errorsAreValues()
{
    const auto journal = open();
    raw(u"DROP TABLE events"_s);
    const auto event = journal->addEvent(u"a"_s, u"k"_s, u"d"_s);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, Kind::JournalFault);
    QVERIFY(!Journal::open(u"/proc/no/such/place.sqlite"_s, m_clock));
}

GUILESS_TEST(journal, JournalTest)
#include "tst_journal.moc"
