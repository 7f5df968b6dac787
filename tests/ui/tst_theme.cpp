// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Contrast.h"
#include "Style.h"
#include "support/TestMain.h"
#include "Theme.h"

#include <QApplication>
#include <QMetaEnum>
#include <QStyle>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

struct Pair {
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

const QList<Pair> pairs{
    {QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::Text, QPalette::Window},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::PlaceholderText, QPalette::AlternateBase},
    {QPalette::PlaceholderText, QPalette::Window},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::Link, QPalette::Base},
    {QPalette::Link, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},
    {QPalette::LinkVisited, QPalette::Window},
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void statesCanBeRead_data();
    void statesCanBeRead();
    void schemesAreApplied();
    void systemFollowsTheDesktop();
};

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QPalette::ColorGroup>("group");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const auto *name = dark ? "dark" : "light";
        QTest::addRow("%s", name) << dark << QPalette::Active << 4.5;
        QTest::addRow("%s, another window active", name) << dark << QPalette::Inactive << 4.5;
        QTest::addRow("%s, disabled", name) << dark << QPalette::Disabled << 3.0;
    }
}

void ThemeTest::textCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(QPalette::ColorGroup, group);
    QFETCH(double, least);
    const auto palette = themePalette(dark);
    QCOMPARE(isDark(palette), dark);
    const auto roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (const auto &pair : pairs) {
        const auto has =
            contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
        QVERIFY2(has >= least,
                 qPrintable(u"%1 on %2: %3"_s.arg(QLatin1String(roles.valueToKey(pair.text)),
                                                  QLatin1String(roles.valueToKey(pair.ground)),
                                                  QString::number(has))));
    }
}

void ThemeTest::statesCanBeRead_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::newRow("accent") << Tone::Accent;
    QTest::newRow("good") << Tone::Good;
    QTest::newRow("warning") << Tone::Warning;
    QTest::newRow("bad") << Tone::Bad;
    QTest::newRow("quiet") << Tone::Quiet;
}

void ThemeTest::statesCanBeRead()
{
    QFETCH(Tone, tone);
    for (const bool dark : {false, true}) {
        const auto palette = themePalette(dark);
        const auto colour = stateColour(tone, palette);
        for (const auto role :
             {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button}) {
            const auto has = contrast(colour, palette.color(role));
            QVERIFY2(has >= 4.5, qPrintable(u"%1 in role %2"_s.arg(has).arg(role)));
        }
        const auto chosen = contrast(colour, rowPalette(palette).color(QPalette::Highlight));
        QVERIFY2(chosen >= 4.5, qPrintable(u"%1 on a chosen row"_s.arg(chosen)));
    }
    QVERIFY(stateColour(tone, themePalette(true)) != stateColour(tone, themePalette(false)));
}

void ThemeTest::schemesAreApplied()
{
    applyScheme(Scheme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(qobject_cast<Style *>(QApplication::style()) != nullptr);
    applyScheme(Scheme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(0x25, 0x63, 0xc9));
}

/// Offscreen, the desktop is light: what was chosen before must not be taken for it.
void ThemeTest::systemFollowsTheDesktop()
{
    applyScheme(Scheme::Dark);
    applyScheme(Scheme::System);
    QVERIFY(!isDark(QApplication::palette()));
}

WINDOW_TEST(theme, ThemeTest)
#include "tst_theme.moc"
