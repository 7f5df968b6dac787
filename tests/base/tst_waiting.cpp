// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Cancellation.h"
#include "base/FakeClock.h"
#include "base/Semaphore.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

QCoro::Task<> waitFor(Waker &waker, QStringList &story)
{
    co_await waker.woken();
    story.append(u"woken"_s);
}

/// Holds a place until it is let go; writes down when it got and gave it.
QCoro::Task<> hold(Semaphore &places, Waker &letGo, QString name, QStringList &story)
{
    const auto permit = co_await places.acquire();
    story.append(u'+' + name);
    co_await letGo.woken();
    story.append(u'-' + name);
}

QCoro::Task<> sleeper(Clock &clock, Milliseconds delay, Cancellation &cancel, bool &awake)
{
    co_await sleepFor(clock, delay, cancel);
    awake = true;
}

} // namespace

/// Who waits, and who wakes: Waker, sleepFor, Semaphore, Cancellation.
class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakerWakesLater()
    {
        Waker waker;
        QStringList story;
        const auto task = waitFor(waker, story);
        QVERIFY(!waker.isWoken());
        waker.wake();
        waker.wake();
        story.append(u"wake() came back"_s);
        QVERIFY(waker.isWoken());
        QVERIFY(!task.isReady());
        QCoreApplication::processEvents();
        QVERIFY(task.isReady());
        // Never within wake(), and only once.
        QCOMPARE(story, (QStringList{u"wake() came back"_s, u"woken"_s}));
    }

    void wokenBeforehand()
    {
        Waker waker;
        waker.wake();
        QStringList story;
        const auto task = waitFor(waker, story);
        QVERIFY(task.isReady());
        QCOMPARE(story, QStringList{u"woken"_s});
    }

    void sleepEndsWithTheTime()
    {
        FakeClock clock;
        Cancellation cancel;
        bool awake = false;
        const auto task = sleeper(clock, Milliseconds(100), cancel, awake);
        clock.advance(Milliseconds(99));
        QCoreApplication::processEvents();
        QVERIFY(!awake);
        clock.advance(Milliseconds(1));
        QCoreApplication::processEvents();
        QVERIFY(awake);
        QVERIFY(task.isReady());
        QCOMPARE(clock.waiting(), 0);
        cancel.request(Kind::Cancelled); // nobody listens any more
        QCoreApplication::processEvents();
    }

    /// A look may take longer than what was to be waited for.
    void whatHasPassedIsNotWaitedFor()
    {
        SystemClock clock;
        Cancellation cancel;
        bool awake = false;
        const auto task = sleeper(clock, Milliseconds(-5'000), cancel, awake);
        QTRY_VERIFY(awake);
    }

    void cancelWakesTheSleeper()
    {
        FakeClock clock;
        Cancellation cancel;
        bool awake = false;
        const auto task = sleeper(clock, std::chrono::hours(1), cancel, awake);
        QCOMPARE(clock.waiting(), 1);
        cancel.request(Kind::Interrupted);
        QCoreApplication::processEvents();
        QVERIFY(awake);
        QVERIFY(task.isReady());
        QCOMPARE(clock.waiting(), 0); // no timer is left behind
    }

    void cancelledBeforehandDoesNotSleep()
    {
        FakeClock clock;
        Cancellation cancel;
        cancel.request(Kind::Cancelled);
        bool awake = false;
        const auto task = sleeper(clock, std::chrono::hours(1), cancel, awake);
        QVERIFY(awake && task.isReady());
    }

    void timerIsEndedByItsOwnCall()
    {
        SystemClock clock;
        const QString word(1000, u'x');
        QString seen;
        std::unique_ptr<Clock::Timer> timer;
        timer = clock.after(Milliseconds(1), [&timer, &seen, word] {
            timer.reset();
            seen = word; // still there
        });
        QTRY_COMPARE(seen, word);
    }

    void systemClock()
    {
        SystemClock clock;
        const auto before = clock.now();
        bool called = false;
        const auto timer = clock.after(Milliseconds(5), [&called] { called = true; });
        bool forgotten = false;
        {
            const auto stopped = clock.after(Milliseconds(0), [&forgotten] { forgotten = true; });
        }
        QVERIFY(!called);
        QTRY_VERIFY(called);
        QVERIFY(clock.now() - before >= Milliseconds(4));
        QVERIFY2(!forgotten, "a destroyed timer called back");
        QCOMPARE(clock.utc().timeSpec(), Qt::UTC);
    }

    void onlyTheFirstRequestCounts()
    {
        Cancellation cancel;
        QSignalSpy requested(&cancel, &Cancellation::requested);
        QVERIFY(!cancel.isRequested());
        cancel.request(Kind::Paused);
        cancel.request(Kind::Cancelled);
        QCOMPARE(requested.size(), 1);
        QVERIFY(cancel.isRequested());
        QCOMPARE(cancel.error().kind, Kind::Paused);
        QVERIFY(!cancel.error().doubtful);
    }

    void placesInTheOrderOfComing()
    {
        Semaphore places(2);
        QStringList story;
        Waker letGo[4];
        std::vector<QCoro::Task<>> tasks;
        const QString names = u"abcd"_s;
        for (int i = 0; i < 4; ++i)
            tasks.push_back(hold(places, letGo[i], QString(names[i]), story));
        QCoreApplication::processEvents();
        QCOMPARE(story.join(u' '), u"+a +b"_s);
        letGo[1].wake();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(story.join(u' '), u"+a +b -b +c"_s);
        letGo[0].wake();
        letGo[2].wake();
        letGo[3].wake();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(story.size(), 8);
        QVERIFY(story.indexOf(u"+d"_s) > story.indexOf(u"-a"_s)); // which made its place
        for (const auto &task : tasks)
            QVERIFY(task.isReady());
    }

    void nobodySlipsInBetween()
    {
        Semaphore places(1);
        QStringList story;
        Waker first;
        Waker second;
        Waker third;
        second.wake();
        third.wake();
        const auto a = hold(places, first, u"a"_s, story);
        const auto b = hold(places, second, u"b"_s, story);
        first.wake();
        // a gives its place to b in a later turn; c comes in the meantime.
        QCoreApplication::sendPostedEvents();
        const auto c = hold(places, third, u"c"_s, story);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(story.join(u' '), u"+a -a +b -b +c -c"_s);
        QVERIFY(a.isReady() && b.isReady() && c.isReady());
    }

    void placeComesBack()
    {
        Semaphore places(1);
        for (int i = 0; i < 3; ++i) {
            auto task = places.acquire();
            QVERIFY(task.isReady());
            auto permit = QCoro::waitFor(task);
            Semaphore::Permit moved(std::move(*permit));
            permit.reset(); // moved from: gives nothing back
            auto waiting = places.acquire();
            QVERIFY(!waiting.isReady());
            {
                const Semaphore::Permit last(std::move(moved));
            }
            QVERIFY(QCoro::waitFor(waiting) != nullptr);
        }
    }

    void placeIsNotWaitedForAfterACancel_data()
    {
        QTest::addColumn<bool>("gently");
        QTest::newRow("at once") << false;
        QTest::newRow("gently") << true;
    }
    void placeIsNotWaitedForAfterACancel()
    {
        QFETCH(const bool, gently);
        Semaphore places(1);
        Cancellation cancel;
        Cancellation other;
        auto first = QCoro::waitFor(places.acquire(other));
        QVERIFY(first);
        auto cancelled = places.acquire(cancel);
        auto next = places.acquire(other);
        if (gently)
            cancel.requestGently(Kind::Paused);
        else
            cancel.request(Kind::Paused);
        QVERIFY(!QCoro::waitFor(cancelled));
        QVERIFY(!next.isReady());
        first.reset();
        auto permit = QCoro::waitFor(next); // it was not given to the one who left
        QVERIFY(permit);
        QCOMPARE(places.taken(), 1);
        QVERIFY(!QCoro::waitFor(places.acquire(cancel)));
        permit.reset();
        QCOMPARE(places.taken(), 0);
    }

    void placeGivenBeforeACancelComesBack()
    {
        Semaphore places(1);
        Cancellation cancel;
        auto first = QCoro::waitFor(places.acquire(cancel));
        auto second = places.acquire(cancel);
        first.reset(); // lets the second in, which goes on in a later turn
        cancel.request(Kind::Cancelled);
        QVERIFY(QCoro::waitFor(second));
        QCOMPARE(places.taken(), 0);
    }

    void gentleRequestsWaitForASafePoint()
    {
        Cancellation cancel;
        const QSignalSpy requested(&cancel, &Cancellation::requested);
        {
            const Cancellation::SafePoint before(cancel);
        }
        cancel.requestGently(Kind::Paused);
        cancel.requestGently(Kind::Interrupted);
        QVERIFY(!cancel.isRequested());
        {
            const Cancellation::SafePoint safe(cancel);
            QCOMPARE(cancel.error().kind, Kind::Interrupted);
        }
        QCOMPARE(requested.count(), 1);

        Cancellation waiting;
        const Cancellation::SafePoint safe(waiting);
        QVERIFY(!waiting.isRequested());
        waiting.requestGently(Kind::Paused);
        QCOMPARE(waiting.error().kind, Kind::Paused);

        Cancellation atOnce;
        atOnce.requestGently(Kind::Paused);
        atOnce.request(Kind::Cancelled);
        const Cancellation::SafePoint late(atOnce);
        QCOMPARE(atOnce.error().kind, Kind::Cancelled);
    }
};

GUILESS_TEST(waiting, TestWaiting)
#include "tst_waiting.moc"
