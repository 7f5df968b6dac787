// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Runs and the history of imports.
#include "journal/Lease.h"
#include "MadeUpPast.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::seconds;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_past = std::make_unique<MadeUpPast>(); }
    void runIsKept();
    void uncleanExits();
    void runNeedsItsImport();
    void runsAddUp();
    void search_data();
    void search();
    void periodAndPages();

private:
    std::unique_ptr<MadeUpPast> m_past;
};

void HistoryTest::runIsKept()
{
    m_past->begin(u"a"_s, u"One"_s);
    RunFigures figures;
    figures.problem = Kind::Offline;
    figures.confirmed = u"deep"_s;
    figures.requests = 1;
    figures.confirmations = 2;
    figures.failedConfirmations = 3;
    figures.retries = 4;
    figures.sections = 5;
    figures.audio = 6;
    figures.bytes = 7'000'000'000;
    const auto begun = m_past->clock().utc();
    m_past->work(u"a"_s, seconds(90), LessonState::Unfinished, figures);
    figures.state = LessonState::Unfinished;
    m_past->close();
    m_past->open();
    const auto receipt = *m_past->journal().receipt(u"a"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->runs.size(), 1);
    QCOMPARE(receipt->runs[0].figures, figures);
    QCOMPARE(receipt->runs[0].begunAt, begun);
    QCOMPARE(receipt->runs[0].endedAt, begun.addSecs(90));
    QCOMPARE(receipt->sections.size(), 2);
    QCOMPARE(receipt->sections[1].title, u"Section 2"_s);
    QCOMPARE(receipt->audio.size(), 1);
    QCOMPARE(receipt->audio[0].sha256, QByteArray("hash"));
    QVERIFY(!*m_past->journal().receipt(u"nobody"_s));
}

void HistoryTest::uncleanExits()
{
    const auto unclean = [this] { return m_past->journal().figures({}, {})->uncleanExits; };
    m_past->begin(u"a"_s, u"One"_s);
    {
        const auto lease = Lease::take(m_past->journal(), u"key"_s, u"a"_s);
        QVERIFY(m_past->journal().beginRun(u"a"_s));
        QCOMPARE(unclean(), 0); // it runs
        QVERIFY(!m_past->journal().receipt(u"a"_s)->value().runs[0].unclean);
        m_past->clock().advance(seconds(31)); // and no longer beats
        QCOMPARE(unclean(), 1);
        QVERIFY((*lease)->beat());
        QCOMPARE(unclean(), 0);
        // The next run has the lease, so the one before has come to its end.
        m_past->work(u"a"_s, seconds(1), LessonState::Failed);
        QCOMPARE(unclean(), 1);
    }
    QCOMPARE(unclean(), 1);
    // Nobody's lease: its program is gone.
    QVERIFY(m_past->journal().beginRun(u"a"_s));
    QCOMPARE(unclean(), 2);
    QCOMPARE(m_past->journal().history({})->first().uncleanExits, 2);
    const auto runs = m_past->journal().receipt(u"a"_s)->value().runs;
    QCOMPARE(runs.size(), 3);
    QVERIFY(runs[0].unclean && !runs[1].unclean && runs[2].unclean);
    // Another import's lease is no excuse.
    const auto other = Lease::take(m_past->journal(), u"other"_s, u"b"_s);
    QCOMPARE(unclean(), 2);
}

void HistoryTest::runNeedsItsImport()
{
    const auto run = m_past->journal().beginRun(u"nobody"_s);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, Kind::JournalFault);
}

