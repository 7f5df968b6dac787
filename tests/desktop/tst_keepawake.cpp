// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/FakeLogin.h"
#include "desktop/KeepAwake.h"
#include "support/PrivateBus.h"
#include "support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString gnome = u"org.gnome.SessionManager"_s;
const QString power = u"org.freedesktop.PowerManagement"_s;
const QString screen = u"org.freedesktop.ScreenSaver"_s;

QString pathOf(const QString &service)
{
    if (service == gnome)
        return u"/org/gnome/SessionManager"_s;
    return service == power ? u"/org/freedesktop/PowerManagement/Inhibit"_s
                            : u"/org/freedesktop/ScreenSaver"_s;
}

} // namespace

class TestKeepAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_bus.address().isEmpty());
        QGuiApplication::setApplicationDisplayName(u"LessonLift"_s);
    }

    void loginHoldsWhileActive()
    {
        FakeLogin login(m_bus.address());
        KeepAwake awake(clientOf(m_bus.address()), clientOf({}));
        QTest::qWait(50);
        QCOMPARE(login.asked().size(), 0);
        awake.setActive(true);
        awake.setActive(true);
        QTRY_COMPARE(login.held(), 1);
        awake.setActive(true);
        QCOMPARE(login.asked(),
                 (QList<QVariantList>{
                     {u"idle"_s, u"LessonLift"_s, u"Lessons are being uploaded"_s, u"block"_s}}));
        awake.setActive(false);
        QTRY_COMPARE(login.held(), 0);
        awake.setActive(true);
        QTRY_COMPARE(login.held(), 1);
        QCOMPARE(login.asked().size(), 2);
    }

    void changesItsMindBeforeTheAnswer_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("on, off") << false;
        QTest::newRow("on, off, on") << true;
    }
    void changesItsMindBeforeTheAnswer()
    {
        QFETCH(bool, again);
        FakeLogin login(m_bus.address());
        FakeService desktop(m_bus.address(), screen, pathOf(screen),
                            [](const QDBusMessage &call) { return call.createReply(7U); });
        KeepAwake awake(clientOf(m_bus.address()), clientOf(m_bus.address()));
        awake.setActive(true);
        awake.setActive(false);
        if (again)
            awake.setActive(true);
        QTRY_COMPARE(login.asked().size(), 1);
        QTRY_COMPARE(desktop.calls(u"Inhibit"_s).size(), 1);
        if (again) {
            QVERIFY(!QTest::qWaitFor([&] { return login.held() == 0; }, 200));
            QCOMPARE(desktop.calls(u"UnInhibit"_s).size(), 0);
        } else {
            QTRY_COMPARE(login.held(), 0);
            QTRY_COMPARE(desktop.calls(u"UnInhibit"_s).size(), 1);
        }
        QCOMPARE(login.asked().size(), 1);
        QCOMPARE(desktop.calls(u"Inhibit"_s).size(), 1);
    }

    void endsWithTheObject()
    {
        FakeLogin login(m_bus.address());
        FakeService desktop(m_bus.address(), screen, pathOf(screen),
                            [](const QDBusMessage &call) { return call.createReply(7U); });
        {
            KeepAwake awake(clientOf(m_bus.address()), clientOf(m_bus.address()));
            awake.setActive(true);
            QTRY_COMPARE(login.held(), 1);
            QTRY_COMPARE(desktop.calls(u"Inhibit"_s).size(), 1);
            QTest::qWait(1000); // its answer, which nobody can see arrive
        }
        QTRY_COMPARE(login.held(), 0);
        QTRY_COMPARE(desktop.calls(u"UnInhibit"_s), (QList<QVariantList>{{7U}}));
    }

    void desktopHoldsToo_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QStringList>("refuse");
        QTest::addColumn<QString>("taken");
        QTest::newRow("GNOME") << QStringList{gnome, screen} << QStringList() << gnome;
        QTest::newRow("KDE, Xfce") << QStringList{power, screen} << QStringList() << power;
        QTest::newRow("a screen saver") << QStringList{screen} << QStringList() << screen;
        QTest::newRow("the first refuses")
            << QStringList{gnome, power, screen} << QStringList{gnome} << power;
        QTest::newRow("all refuse")
            << QStringList{gnome, screen} << QStringList{gnome, screen} << QString();
        QTest::newRow("none") << QStringList() << QStringList() << QString();
    }
    void desktopHoldsToo()
    {
        QFETCH(QStringList, there);
        QFETCH(QStringList, refuse);
        QFETCH(QString, taken);
        std::map<QString, std::unique_ptr<FakeService>> services;
        for (const auto &name : there) {
            FakeService::Answer yes;
            if (!refuse.contains(name))
                yes = [](const QDBusMessage &call) { return call.createReply(42U); };
            services[name] =
                std::make_unique<FakeService>(m_bus.address(), name, pathOf(name), yes);
        }
        KeepAwake awake(clientOf({}), clientOf(m_bus.address()));
        awake.setActive(true);
        for (const auto &[name, service] : services) {
            if (name == taken || refuse.contains(name))
                QTRY_COMPARE(service->calls(u"Inhibit"_s).size(), 1);
        }
        QTest::qWait(50);
        awake.setActive(false);
        const auto release = taken == gnome ? u"Uninhibit"_s : u"UnInhibit"_s;
        if (!taken.isEmpty())
            QTRY_COMPARE(services[taken]->calls(release), (QList<QVariantList>{{42U}}));
        const QString why = u"Lessons are being uploaded"_s;
        for (const auto &[name, service] : services) {
            const bool asked = name == taken || refuse.contains(name);
            QCOMPARE(service->calls(u"Inhibit"_s).size(), asked ? 1 : 0);
            if (asked && name == gnome) // 4: suspending
                QCOMPARE(service->calls(u"Inhibit"_s).first(),
                         (QVariantList{u"LessonLift"_s, 0U, why, 4U}));
            else if (asked)
                QCOMPARE(service->calls(u"Inhibit"_s).first(),
                         (QVariantList{u"LessonLift"_s, why}));
        }
    }

    void withoutAnyBus()
    {
        KeepAwake awake(clientOf({}), clientOf({}));
        awake.setActive(true);
        QTest::qWait(20);
        awake.setActive(false);
        awake.setActive(true);
    }

private:
    PrivateBus m_bus;
};

GUILESS_TEST(keepawake, TestKeepAwake)
#include "tst_keepawake.moc"
