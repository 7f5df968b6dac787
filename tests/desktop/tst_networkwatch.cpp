// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/NetworkWatch.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace std::chrono_literals;
using Reachability = QNetworkInformation::Reachability;

class TestNetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineOnlyWhenDisconnected_data()
    {
        QTest::addColumn<Reachability>("reachability");
        QTest::addColumn<bool>("online");
        QTest::newRow("disconnected") << Reachability::Disconnected << false;
        QTest::newRow("unknown") << Reachability::Unknown << true;
        QTest::newRow("local") << Reachability::Local << true;
        QTest::newRow("site") << Reachability::Site << true;
        QTest::newRow("online") << Reachability::Online << true;
    }
    void offlineOnlyWhenDisconnected()
    {
        QFETCH(Reachability, reachability);
        QFETCH(bool, online);
        NetworkWatch watch(20ms);
        watch.take(Reachability::Online); // whatever this computer has
        QSignalSpy changed(&watch, &NetworkWatch::onlineChanged);
        watch.take(reachability);
        QVERIFY(watch.isOnline());
        if (online) {
            QVERIFY(!QTest::qWaitFor([&] { return !watch.isOnline(); }, 100));
            QCOMPARE(changed.size(), 0);
            return;
        }
        QTRY_VERIFY(!watch.isOnline());
        QCOMPARE(changed, (QList<QVariantList>{{false}}));
        watch.take(Reachability::Local);
        QVERIFY(watch.isOnline()); // at once
        QCOMPARE(changed, (QList<QVariantList>{{false}, {true}}));
    }

    void shortGapIsNone()
    {
        NetworkWatch watch(300ms);
        watch.take(Reachability::Online);
        QSignalSpy changed(&watch, &NetworkWatch::onlineChanged);
        watch.take(Reachability::Disconnected);
        QTest::qWait(20);
        watch.take(Reachability::Online);
        QVERIFY(!QTest::qWaitFor([&] { return !changed.isEmpty(); }, 500));
    }

    void gapInPiecesIsOneGap()
    {
        NetworkWatch watch(100ms);
        watch.take(Reachability::Online);
        for (int i = 0; i < 20 && watch.isOnline(); ++i) { // said again and again
            watch.take(Reachability::Disconnected);
            QTest::qWait(20);
        }
        QVERIFY(!watch.isOnline());
    }
};

GUILESS_TEST(networkwatch, TestNetworkWatch)
#include "tst_networkwatch.moc"