void HistoryTest::runsAddUp()
{
    m_past->begin(u"a"_s, u"One"_s);
    QCOMPARE(m_past->journal().history({})->first().runs, 0);
    const auto begun = m_past->clock().utc();
    RunFigures figures;
    figures.requests = 10;
    figures.confirmations = 20;
    figures.failedConfirmations = 1;
    figures.retries = 3;
    m_past->work(u"a"_s, seconds(60), LessonState::Unfinished, figures);
    m_past->clock().advance(hours(1));
    figures.confirmed = u"served"_s;
    m_past->work(u"a"_s, seconds(30), LessonState::Done, figures);
    const auto entry = m_past->journal().history({})->first();
    QCOMPARE(entry.runs, 2);
    QCOMPARE(entry.firstBegun, begun);
    QCOMPARE(entry.lastEnded, m_past->clock().utc());
    QCOMPARE(entry.milliseconds, 90'000);
    QCOMPARE(entry.requests, 20);
    QCOMPARE(entry.confirmations, 40);
    QCOMPARE(entry.failedConfirmations, 2);
    QCOMPARE(entry.retries, 6);
    QCOMPARE(entry.confirmed, u"served"_s);
    QCOMPARE(entry.import.targets.size(), 1);
}

void HistoryTest::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"hindi"_s, u"back"_s,  u"quote"_s,  u"other"_s,
                          u"under"_s, u"plain"_s, u"percent"_s};
    QTest::newRow("nothing asked") << u""_s << all;
    QTest::newRow("spaces only") << u"  "_s << all;
    QTest::newRow("percent sign") << u"100%"_s << QStringList{u"percent"_s};
    QTest::newRow("percent alone") << u"%"_s << QStringList{u"percent"_s};
    QTest::newRow("underscore") << u"a_b"_s << QStringList{u"under"_s};
    QTest::newRow("backslash") << u"c:\\new"_s << QStringList{u"back"_s};
    QTest::newRow("single quote") << u"O'Br"_s << QStringList{u"quote"_s};
    QTest::newRow("double quotes") << u"\"the"_s << QStringList{u"quote"_s};
    QTest::newRow("would-be SQL") << u"' OR 1=1 --"_s << QStringList();
    QTest::newRow("case") << u"SURE"_s << QStringList({u"plain"_s, u"percent"_s});
    QTest::newRow("both words") << u"sure 100%"_s << QStringList{u"percent"_s};
    QTest::newRow("folder") << u"/lessons/plain"_s << QStringList{u"plain"_s};
    QTest::newRow("lesson id") << u"lesson-other"_s << QStringList{u"other"_s};
    QTest::newRow("server") << u"api.example.org"_s << all;
    QTest::newRow("title and id") << u"axb lesson-other"_s << QStringList{u"other"_s};
    QTest::newRow("Hindi") << u"\u092a\u093e\u0920"_s << QStringList{u"hindi"_s};
    QTest::newRow("not there") << u"nowhere"_s << QStringList();
}

void HistoryTest::search()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, ids);
    const std::pair<QString, QString> imports[] = {
        {u"percent"_s, u"100% sure"_s},
        {u"plain"_s, u"100 are sure"_s},
        {u"under"_s, u"a_b"_s},
        {u"other"_s, u"axb"_s},
        {u"quote"_s, u"O'Brien, \"the judge\""_s},
        {u"back"_s, u"c:\\new"_s},
        {u"hindi"_s, u"\u092a\u0939\u0932\u093e \u092a\u093e\u0920"_s}};
    for (const auto &[id, title] : imports) {
        m_past->begin(id, title);
        m_past->clock().advance(seconds(1));
    }
    HistoryQuery query;
    query.words = words;
    QCOMPARE(m_past->found(query), ids);
}

void HistoryTest::periodAndPages()
{
    const auto start = m_past->clock().utc();
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        m_past->begin(id, id);
        m_past->clock().advance(hours(24));
    }
    HistoryQuery query;
    query.from = start.addDays(1);
    QCOMPARE(m_past->found(query), QStringList({u"d"_s, u"c"_s, u"b"_s}));
    query.to = start.addDays(3); // not included
    QCOMPARE(m_past->found(query), QStringList({u"c"_s, u"b"_s}));
    query.from = query.from.toOffsetFromUtc(5 * 3600).addSecs(1); // the moment counts
    QCOMPARE(m_past->found(query), QStringList({u"c"_s}));
    HistoryQuery page;
    page.limit = 3;
    QCOMPARE(m_past->found(page), QStringList({u"d"_s, u"c"_s, u"b"_s}));
    page.offset = 3;
    QCOMPARE(m_past->found(page), QStringList({u"a"_s}));
    // What is worked on again comes first.
    m_past->work(u"a"_s, seconds(1), LessonState::Done);
    QCOMPARE(m_past->found({}).first(), u"a"_s);
}

GUILESS_TEST(history, HistoryTest)
#include "tst_history.moc"
