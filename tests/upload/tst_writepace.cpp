// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How many lessons write at once, on servers made up of their answers.
#include "support/TestMain.h"
#include "upload/LookPace.h"
#include "upload/ServerSession.h"
#include "upload/WritePace.h"

#include <functional>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class WritePaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void oneAnswerToOneRefusal();
    void neverLessThanOne();
    void fewTeachNothing();
    void smallBatchesAreNotFast();
    void fewerPlaces();
    void looks_data();
    void looks();
    void farOnes();
    void refusedLooks();
    void looksGoByTheHandshake();
};

namespace
{

constexpr int most = 16;
constexpr qint64 batch = 400'000; ///< bytes

/// Milliseconds for one batch while `writing` are under way; nothing: refused.
using Server = std::function<std::optional<int>(int writing)>;

/// Rounds of as many writes as there are places; the places after each.
QList<int> placesOn(const Server &server, int rounds)
{
    WritePace pace(most);
    QList<int> places;
    for (int round = 0; round < rounds; ++round) {
        const int writing = pace.places();
        for (int i = 0; i < writing; ++i) {
            if (const auto took = server(writing))
                pace.answered(Milliseconds(*took), batch, writing);
            else
                pace.refused(writing);
        }
        places.append(pace.places());
    }
    return places;
}

using Permits = std::vector<std::unique_ptr<Semaphore::Permit>>;

QCoro::Task<> enter(Semaphore &semaphore, int &inside, Permits &permits)
{
    auto permit = co_await semaphore.acquire();
    ++inside;
    permits.push_back(std::move(permit));
}

} // namespace

Q_DECLARE_METATYPE(Server)

void WritePaceTest::finds_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<double>("least"); // of the mean of the last rounds
    QTest::addColumn<double>("atMost");
    QTest::newRow("a server that takes everything")
        << Server([](int) { return 100; }) << 15.9 << 16.0;
    QTest::newRow("one that refuses beyond 4")
        << Server([](int n) { return n > 4 ? std::nullopt : std::optional(100); }) << 3.5 << 4.2;
    QTest::newRow("one that slows much beyond 4")
        << Server([](int n) { return n > 4 ? 100 * (n - 3) * 2 : 100; }) << 3.5 << 4.2;
    QTest::newRow("one that slows a little beyond 4")
        << Server([](int n) { return std::max(100, 26 * n); }) << 3.8 << 4.2;
    QTest::newRow("one that refuses everything")
        << Server([](int) { return std::nullopt; }) << 1.0 << 1.0;
}

void WritePaceTest::finds()
{
    QFETCH(const Server, server);
    QFETCH(const double, least);
    QFETCH(const double, atMost);
    const auto places = placesOn(server, 60);
    double sum = 0;
    for (const int one : places.last(30))
        sum += one;
    const double mean = sum / 30;
    QVERIFY2(mean >= least && mean <= atMost, qPrintable(QString::number(mean)));
    for (const int one : places)
        QVERIFY(one >= 1 && one <= most);
}

/// Eight that were under way are refused together: that is one sign, not eight.
void WritePaceTest::oneAnswerToOneRefusal()
{
    WritePace pace(most);
    while (pace.places() < 8)
        pace.answered(Milliseconds(100), batch, pace.places());
    for (int i = 0; i < 8; ++i)
        pace.refused(8);
    QCOMPARE(pace.places(), 4);
    pace.refused(4);
    QCOMPARE(pace.places(), 2);
}

void WritePaceTest::neverLessThanOne()
{
    WritePace pace(most);
    for (int i = 0; i < 20; ++i)
        pace.refused(1);
    QCOMPARE(pace.places(), 1);
}

/// One lesson alone, however well it goes, does not show that sixteen would.
void WritePaceTest::fewTeachNothing()
{
    WritePace pace(most);
    for (int i = 0; i < 200; ++i)
        pace.answered(Milliseconds(100), batch, 1);
    QCOMPARE(pace.places(), WritePace::first);
    while (pace.places() < most)
        pace.answered(Milliseconds(100), batch, pace.places());
    // Two were too many: so it is one, and the next refusal counts too.
    pace.refused(2);
    QCOMPARE(pace.places(), 1);
}

