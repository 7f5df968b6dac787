// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the journal adds up, with every number worked out by hand; and what it forgets or keeps.
#include "journal/Lease.h"
#include "MadeUpPast.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::seconds;

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_past = std::make_unique<MadeUpPast>(); }
    void figures();
    void tidiesUp();
    void olderJournalIsTakenOver();
    void salvageCarriesRunsOver();
    void tenThousandAreQuick();

private:
    std::unique_ptr<MadeUpPast> m_past;
};

void FiguresTest::figures()
{
    const auto none = *m_past->journal().figures({}, {});
    QCOMPARE(none.imports, 0);
    QVERIFY(!none.successRate);
    QVERIFY(!none.millisecondsPerFile);
    QVERIFY(none.days.isEmpty());

    RunFigures figures;
    figures.requests = 10;
    figures.retries = 2;
    figures.failedConfirmations = 1;
    m_past->begin(u"early"_s, u"Before the period"_s);
    m_past->work(u"early"_s, seconds(1000), LessonState::Done, figures);
    m_past->clock().advance(hours(48));
    const auto from = m_past->clock().utc();
    // Done in two runs, 4 files in 20 s and 60 s; done in one, 4 files in 40 s: 15 s a file.
    m_past->begin(u"one"_s, u"One"_s, 1'000);
    m_past->work(u"one"_s, seconds(20), LessonState::Unfinished, figures);
    m_past->work(u"one"_s, seconds(60), LessonState::Done, figures);
    m_past->begin(u"two"_s, u"Two"_s, 2'000);
    m_past->work(u"two"_s, seconds(40), LessonState::Uploaded, figures);
    m_past->clock().advance(hours(48));
    m_past->begin(u"three"_s, u"Three"_s);
    m_past->work(u"three"_s, seconds(500), LessonState::Conflict, figures);
    m_past->begin(u"four"_s, u"Four"_s);
    m_past->work(u"four"_s, seconds(500), LessonState::Cancelled, figures);
    m_past->begin(u"five"_s, u"Five"_s);
    QVERIFY(m_past->journal().beginRun(u"five"_s)); // and died
    // Done by an older LessonLift, that knew no runs: its time is not known.
    m_past->begin(u"six"_s, u"Six"_s, 4'000);
    QVERIFY(m_past->journal().setState(u"six"_s, LessonState::Done, {}));

    const auto now = m_past->journal().figures(from, m_past->clock().utc().addSecs(1));
    QVERIFY(now);
    QCOMPARE(now->imports, 6);
    QCOMPARE(now->done, 3);
    QCOMPARE(now->failed, 1);
    QCOMPARE(now->cancelled, 1);
    QCOMPARE(*now->successRate, 0.75);
    QCOMPARE(now->audio, 12);
    QCOMPARE(now->bytes, 7'000);
    QCOMPARE(now->runs, 6);
    QCOMPARE(now->requests, 50);
    QCOMPARE(now->retries, 10);
    QCOMPARE(now->failedConfirmations, 5);
    QCOMPARE(now->uncleanExits, 1);
    QCOMPARE(*now->millisecondsPerFile, 15'000.0);
    const QDate first = from.addSecs(100).toLocalTime().date();
    const QDate second = m_past->clock().utc().toLocalTime().date();
    QCOMPARE(now->days, (QList<DayFigures>{{first, 2, 0, 3'000}, {second, 1, 1, 4'000}}));
    QCOMPARE(m_past->journal().figures({}, {})->imports, 7);
    QCOMPARE(m_past->journal().figures({}, from)->imports, 1);
}

void FiguresTest::tidiesUp()
{
    const LessonState states[] = {LessonState::Done,       LessonState::Uploaded,
                                  LessonState::Cancelled,  LessonState::Failed,
                                  LessonState::Unfinished, LessonState::Paused};
    for (int i = 0; i < 60; ++i) {
        const auto state = states[i % 6];
        const auto id = stateName(state) + QString::number(i / 6);
        m_past->begin(id, QString(2000, u't'));
        m_past->work(id, seconds(1), state);
        QVERIFY(m_past->journal().addEvent(id, u"k"_s, u"d"_s));
        const auto lease = Lease::take(m_past->journal(), u"key"_s, id);
        QVERIFY(m_past->journal().intend(id, BatchRecord(), **lease));
    }
    const auto before = m_past->clock().utc().addSecs(1);
    m_past->clock().advance(hours(1));
    m_past->begin(u"young"_s, u"Young"_s);
    m_past->work(u"young"_s, seconds(1), LessonState::Done);
    const auto size = m_past->journal().size();
    QVERIFY(size > QFileInfo(m_past->path()).size());

    const auto removed = m_past->journal().tidy(before);
    QVERIFY(removed);
    QCOMPARE(*removed, 30);
    QVERIFY2(m_past->journal().size() < size / 2,
             qPrintable(QString::number(m_past->journal().size())));
    HistoryQuery all;
    const auto left = m_past->found(all);
    QCOMPARE(left.size(), 31);
    QVERIFY(left.contains(u"young"_s));
    for (const auto &id : left)
        QVERIFY(!id.startsWith(u"done"_s) && !id.startsWith(u"uploaded"_s) &&
                !id.startsWith(u"cancelled"_s));
    for (const auto &table : {u"runs"_s, u"targets"_s, u"audio"_s}) {
        QCOMPARE(m_past->raw(u"SELECT count(*) FROM "_s + table), 31);
    }
    QCOMPARE(m_past->raw(u"SELECT (SELECT count(*) FROM batches) + (SELECT count(*) FROM events)"
                         " + (SELECT count(*) FROM sections)"_s),
             30 + 30 + 62);
    QCOMPARE(*m_past->journal().tidy(before), 0);
}

void FiguresTest::olderJournalIsTakenOver()
{
    m_past->close();
    QVERIFY(QFile::remove(m_past->path()));
    for (int script = 1; script <= 3; ++script) {
        QFile file(u":/migrations/000%1.sql"_s.arg(script));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString sql;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            sql += line.section(u"--"_s, 0, 0) + u' ';
        for (const auto &statement : sql.split(u';', Qt::SkipEmptyParts)) {
            if (!statement.trimmed().isEmpty())
                m_past->raw(statement);
        }
    }
    m_past->raw(u"PRAGMA user_version = 3"_s);
    m_past->raw(
        u"INSERT INTO imports (id, server, folder, title, options, state, audio, bytes, created_at,"
        " changed_at) VALUES ('a', 's', 'f', 'Old', '{}', 'done', 4, 10,"
        " '2023-11-14T22:00:00.000Z', '2023-11-14T22:10:00.000Z')"_s);
    m_past->open();
    const auto entries = m_past->journal().history({});
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().import.title, u"Old"_s);
    QCOMPARE(entries->first().runs, 0);
    QVERIFY(!entries->first().firstBegun.isValid());
    QCOMPARE(entries->first().confirmed, QString());
    const auto figures = m_past->journal().figures({}, {});
    QCOMPARE(figures->done, 1);
    QCOMPARE(figures->bytes, 10);
    QVERIFY(!figures->millisecondsPerFile);
    QVERIFY(m_past->journal().beginRun(u"a"_s));
}

void FiguresTest::salvageCarriesRunsOver()
{
    m_past->begin(u"a"_s, u"One"_s);
    RunFigures figures;
    figures.requests = 7;
    m_past->work(u"a"_s, seconds(5), LessonState::Done, figures);
    QVERIFY(m_past->journal().beginRun(u"a"_s));
    m_past->close();
    QFile wal(m_past->path() + u"-wal"_s);
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.write(QByteArray(100, 'x'));
    wal.close();
    m_past->open();
    QVERIFY(m_past->journal().damage());
    const auto runs = m_past->journal().receipt(u"a"_s)->value().runs;
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].figures.requests, 7);
    QVERIFY(!runs[0].unclean);
    QVERIFY(runs[1].unclean);
}

void FiguresTest::tenThousandAreQuick()
{
    m_past->raw(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
        " INSERT INTO imports (id, server, folder, title, options, state, audio, bytes,"
        " created_at, changed_at) SELECT 'import-' || i, 'https://api.example.org/api',"
        " '/lessons/of/a/long/enough/path/' || i, 'Lesson number ' || i, '{}',"
        " iif(i % 10, 'done', 'failed'), 600, 5000000, t, t FROM (SELECT i,"
        " strftime('%Y-%m-%dT%H:%M:%S.000Z', 1600000000 + i * 9000, 'unixepoch') AS t FROM n)"_s);
    m_past->raw(u"INSERT INTO targets (import_id, part, lesson_id) SELECT id, 0, 'lesson-' || id"
                " FROM imports"_s);
    m_past->raw(u"INSERT INTO runs (import_id, begun_at, ended_at, state) SELECT id, created_at,"
                " iif(rowid % 50, changed_at, NULL), state FROM imports"_s);
    const auto timed = [](const char *what, const auto &call) {
        QElapsedTimer timer;
        timer.start();
        const bool good = call();
        qInfo("%s: %lld ms", what, timer.elapsed());
        return good && timer.elapsed() < 1000;
    };
    HistoryQuery query;
    QVERIFY(timed("newest page", [&] { return m_past->found(query).size() == 100; }));
    query.offset = 9'900;
    QVERIFY(timed("last page", [&] { return m_past->found(query).size() == 100; }));
    query.offset = 0;
    query.words = u"lesson-import-9876"_s;
    QVERIFY(timed("one in all by its lesson", [&] { return m_past->found(query).size() == 1; }));
    query.words = u"number 77 path"_s;
    QVERIFY(timed("three words", [&] { return m_past->found(query).size() == 100; }));
    QVERIFY(timed("figures of all",
                  [&] { return m_past->journal().figures({}, {})->uncleanExits == 200; }));
}

GUILESS_TEST(figures, FiguresTest)
#include "tst_figures.moc"
