// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/FakeClock.h"
#include "journal/Journal.h"
#include "journal/Lease.h"
#include "support/TestMain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Another program that writes to the journal, for as long as this exists.
class OtherWriter
{
public:
    explicit OtherWriter(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open() || !QSqlQuery(m_database).exec(u"BEGIN IMMEDIATE"_s))
            qFatal("cannot write");
    }
    ~OtherWriter()
    {
        QSqlQuery(m_database).exec(u"COMMIT"_s);
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private:
    QSqlDatabase m_database;
};

ImportRecord record(const QString &id)
{
    ImportRecord record;
    record.id = id;
    record.server = u"http://127.0.0.1/api"_s;
    record.folder = u"/lessons/"_s + id;
    record.title = id;
    return record;
}

constexpr Milliseconds soon(100);

} // namespace

/// While another program writes to the journal nobody waits for it here: what may be written later
/// is, in its order; what may not says so. (All on one thread: who waited would wait for ever.)
class TestBusyJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
        m_journal = *Journal::open(path(), m_clock);
        m_journal->waitForNobody();
        QVERIFY(m_journal->begin(record(u"a"_s), {u"Section 1"_s}, {}));
    }
    void cleanup() { m_journal.reset(); }

    void writtenLaterInOrder()
    {
        auto other = std::make_unique<OtherWriter>(path());
        QVERIFY(m_journal->setState(u"a"_s, LessonState::Uploading, {}));
        QVERIFY(m_journal->setSections(u"a"_s, {0}, u"sent"_s));
        QVERIFY(m_journal->begin(record(u"b"_s), {}, {}));
        QVERIFY(m_journal->setState(u"b"_s, LessonState::Failed, {}));
        QVERIFY(m_journal->setState(u"b"_s, LessonState::Queued, {}));
        QCOMPARE(state(u"a"_s), LessonState::Queued);
        m_clock.advance(soon);
        QCOMPARE(state(u"a"_s), LessonState::Queued);
        other.reset();
        m_clock.advance(soon);
        QCOMPARE(state(u"a"_s), LessonState::Uploading);
        QCOMPARE(state(u"b"_s), LessonState::Queued);
        QVERIFY((*m_journal->sections(u"a"_s))[0].audio.isEmpty());
        QCOMPARE(m_clock.waiting(), 0);
    }

    void whatMustBeThereSaysSo()
    {
        auto lease = *Lease::take(*m_journal, u"key"_s, u"a"_s);
        BatchRecord batch;
        batch.kind = u"append"_s;
        auto other = std::make_unique<OtherWriter>(path());
        const auto refused = m_journal->intend(u"a"_s, batch, *lease);
        QVERIFY(!refused);
        QVERIFY(m_journal->isBusy());
        QVERIFY(!m_journal->beginRun(u"a"_s));
        QVERIFY(m_journal->isBusy());
        QVERIFY(!Lease::take(*m_journal, u"another"_s, u"a"_s));
        QVERIFY(m_journal->isBusy());
        QVERIFY(lease->beat()); // the next one will do
        QVERIFY(m_journal->setTarget(u"a"_s, TargetRecord()));
        other.reset();
        // What was to come before it does.
        const auto intended = m_journal->intend(u"a"_s, batch, *lease);
        QVERIFY(intended.has_value());
        QCOMPARE((*m_journal->import(u"a"_s))->targets.size(), 1);
        QVERIFY(m_journal->beginRun(u"a"_s));
    }

    void anotherFaultIsNotBusy()
    {
        auto lease = *Lease::take(*m_journal, u"key"_s, u"a"_s);
        m_journal->removeLease(u"key"_s, lease->token());
        {
            const OtherWriter other(path());
            QVERIFY(!m_journal->beginRun(u"a"_s));
        }
        const auto refused = m_journal->intend(u"a"_s, BatchRecord(), *lease);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::HeldByOther);
        QVERIFY(!m_journal->isBusy());
    }

    void nothingIsLostAtTheEnd()
    {
        {
            const OtherWriter other(path());
            QVERIFY(m_journal->setState(u"a"_s, LessonState::Failed, {}));
        }
        m_journal = nullptr; // before its next try
        m_journal = *Journal::open(path(), m_clock);
        QCOMPARE(state(u"a"_s), LessonState::Failed);
    }

    void readBesideAWriter()
    {
        const OtherWriter other(path());
        const auto reader = Journal::openBeside(path(), Journal::Beside::ToRead, m_clock);
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->history({})->size(), 1);
        QVERIFY2(!(*reader)->setMethod(u"a"_s, u"append"_s), "it only reads");
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"j.sqlite"_s); }
    [[nodiscard]] LessonState state(const QString &id)
    {
        const auto import = m_journal->import(id);
        return import && *import ? (*import)->state : LessonState::Queued;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    std::unique_ptr<Journal> m_journal;
};

GUILESS_TEST(busyjournal, TestBusyJournal)
#include "tst_busyjournal.moc"
