// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/TrayIcon.h"
#include "support/TestMain.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

using Signal = void (TrayIcon::*)();
Q_DECLARE_METATYPE(Signal)

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"LessonLift"_s); }

    void entriesAsk_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<Signal>("signal");
        QTest::newRow("show") << u"&Show LessonLift"_s << Signal(&TrayIcon::showRequested);
        QTest::newRow("pause") << u"&Pause all"_s << Signal(&TrayIcon::pauseRequested);
        QTest::newRow("resume") << u"&Resume all"_s << Signal(&TrayIcon::resumeRequested);
        QTest::newRow("quit") << u"&Quit"_s << Signal(&TrayIcon::quitRequested);
    }
    void entriesAsk()
    {
        QFETCH(QString, entry);
        QFETCH(Signal, signal);
        TrayIcon tray(QIcon{});
        QSignalSpy asked(&tray, signal);
        int found = 0;
        for (auto *action : tray.findChild<QSystemTrayIcon *>()->contextMenu()->actions()) {
            if (action->text() == entry) {
                ++found;
                action->trigger();
            }
        }
        QCOMPARE(found, 1);
        QCOMPARE(asked.size(), 1);
    }

    void clickShows_data()
    {
        QTest::addColumn<QSystemTrayIcon::ActivationReason>("reason");
        QTest::addColumn<int>("shown");
        QTest::newRow("click") << QSystemTrayIcon::Trigger << 1;
        QTest::newRow("double click") << QSystemTrayIcon::DoubleClick << 1;
        QTest::newRow("menu") << QSystemTrayIcon::Context << 0;
    }
    void clickShows()
    {
        QFETCH(QSystemTrayIcon::ActivationReason, reason);
        QFETCH(int, shown);
        TrayIcon tray(QIcon{});
        QSignalSpy asked(&tray, &TrayIcon::showRequested);
        Q_EMIT tray.findChild<QSystemTrayIcon *>()->activated(reason);
        QCOMPARE(asked.size(), shown);
    }

    void statusIsTold()
    {
        TrayIcon tray(QIcon{});
        const auto *icon = tray.findChild<QSystemTrayIcon *>();
        const auto *line = icon->contextMenu()->actions().first();
        QCOMPARE(icon->toolTip(), u"LessonLift"_s);
        QVERIFY(!line->isVisible());
        tray.setStatus(u"3 & 5 lessons, 42%"_s);
        QCOMPARE(icon->toolTip(), u"LessonLift\n3 & 5 lessons, 42%"_s);
        QCOMPARE(line->text(), u"3 && 5 lessons, 42%"_s);
        QVERIFY(line->isVisible());
        QVERIFY(!line->isEnabled());
        tray.setStatus({});
        QVERIFY(!line->isVisible());
    }
};

WINDOW_TEST(trayicon, TestTrayIcon)
#include "tst_trayicon.moc"
