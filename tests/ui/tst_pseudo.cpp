// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Every window in a language of long words. Faults are collected and shown together: one run
// tells all. With LESSONLIFT_PICTURES in the environment it leaves pictures there.
#include "EveryWindow.h"
#include "PseudoLanguage.h"
#include "support/TestMain.h"
#include "Theme.h"
#include "VisibleText.h"

#include <QTest>

using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class PseudoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingIsTranslated_data() { everyWindow(); }
    void everythingIsTranslated();
    void everythingHasRoom_data() { everyWindow(); }
    void everythingHasRoom();
    void faultsAreCaught_data();
    void faultsAreCaught();
    void lackOfRoomIsCaught();

private:
    static void everyWindow();

    PseudoLanguage m_language;
    std::unique_ptr<EveryWindow> m_windows;
};

void PseudoTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    lessonlift::applyScheme(lessonlift::Scheme::Light);
    m_windows = std::make_unique<EveryWindow>();
    QCoreApplication::installTranslator(&m_language);
    m_windows->renew();
}

void PseudoTest::cleanupTestCase()
{
    m_windows.reset();
    QCoreApplication::removeTranslator(&m_language);
}

void PseudoTest::everyWindow()
{
    QTest::addColumn<QString>("window");
    for (const auto &name : EveryWindow::names())
        QTest::newRow(qPrintable(name)) << name;
}

void PseudoTest::everythingIsTranslated()
{
    QFETCH(QString, window);
    const auto texts = textsOf(m_windows->show(window));
    QVERIFY(!texts.isEmpty());
    const auto data = m_windows->data();
    QStringList faults;
    for (const auto &[text, where] : texts) {
        if (const auto left = untranslated(text, data); !left.isEmpty())
            faults.append(u"\"%1\" in \"%2\", %3"_s.arg(left, text, where));
    }
    faults.removeDuplicates();
    QVERIFY(none(faults));
}

void PseudoTest::everythingHasRoom()
{
    QFETCH(QString, window);
    auto &shown = m_windows->show(window);
    if (const auto folder = qEnvironmentVariable("LESSONLIFT_PICTURES"); !folder.isEmpty())
        shown.grab().save(folder + u'/' + window.section(u": "_s, -1) + u".png"_s);
    // What is read meanwhile is laid out anew.
    if (!QTest::qWaitFor([&shown] { return cutOff(shown).isEmpty(); }, 1000))
        QVERIFY(none(cutOff(shown)));
}

void PseudoTest::faultsAreCaught_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("translated") << m_language.translate("A", "Add lessons", "", -1) << QString();
    QTest::newRow("with a number") << m_language.translate("A", "%n lesson(s)", "", 3) << QString();
    QTest::newRow("with data") << u"[Fóldér: My lesson~~]"_s << QString();
    QTest::newRow("data alone") << u"My lesson, 12"_s << QString();
    QTest::newRow("two parts") << u"[ónó~], [twó~]"_s << QString();
    QTest::newRow("an address") << u"[Sérvér: https://a.example/api~]"_s << QString();
    QTest::newRow("plain") << u"Add lessons"_s << u"Add lessons"_s;
    QTest::newRow("half of it") << u"[Ádd~] lessons"_s << u"lessons"_s;
    QTest::newRow("plain within") << u"[Ádd lessons~]"_s << u"lessons"_s;
    QTest::newRow("in a tool tip") << u"<p>lessons</p>"_s << u"lessons"_s;
}

void PseudoTest::faultsAreCaught()
{
    QFETCH(QString, text);
    QFETCH(QString, left);
    QCOMPARE(untranslated(text, {u"My lesson"_s}), left);
}

void PseudoTest::lackOfRoomIsCaught()
{
    QWidget window;
    QPushButton button(u"much too long for this"_s, &window);
    QLabel words(u"many words that need several lines"_s, &window);
    words.setWordWrap(true);
    button.setGeometry(0, 0, 40, 40);
    words.setGeometry(0, 50, 40, 10);
    window.show();
    QCOMPARE(cutOff(window).size(), 2);
    button.resize(button.sizeHint());
    words.resize(400, 100);
    QCOMPARE(cutOff(window), QStringList());
}

WINDOW_TEST(pseudo, PseudoTest)
#include "tst_pseudo.moc"
