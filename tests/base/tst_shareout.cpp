// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Work shared out among threads that have nothing to do: all of it, once, waiting for nobody.
#include "base/ShareOut.h"
#include "support/TestMain.h"

#include <algorithm>
#include <atomic>
#include <QSemaphore>
#include <QTest>
#include <vector>

using namespace lessonlift;

class ShareOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOnce_data();
    void eachOnce();
    void busyThreadsAreNotWaitedFor();
    void helpersJoinLater();
    void helpersGoWhereOthersWait();
};

namespace
{

constexpr int patience = 20'000; ///< ms

} // namespace

void ShareOutTest::eachOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("threads");
    QTest::newRow("nothing") << 0 << 4;
    QTest::newRow("one") << 1 << 4;
    QTest::newRow("one thread") << 100 << 1;
    QTest::newRow("less than threads") << 3 << 8;
    QTest::newRow("many") << 10'000 << 4;
}

void ShareOutTest::eachOnce()
{
    QFETCH(const int, count);
    QFETCH(const int, threads);
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    std::vector<std::atomic<int>> calls(std::size_t(count) + 1);
    shareOut(pool, count, [&](qsizetype i) { ++calls[std::size_t(i)]; });
    QVERIFY(std::all_of(calls.begin(), calls.end() - 1, [](const auto &n) { return n == 1; }));
    QCOMPARE(calls.back(), 0);
}

/// Called in all threads of the pool at once: each does its own work.
void ShareOutTest::busyThreadsAreNotWaitedFor()
{
    QThreadPool pool;
    pool.setMaxThreadCount(3);
    QSemaphore begun;
    std::atomic<int> done = 0;
    for (int i = 0; i < 3; ++i) {
        pool.start([&] {
            begun.release();
            if (begun.tryAcquire(3, patience)) // all threads are taken
                begun.release(3);
            shareOut(pool, 50, [&done](qsizetype) { ++done; });
        });
    }
    QVERIFY(pool.waitForDone(patience));
    QCOMPARE(done, 150);
}

void ShareOutTest::helpersJoinLater()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    QSemaphore release;
    QSemaphore isBusy;
    for (int i = 0; i < 2; ++i) {
        pool.start([&] {
            isBusy.release();
            release.acquire();
        });
    }
    isBusy.acquire(2);
    QSemaphore met;
    std::atomic<int> together = 0;
    shareOut(pool, 4, [&](qsizetype i) {
        if (i == 0) { // alone
            release.release(2);
            QVERIFY(QTest::qWaitFor([&pool] { return pool.activeThreadCount() == 0; }, patience));
        } else if (i <= 2) { // no one gets on without the other
            met.release();
            if (met.tryAcquire(2, patience)) {
                ++together;
                met.release(2);
            }
        }
    });
    QCOMPARE(together, 2);
}

void ShareOutTest::helpersGoWhereOthersWait()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    QSemaphore release;
    QSemaphore isBusy;
    pool.start([&] { // leaves one thread to help
        isBusy.release();
        release.acquire();
    });
    isBusy.acquire();
    std::atomic<bool> hasRun = false;
    std::atomic<bool> inTime = false;
    shareOut(pool, patience, [&](qsizetype i) {
        if (i == 0)
            QTest::qSleep(5); // a helper is at work by now
        else if (i == 5)
            pool.start([&hasRun] { hasRun = true; });
        if (hasRun)
            inTime = true;
        else
            QThread::msleep(1);
    });
    QVERIFY(inTime);
    release.release();
}

GUILESS_TEST(shareout, ShareOutTest)
#include "tst_shareout.moc"