/// A last batch of one small section is quick anywhere: the next full one is no slowness.
void WritePaceTest::smallBatchesAreNotFast()
{
    WritePace pace(most);
    for (int i = 0; i < 100; ++i)
        pace.answered(Milliseconds(i % 5 == 0 ? 25 : 50), i % 5 == 0 ? 1000 : batch, pace.places());
    QVERIFY(pace.places() > 6);
}

void WritePaceTest::fewerPlaces()
{
    Semaphore semaphore(3);
    int inside = 0;
    Permits permits;
    std::vector<QCoro::Task<>> tasks;
    for (int i = 0; i < 6; ++i)
        tasks.push_back(enter(semaphore, inside, permits));
    QCoreApplication::processEvents();
    QCOMPARE(inside, 3);
    semaphore.setPlaces(1);
    permits.pop_back();
    permits.pop_back();
    QTest::qWait(10);
    QCOMPARE(inside, 3); // one is still in there
    permits.pop_back();
    QTRY_COMPARE(inside, 4);
    semaphore.setPlaces(2);
    QTRY_COMPARE(inside, 5);
    permits.clear();
    QTRY_COMPARE(inside, 6);
}

void WritePaceTest::looks_data()
{
    QTest::addColumn<QList<int>>("took");
    QTest::addColumn<int>("places");
    QTest::newRow("nothing known") << QList<int>() << 6;
    QTest::newRow("next door") << QList<int>{1, 2, 1} << 6;
    QTest::newRow("busy, and busier when asked for more")
        << QList<int>(6, 70) + QList<int>(12, 140) + QList<int>(400, 70) << 6;
    QTest::newRow("a long way, first answers") << QList<int>(5, 60) << 6;
    QTest::newRow("a long way, all of the first answered") << QList<int>(6, 60) << 12;
    QTest::newRow("a long way") << QList<int>(400, 60) << 120;
    QTest::newRow("a very long way") << QList<int>(400, 400) << LookPace::most;
    // The server was at something else when it was first asked.
    QTest::newRow("first busy, then quick") << QList<int>(6, 70) + QList<int>{1} << 6;
    QTest::newRow("busy, not far") << QList<int>{400, 3, 400, 500} << 6;
    // Each answer takes longer because so many are asked for: that must not ask for more.
    QTest::newRow("busy for long") << QList<int>{15} + QList<int>(100, 90) << 30;
}

/// Many that were begun at once fail at once; that is one refusal.
void WritePaceTest::refusedLooks()
{
    LookPace pace;
    pace.connected(Milliseconds(200));
    QCOMPARE(pace.places(), LookPace::most);
    for (int i = 0; i < LookPace::most; ++i)
        pace.failed(LookPace::most);
    QCOMPARE(pace.places(), LookPace::most / 2);
    pace.looked(Milliseconds(200));
    QCOMPARE(pace.places(), LookPace::most / 2);
    pace.failed(LookPace::most); // begun before
    QCOMPARE(pace.places(), LookPace::most / 2);
    for (int i = 0; i < 9; ++i)
        pace.failed(pace.places());
    QCOMPARE(pace.places(), LookPace::least);
}

void WritePaceTest::looksGoByTheHandshake()
{
    LookPace pace;
    pace.connected(Milliseconds(50));
    QCOMPARE(pace.places(), 100);
    pace.connected(Milliseconds(1)); // the first one was a busy computer's
    QCOMPARE(pace.places(), LookPace::least);
    pace.connected(Milliseconds(300));
    QCOMPARE(pace.places(), LookPace::least);
}

void WritePaceTest::looks()
{
    QFETCH(const QList<int>, took);
    LookPace pace;
    for (const int one : took)
        pace.looked(Milliseconds(one));
    QTEST(pace.places(), "places");
}

void WritePaceTest::farOnes()
{
    LookPace pace;
    QVERIFY(!pace.isFar()); // not known
    pace.connected(Milliseconds(200));
    QVERIFY(pace.isFar());
    pace.looked(Milliseconds(3)); // something in between made the connection wait
    QVERIFY(!pace.isFar());
    pace.looked(Milliseconds(200)); // the server is busy
    QVERIFY(!pace.isFar());
    LookPace beyond; // what takes connections in between
    beyond.connected(Milliseconds(0));
    beyond.looked(Milliseconds(200));
    QVERIFY(beyond.isFar());
}

GUILESS_TEST(writepace, WritePaceTest)
#include "tst_writepace.moc"
