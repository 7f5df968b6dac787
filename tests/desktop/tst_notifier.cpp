// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/BusNotifications.h"
#include "desktop/FakeService.h"
#include "desktop/Notifier.h"
#include "desktop/TrayIcon.h"
#include "support/PrivateBus.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;

/// A notification server; numbers count up from `first`, as a real one's do.
class FakeServer : public FakeService
{
public:
    FakeServer(const QString &bus, const QStringList &capabilities, uint first = 11)
        : FakeService(bus, service, u"/org/freedesktop/Notifications"_s,
                      [capabilities, next = first](const QDBusMessage &call) mutable {
                          if (call.member() == "GetCapabilities"_L1)
                              return call.createReply(capabilities);
                          const uint replaced = call.arguments().at(1).toUInt();
                          return call.createReply(replaced != 0 ? replaced : next++);
                      })
    {
    }

    [[nodiscard]] QList<QVariantList> shown() const { return calls(u"Notify"_s); }
    [[nodiscard]] QList<uint> replaced() const
    {
        QList<uint> ids;
        for (const auto &call : shown())
            ids.append(call.at(1).toUInt());
        return ids;
    }
    void click(uint id, const QString &action)
    {
        emitSignal(service, u"ActionInvoked"_s, {id, action});
    }
    void close(uint id) { emitSignal(service, u"NotificationClosed"_s, {id, 2U}); }
};

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }

    void textStaysText_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("hasAction");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s, u"actions"_s}
                                << u"&lt;b&gt;R&amp;B&lt;/b&gt;"_s << true;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>R&B</b>"_s << false;
    }
    void textStaysText()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        QFETCH(bool, hasAction);
        FakeServer server(m_bus.address(), capabilities);
        TrayIcon tray(QIcon{});
        Notifier notifier(tray, clientOf(m_bus.address()));
        notifier.notify(u"<i>Done</i>"_s, u"<b>R&B</b>"_s);
        QTRY_COMPARE(server.shown().size(), 1);
        const auto call = server.shown().first();
        QCOMPARE(call.at(3).toString(), u"<i>Done</i>"_s); // a title never has markup
        QCOMPARE(call.at(4).toString(), body);
        QCOMPARE(call.at(5).toStringList().value(0), hasAction ? u"default"_s : QString());
    }

    void nextTakesItsPlace()
    {
        FakeServer server(m_bus.address(), {u"body"_s});
        BusNotifications notifications(clientOf(m_bus.address()));
        notifications.notify(u"1"_s, {});
        QTRY_COMPARE(server.replaced(), (QList<uint>{0}));
        notifications.notify(u"2"_s, {}); // perhaps before the first has its number
        QTRY_COMPARE(server.replaced(), (QList<uint>{0, 11}));
        QTest::qWait(50);
        server.close(99); // another program's
        notifications.notify(u"3"_s, {});
        QTRY_COMPARE(server.replaced(), (QList<uint>{0, 11, 11}));
        QTest::qWait(50);
        server.close(11);
        QTest::qWait(50);
        notifications.notify(u"4"_s, {});
        QTRY_COMPARE(server.replaced(), (QList<uint>{0, 11, 11, 0}));
    }

    void burstIsOneOrTwo()
    {
        FakeServer server(m_bus.address(), {u"body"_s});
        BusNotifications notifications(clientOf(m_bus.address()));
        for (int i = 0; i < 50; ++i)
            notifications.notify(QString::number(i), {});
        QTRY_VERIFY(!server.shown().isEmpty() && server.shown().last().at(3) == u"49"_s);
        QVERIFY(server.shown().size() <= 2);
        QVERIFY(server.replaced().count(0U) == 1);
    }

    void clickIsOursOnly()
    {
        FakeServer server(m_bus.address(), {u"actions"_s});
        TrayIcon tray(QIcon{});
        Notifier notifier(tray, clientOf(m_bus.address()));
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.notify(u"Done"_s, {});
        QTRY_COMPARE(server.shown().size(), 1);
        QTest::qWait(50);               // its answer
        server.click(12, u"default"_s); // another program's
        server.click(0, u"default"_s);
        server.click(11, u"snooze"_s);
        server.click(11, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QTest::qWait(50);
        QCOMPARE(activated.size(), 1);
        Q_EMIT tray.messageClicked();
        QCOMPARE(activated.size(), 2);
    }

    void anotherServerHasOtherNumbers()
    {
        auto server = std::make_unique<FakeServer>(m_bus.address(), QStringList());
        BusNotifications notifications(clientOf(m_bus.address()));
        notifications.notify(u"1"_s, {});
        QTRY_COMPARE(server->shown().size(), 1);
        QTest::qWait(50);
        server.reset();
        server = std::make_unique<FakeServer>(m_bus.address(), QStringList());
        notifications.notify(u"2"_s, {});
        QTRY_COMPARE(server->replaced(), (QList<uint>{0}));
    }

    void missedWithoutServer_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("no server") << true;
        QTest::newRow("no bus") << false;
    }
    void missedWithoutServer()
    {
        QFETCH(bool, bus);
        BusNotifications notifications(clientOf(bus ? m_bus.address() : QString()));
        QSignalSpy missed(&notifications, &BusNotifications::missed);
        notifications.notify(u"Done"_s, u"5 lessons"_s);
        QTRY_COMPARE(missed, (QList<QVariantList>{{u"Done"_s, u"5 lessons"_s}}));
        if (!bus)
            return;
        FakeServer server(m_bus.address(), {}); // comes up later
        notifications.notify(u"Done"_s, u"6 lessons"_s);
        QTRY_COMPARE(server.shown().size(), 1);
        QCOMPARE(missed.size(), 1);
    }

private:
    PrivateBus m_bus;
};

WINDOW_TEST(notifier, TestNotifier)
#include "tst_notifier.moc"
