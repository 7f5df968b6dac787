// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The real window on a desktop whose services the test plays: awake while it uploads, at rest while
// the computer sleeps, and one notification for somebody who looks elsewhere.
#include "desktop/FakeLogin.h"
#include "Habits.h"
#include "support/PrivateBus.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class HabitsTest : public QObject
{
    Q_OBJECT

public:
    HabitsTest();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void awakeWhileUploading();
    void notAwakeWhenNotWanted();
    void sleepPausesAndWakingGoesOn();
    void oneNotificationWhenTheQueueEnds_data();
    void oneNotificationWhenTheQueueEnds();

private:
    static PracticeTraits slow()
    {
        PracticeTraits traits;
        traits.appendGap = std::chrono::milliseconds(150);
        return traits;
    }
    /// Those against idling are held while lessons are uploaded; one against sleep always is.
    [[nodiscard]] int heldAgainstIdling() const { return m_login->held() - 1; }
    void queue();

    PrivateBus m_bus;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<FakeService> m_notices;
    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<LessonOnDisk> m_lesson;
    std::unique_ptr<Habits> m_habits;
};

HabitsTest::HabitsTest()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
}

void HabitsTest::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
}

void HabitsTest::init()
{
    m_login = std::make_unique<FakeLogin>(m_bus.address());
    m_notices = std::make_unique<FakeService>(m_bus.address(), u"org.freedesktop.Notifications"_s,
                                              u"/org/freedesktop/Notifications"_s,
                                              [](const QDBusMessage &call) {
                                                  return call.member() == u"GetCapabilities"_s
                                                             ? call.createReply(QStringList())
                                                             : call.createReply(1U);
                                              });
    m_bench = std::make_unique<WindowBench>(slow());
    m_lesson = std::make_unique<LessonOnDisk>(u"Law"_s);
    m_lesson->addSections(30);
    m_bench->signIn();
    m_habits =
        std::make_unique<Habits>(m_bench->engine(), m_bench->window(), m_bench->preferences());
    QTRY_COMPARE(heldAgainstIdling(), 0);
}

void HabitsTest::cleanup()
{
    m_habits.reset();
    m_bench.reset();
    m_lesson.reset();
    m_notices.reset();
    m_login.reset();
}

void HabitsTest::queue()
{
    m_bench->queue({m_lesson->path()});
    QTRY_VERIFY(m_bench->lessons().rowCount() == 1);
}

void HabitsTest::awakeWhileUploading()
{
    queue();
    QTRY_COMPARE(heldAgainstIdling(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    QTRY_COMPARE(heldAgainstIdling(), 0);
    QCOMPARE(m_bench->whatIsWrong(*m_lesson), QString());
}

void HabitsTest::notAwakeWhenNotWanted()
{
    auto wishes = m_bench->preferences().current();
    wishes.keepAwake = false;
    (void)m_bench->preferences().set(wishes);
    queue();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    for (const auto &asked : m_login->asked())
        QCOMPARE(asked.first().toString(), u"sleep"_s);
}

void HabitsTest::sleepPausesAndWakingGoesOn()
{
    queue();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Uploading, 20'000);
    m_login->prepareForSleep(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Paused, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_login->held(), 0, 10'000); // the computer may sleep now
    const auto requests = m_bench->server().log().size();
    QTest::qWait(500);
    QCOMPARE(m_bench->server().log().size(), requests);
    m_login->prepareForSleep(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    QCOMPARE(m_bench->whatIsWrong(*m_lesson), QString());
}

void HabitsTest::oneNotificationWhenTheQueueEnds_data()
{
    QTest::addColumn<bool>("looksElsewhere");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<int>("told");
    QTest::newRow("looks elsewhere") << true << true << 1;
    QTest::newRow("does not want to be told") << true << false << 0;
    QTest::newRow("looks at the window") << false << true << 0;
}

void HabitsTest::oneNotificationWhenTheQueueEnds()
{
    QFETCH(const bool, looksElsewhere);
    QFETCH(const bool, wanted);
    auto wishes = m_bench->preferences().current();
    wishes.notifications.whenDone = wanted;
    (void)m_bench->preferences().set(wishes);
    queue();
    QWidget other;
    auto &front = looksElsewhere ? other : static_cast<QWidget &>(m_bench->window());
    front.show();
    front.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&front));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 20'000);
    QTest::qWait(1500); // the end of the queue is told once it is sure
    QTEST(static_cast<int>(m_notices->calls(u"Notify"_s).size()), "told");
}

WINDOW_TEST(habits, HabitsTest)
#include "tst_habits.moc"
