// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "AskServer.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;

class TestOneWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As long as a request is not answered: so what its handler does itself counts, too.
    void itsTime()
    {
        PracticeTraits traits;
        traits.work = std::chrono::milliseconds(2);
        Server s(traits);
        QCOMPARE(s.ask("HEAD", u"/uploads/audio/none"_s).status, 404);
        QTRY_VERIFY(s.server->load().busy >= traits.work); // told when it is answered
        const auto first = s.server->load().busy;
        QTest::qSleep(50); // asked nothing it is not busy
        QCOMPARE(
            s.ask("POST", lessons, "title=Act&sections=[]", "application/x-www-form-urlencoded")
                .status,
            201);
        QTRY_VERIFY(s.server->load().busy >= first + traits.work);
        const auto load = s.server->load();
        QCOMPARE(load.requests, 2);
        QVERIFY(load.whole >= load.busy + std::chrono::milliseconds(50));
    }
};

GUILESS_TEST(oneworker, TestOneWorker)
#include "tst_oneworker.moc"
