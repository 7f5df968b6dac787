// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/FakeService.h"
#include "desktop/SystemScheme.h"
#include "support/PrivateBus.h"
#include "support/TestMain.h"

#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

QVariant packed(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

class FakePortal : public FakeService
{
public:
    FakePortal(const QString &bus, uint scheme)
        : FakeService(bus, u"org.freedesktop.portal.Desktop"_s,
                      u"/org/freedesktop/portal/desktop"_s,
                      [scheme](const QDBusMessage &call) { // Read() packs its answer twice
                          return call.createReply(packed(packed(scheme)));
                      })
    {
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        emitSignal(settings, u"SettingChanged"_s, {group, key, packed(value)});
    }
};

/// As the desktop would do it: it does not count as the program's own.
void setDesktopPalette(const QColor &window)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    QGuiApplication::setPalette(palette);
    QCoreApplication::setAttribute(Qt::AA_SetPalette, false);
    QEvent changed(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(qGuiApp, &changed);
}

} // namespace

class TestSystemScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }
    void init() { setDesktopPalette(Qt::white); }

    void portalDecides_data()
    {
        QTest::addColumn<uint>("said");
        QTest::addColumn<QColor>("window");
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << 1U << QColor(Qt::white) << true;
        QTest::newRow("light") << 2U << QColor(Qt::black) << false;
        QTest::newRow("no preference, light palette") << 0U << QColor(Qt::white) << false;
        QTest::newRow("no preference, dark palette") << 0U << QColor(Qt::black) << true;
        QTest::newRow("nonsense, light palette") << 9U << QColor(Qt::white) << false;
    }
    void portalDecides()
    {
        QFETCH(uint, said);
        QFETCH(QColor, window);
        QFETCH(bool, dark);
        setDesktopPalette(window);
        FakePortal portal(m_bus.address(), said);
        SystemScheme scheme(clientOf(m_bus.address()));
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        const bool before = scheme.isDark();
        QCOMPARE(before, window == Qt::black); // at once, by the palette
        QTRY_COMPARE(portal.calls(u"Read"_s), (QList<QVariantList>{{appearance, colorScheme}}));
        QTest::qWait(50); // its answer
        QCOMPARE(scheme.isDark(), dark);
        QCOMPARE(changed.size(), before == dark ? 0 : 1);
    }

    void portalChanges()
    {
        FakePortal portal(m_bus.address(), 2);
        SystemScheme scheme(clientOf(m_bus.address()));
        QTRY_COMPARE(portal.calls(u"Read"_s).size(), 1);
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        portal.change(appearance, colorScheme, 1U);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(scheme.isDark());
        portal.change(appearance, u"accent-color"_s, 2U);
        portal.change(u"org.gnome.desktop.interface"_s, colorScheme, 2U);
        portal.change(appearance, colorScheme, 1U);
        portal.change(appearance, colorScheme, 0U);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!scheme.isDark());
    }

    void paletteWithoutPortal_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("no portal") << true;
        QTest::newRow("no bus") << false;
    }
    void paletteWithoutPortal()
    {
        QFETCH(bool, bus);
        SystemScheme scheme(clientOf(bus ? m_bus.address() : QString()));
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        QVERIFY(!scheme.isDark());
        setDesktopPalette(QColor(40, 40, 40));
        QVERIFY(scheme.isDark());
        QCOMPARE(changed.size(), 1);
        QGuiApplication::setPalette(QPalette(QColor(Qt::white))); // the program's own
        QVERIFY(scheme.isDark());
        setDesktopPalette(Qt::white);
        QVERIFY(!scheme.isDark());
        QCOMPARE(changed.size(), 2);
    }

private:
    PrivateBus m_bus;
};

WINDOW_TEST(systemscheme, TestSystemScheme)
#include "tst_systemscheme.moc"
