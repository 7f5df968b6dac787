// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/FakeClock.h"
#include "http/Account.h"
#include "http/RateLimiter.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

/// What all lanes to a server share: its account, and the speed limit.
class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherTokenAtOnce()
    {
        Account account("old");
        Cancellation cancel;
        QSignalSpy signedOut(&account, &Account::signedOut);
        const int refused = account.signIn();
        account.setToken("new");
        QVERIFY(QCoro::waitFor(account.renewed(refused, cancel)).has_value());
        QCOMPARE(signedOut.size(), 0);
        QVERIFY(!account.isSignedOut());
    }

    void nobodyToAsk()
    {
        Account account("old");
        Cancellation cancel;
        QSignalSpy signedOut(&account, &Account::signedOut);
        for (int lane = 0; lane < 3; ++lane) {
            const auto result = QCoro::waitFor(account.renewed(account.signIn(), cancel));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, Kind::NotSignedIn);
        }
        QCOMPARE(signedOut.size(), 1); // once, however many lanes met it
        QVERIFY(account.isSignedOut());
    }

    void readAgain_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<bool>("renewed");
        QTest::newRow("another one") << "new"_ba << true;
        QTest::newRow("the refused one") << "old"_ba << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void readAgain()
    {
        QFETCH(QByteArray, found);
        QFETCH(bool, renewed);
        Account account("old");
        Cancellation cancel;
        int reads = 0;
        account.setReread([&] {
            ++reads;
            return found;
        });
        const int refused = account.signIn();
        const auto result = QCoro::waitFor(account.renewed(refused, cancel));
        QCOMPARE(reads, 1);
        QCOMPARE(result.has_value(), renewed);
        QCOMPARE(account.token(), renewed ? found : "old"_ba);
        QCOMPARE(account.isSignedOut(), !renewed);
        if (renewed) // the second lane finds it there, and does not read again
            QVERIFY(QCoro::waitFor(account.renewed(refused, cancel)).has_value());
        QCOMPARE(reads, 1);
    }

    void lanesWaitForAPerson_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("another one") << "new"_ba;
        QTest::newRow("the same again") << "old"_ba; // the server may take it by now
    }
    void lanesWaitForAPerson()
    {
        QFETCH(const QByteArray, token);
        Account account("old");
        account.setWaitsForPerson(true);
        Cancellation cancel;
        QSignalSpy signedOut(&account, &Account::signedOut);
        const int refused = account.signIn();
        auto first = account.renewed(refused, cancel);
        auto second = account.renewed(refused, cancel);
        QCoreApplication::processEvents();
        QVERIFY(!first.isReady() && !second.isReady());
        QCOMPARE(signedOut.size(), 1);
        account.setToken(token);
        QVERIFY(QCoro::waitFor(first).has_value());
        QVERIFY(QCoro::waitFor(second).has_value());
        QVERIFY(!account.isSignedOut());
    }

    void cancelEndsTheWait_data()
    {
        QTest::addColumn<Kind>("reason");
        QTest::newRow("cancelled") << Kind::Cancelled;
        QTest::newRow("interrupted") << Kind::Interrupted;
        QTest::newRow("paused") << Kind::Paused;
    }
    void cancelEndsTheWait()
    {
        QFETCH(Kind, reason);
        Account account("old");
        account.setWaitsForPerson(true);
        Cancellation cancel;
        auto waiting = account.renewed(account.signIn(), cancel);
        QVERIFY(!waiting.isReady());
        cancel.request(reason);
        const auto result = QCoro::waitFor(waiting);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, reason);
        // And who comes later does not wait at all.
        const auto late = QCoro::waitFor(account.renewed(account.signIn(), cancel));
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().kind, reason);
    }

    void passedRefusalEndsTheWait()
    {
        Account account("old");
        account.setWaitsForPerson(true);
        Cancellation cancel;
        QSignalSpy again(&account, &Account::acceptedAgain);
        account.noteAccepted(account.signIn()); // nothing was refused
        QCOMPARE(again.size(), 0);
        const int refused = account.signIn();
        auto waiting = account.renewed(refused, cancel);
        account.noteAccepted(refused - 1); // of an earlier sign-in
        QVERIFY(!waiting.isReady());
        account.noteAccepted(refused);
        QVERIFY(QCoro::waitFor(waiting).has_value());
        QVERIFY(!account.isSignedOut());
        QCOMPARE(account.token(), "old"_ba);
        QCOMPARE(again.size(), 1);
    }

    void newTokenIsSignedOutAgain()
    {
        Account account("one");
        Cancellation cancel;
        QSignalSpy signedOut(&account, &Account::signedOut);
        QVERIFY(!QCoro::waitFor(account.renewed(account.signIn(), cancel)).has_value());
        account.setToken("two");
        QVERIFY(!QCoro::waitFor(account.renewed(account.signIn(), cancel)).has_value());
        QCOMPARE(signedOut.size(), 2); // once for each refused token
    }

    void noLimit()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        QCOMPARE(limiter.take(1'000'000'000'000), 1'000'000'000'000);
        limiter.setRate(-5);
        QCOMPARE(limiter.take(77), 77);
    }

    void limitFillsWithTime()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(100'000);
        QCOMPARE(limiter.take(1), 0);
        clock.advance(Milliseconds(10));
        QCOMPARE(limiter.take(600), 600);
        QCOMPARE(limiter.take(600), 400);
        QCOMPARE(limiter.take(600), 0);
    }

    void aPauseIsNotMadeUpForByABurst()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(100'000);
        clock.advance(std::chrono::hours(24));
        const auto burst = limiter.take(1'000'000'000);
        QVERIFY2(burst > 0 && burst <= 10'000, qPrintable(QString::number(burst)));
    }

    void longRunKeepsTheRate_data()
    {
        QTest::addColumn<qint64>("rate");
        QTest::newRow("20 kB/s") << qint64(20'000);
        QTest::newRow("1 MB/s") << qint64(1'000'000);
        QTest::newRow("1 GB/s") << qint64(1'000'000'000);
    }
    void longRunKeepsTheRate()
    {
        QFETCH(qint64, rate);
        FakeClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(rate);
        qint64 sent = 0;
        for (int i = 0; i < 1000; ++i) { // ten seconds of 10 ms
            clock.advance(RateLimiter::retryDelay());
            sent += limiter.take(rate);
        }
        QVERIFY2(sent <= 10 * rate && sent >= 10 * rate * 95 / 100,
                 qPrintable(QString::number(sent)));
    }

    void tinyLimitStillMoves()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(1);
        qint64 sent = 0;
        for (int i = 0; i < 1000; ++i) {
            clock.advance(RateLimiter::retryDelay());
            sent += limiter.take(100);
        }
        QCOMPARE(sent, 10);
    }
};

GUILESS_TEST(account, TestAccount)
#include "tst_account.moc"
