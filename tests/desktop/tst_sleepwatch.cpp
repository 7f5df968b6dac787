// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/FakeLogin.h"
#include "desktop/SleepWatch.h"
#include "support/PrivateBus.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSleepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }

    void sleepWaitsForTheOwner()
    {
        FakeLogin login(m_bus.address());
        SleepWatch watch(clientOf(m_bus.address()));
        QSignalSpy sleeping(&watch, &SleepWatch::sleeping);
        QSignalSpy woke(&watch, &SleepWatch::woke);
        QTRY_COMPARE(login.held(), 1);
        QCOMPARE(login.asked().first().first(), u"sleep"_s);
        QCOMPARE(login.asked().first().last(), u"delay"_s);

        login.prepareForSleep(true);
        QTRY_COMPARE(sleeping.size(), 1);
        QTest::qWait(50);
        QCOMPARE(login.held(), 1);
        watch.letGo();
        QTRY_COMPARE(login.held(), 0);
        QCOMPARE(woke.size(), 0);

        login.prepareForSleep(false);
        QTRY_COMPARE(woke.size(), 1);
        QTRY_COMPARE(login.held(), 1); // ready for the next time
        login.prepareForSleep(true);
        QTRY_COMPARE(sleeping.size(), 2);
    }

    void ownerIsReadyAtOnce()
    {
        FakeLogin login(m_bus.address());
        SleepWatch watch(clientOf(m_bus.address()));
        connect(&watch, &SleepWatch::sleeping, &watch, &SleepWatch::letGo);
        QTRY_COMPARE(login.held(), 1);
        login.prepareForSleep(true);
        QTRY_COMPARE(login.held(), 0);
    }

    void notForEver()
    {
        FakeLogin login(m_bus.address());
        SleepWatch watch(clientOf(m_bus.address()), 100ms);
        QTRY_COMPARE(login.held(), 1);
        QTest::qWait(200);
        QCOMPARE(login.held(), 1); // nothing runs before the computer wants to sleep
        login.prepareForSleep(true);
        QTRY_COMPARE(login.held(), 0);
    }

    void wokenBeforePatienceEnds()
    {
        FakeLogin login(m_bus.address());
        SleepWatch watch(clientOf(m_bus.address()), 200ms);
        QSignalSpy woke(&watch, &SleepWatch::woke);
        QTRY_COMPARE(login.held(), 1);
        login.prepareForSleep(true);
        login.prepareForSleep(false); // the sleep was called off
        QTRY_COMPARE(woke.size(), 1);
        QVERIFY(!QTest::qWaitFor([&] { return login.held() == 0; }, 400));
        QCOMPARE(login.asked().size(), 1);
    }

    void withoutAnyBus()
    {
        SleepWatch watch(clientOf({}));
        QTest::qWait(20);
        watch.letGo();
    }

private:
    PrivateBus m_bus;
};

GUILESS_TEST(sleepwatch, TestSleepWatch)
#include "tst_sleepwatch.moc"
