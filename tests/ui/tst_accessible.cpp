// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Every window, as somebody meets it who does not see it, or has no mouse. Faults are collected
// and shown together: one run tells all.
#include "Contrast.h"
#include "DropTarget.h"
#include "EveryWindow.h"
#include "FilterBar.h"
#include "Keys.h"
#include "support/TestMain.h"
#include "Theme.h"
#include "Translations.h"
#include "WindowBench.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;
using Role = QAccessible::Role;

namespace
{

/// What a screen reader may call it; empty: no control.
QList<Role> rolesFor(const QWidget &widget)
{
    if (qobject_cast<const QCheckBox *>(&widget) != nullptr)
        return {Role::CheckBox};
    if (qobject_cast<const QRadioButton *>(&widget) != nullptr)
        return {Role::RadioButton};
    if (qobject_cast<const QAbstractButton *>(&widget) != nullptr)
        return {Role::Button, Role::PushButton, Role::ButtonMenu, Role::CheckBox};
    if (qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr)
        return {Role::SpinBox};
    if (qobject_cast<const QComboBox *>(&widget) != nullptr)
        return {Role::ComboBox};
    if (qobject_cast<const QLineEdit *>(&widget) != nullptr)
        return {Role::EditableText};
    if (qobject_cast<const QHeaderView *>(&widget) != nullptr)
        return {};
    if (qobject_cast<const QTreeView *>(&widget) != nullptr)
        return {Role::Tree, Role::Table};
    if (qobject_cast<const QListView *>(&widget) != nullptr)
        return {Role::List};
    if (qobject_cast<const QTableView *>(&widget) != nullptr)
        return {Role::Table};
    if (qobject_cast<const QTabBar *>(&widget) != nullptr)
        return {Role::PageTabList};
    return {};
}

/// The inner parts of Qt's own controls speak through the whole.
bool isPart(const QWidget &widget)
{
    const auto *whole = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(whole) != nullptr ||
           qobject_cast<const QComboBox *>(whole) != nullptr ||
           qobject_cast<const QTabBar *>(whole) != nullptr ||
           QLatin1String(widget.metaObject()->className()) == "QTableCornerButton"_L1;
}

/// What is painted behind the words: the commonest colour.
QColor groundOf(const QWidget &widget, const QImage &window)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    const auto cut = window.copy(place);
    QHash<QRgb, int> counts;
    for (int y = 0; y < cut.height(); ++y) {
        for (int x = 0; x < cut.width(); ++x)
            ++counts[cut.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

} // namespace

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_windows = std::make_unique<EveryWindow>(); }
    void cleanupTestCase() { m_windows.reset(); }
    void controlsHaveNames_data() { everyWindow(); }
    void controlsHaveNames();
    void lessonsAreRead();
    void tabReachesEverything_data() { everyWindow(); }
    void tabReachesEverything();
    void shortcutsAreUnique_data() { everyWindow(); }
    void shortcutsAreUnique();
    void filtersHaveKeys();
    void lettersAreUnique_data();
    void lettersAreUnique();
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void keysBeginAtTheLessons();
    void clashesAreCaught();

private:
    static void everyWindow();
    void speak(Language language);

    std::unique_ptr<EveryWindow> m_windows;
    Language m_language = Language::System; ///< nothing installed
};

void AccessibleTest::everyWindow()
{
    QTest::addColumn<QString>("window");
    for (const auto &name : EveryWindow::names())
        QTest::newRow(qPrintable(name)) << name;
}

void AccessibleTest::speak(Language language)
{
    if (std::exchange(m_language, language) == language)
        return;
    qDeleteAll(qApp->findChildren<QTranslator *>());
    installTranslations(*qApp, language);
    m_windows->renew();
}

void AccessibleTest::controlsHaveNames()
{
    QFETCH(QString, window);
    const auto &shown = m_windows->show(window);
    QStringList faults;
    int seen = 0;
    for (auto *widget : visibleIn<QWidget>(shown)) {
        const auto roles = rolesFor(*widget);
        const bool isControl = !roles.isEmpty() || widget->focusPolicy() & Qt::TabFocus;
        if (!isControl || isPart(*widget) || !widget->isEnabled())
            continue;
        ++seen;
        auto *control = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(control != nullptr, qPrintable(described(*widget)));
        // The tabs of a bar have each their own.
        if (control->role() != Role::PageTabList && control->text(QAccessible::Name).isEmpty())
            faults.append(u"no name: "_s + described(*widget));
        for (int i = 0; control->role() == Role::PageTabList && i < control->childCount(); ++i) {
            if (control->child(i)->text(QAccessible::Name).isEmpty())
                faults.append(u"no name: a tab of "_s + described(*widget));
        }
        if (!roles.isEmpty() && !roles.contains(control->role()))
            faults.append(u"role %1: %2"_s.arg(control->role()).arg(described(*widget)));
    }
    QVERIFY(seen > 0);
    QVERIFY(none(faults));
}

/// Cell by cell, in every state.
void AccessibleTest::lessonsAreRead()
{
    [[maybe_unused]] const auto &window = m_windows->show(u"window: overview"_s);
    auto *control = QAccessible::queryAccessibleInterface(&m_windows->bench().view());
    auto *table = control->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), m_windows->bench().lessons().rowCount());
    QVERIFY(table->rowCount() > static_cast<int>(LessonState::Conflict));
    QStringList faults;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            auto *cell = table->cellAt(row, column);
            if (cell == nullptr || cell->text(QAccessible::Name).isEmpty())
                faults.append(u"row %1, column %2"_s.arg(row).arg(column));
        }
    }
    for (int column = 0; column < table->columnCount(); ++column)
        QVERIFY(!table->columnDescription(column).isEmpty());
    QVERIFY(none(faults));
}

void AccessibleTest::tabReachesEverything()
{
    QFETCH(QString, window);
    auto &shown = m_windows->show(window);
    const auto expected = tabStops(shown);
    QVERIFY(!expected.isEmpty());
    const auto walk = tabWalk(shown);
    QStringList faults;
    for (auto *widget : expected) {
        if (!walk.contains(widget))
            faults.append(u"not reached: "_s + described(*widget));
    }
    for (qsizetype i = 0; i < walk.size(); ++i) {
        if (walk.indexOf(walk[i]) != i)
            faults.append(u"twice: "_s + described(*walk[i]));
        if (!expected.contains(walk[i]))
            faults.append(u"nothing to see: "_s + described(*walk[i]));
        if (i > 0 && goesBack(*walk[i - 1], *walk[i]))
            faults.append(
                u"%1, then back to %2"_s.arg(described(*walk[i - 1]), described(*walk[i])));
    }
    QVERIFY(none(faults));
}

void AccessibleTest::shortcutsAreUnique()
{
    QFETCH(QString, window);
    QVERIFY(none(clashes(shortcutsOf(m_windows->show(window)))));
}

/// Whatever they count.
void AccessibleTest::filtersHaveKeys()
{
    auto &window = m_windows->show(u"window: overview"_s);
    const auto buttons = window.findChild<FilterBar *>()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 5);
    for (int i : {4, 1, 2, 3, 0}) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QTRY_VERIFY2(buttons[i]->isChecked(), qPrintable(buttons[i]->text()));
    }
}

void AccessibleTest::lettersAreUnique_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<Language>("language");
    for (const auto &[name, language] :
         {std::pair("English", Language::English), std::pair("Hindi", Language::Hindi)}) {
        for (const auto &window : EveryWindow::names())
            QTest::addRow("%s, %s", name, qPrintable(window)) << window << language;
    }
}

void AccessibleTest::lettersAreUnique()
{
    QFETCH(QString, window);
    QFETCH(Language, language);
    speak(language);
    QVERIFY(none(clashes(lettersOf(m_windows->show(window)))));
}

void AccessibleTest::wordsCanBeRead_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<Scheme>("scheme");
    for (const auto &[name, scheme] :
         {std::pair("light", Scheme::Light), std::pair("dark", Scheme::Dark)}) {
        for (const auto &window : EveryWindow::names())
            QTest::addRow("%s, %s", name, qPrintable(window)) << window << scheme;
    }
}

void AccessibleTest::wordsCanBeRead()
{
    QFETCH(QString, window);
    QFETCH(Scheme, scheme);
    auto &shown = m_windows->show(window);
    applyScheme(scheme);
    QTest::qWait(20);
    const auto picture = shown.grab().toImage();
    QStringList faults;
    for (const auto *label : visibleIn<QLabel>(shown)) {
        if (label->text().isEmpty() || !label->isEnabled() || label->visibleRegion().isEmpty())
            continue;
        const auto ink = label->palette().color(label->foregroundRole());
        const auto has = contrast(ink, groundOf(*label, picture));
        if (has < 4.5)
            faults.append(u"%1: %2"_s.arg(has).arg(described(*label)));
    }
    QVERIFY(none(faults));
}

/// Not at the number of lessons at once, which any arrow would change.
void AccessibleTest::keysBeginAtTheLessons()
{
    WindowBench bench;
    auto &window = bench.window();
    QVERIFY(window.focusWidget() != nullptr);
    QCOMPARE(window.focusWidget(), window.findChild<DropTarget *>()->focusProxy());
}

void AccessibleTest::clashesAreCaught()
{
    QWidget window;
    QPushButton one(u"&One"_s, &window);
    QPushButton other(u"&other"_s, &window);
    QPushButton both(u"Salt && &Vinegar"_s, &window);
    window.show();
    QCOMPARE(clashes(lettersOf(window)).size(), 1);
    QCOMPARE(lettersOf(window).value(u"V"_s).size(), 1);
    QCOMPARE(clashes(shortcutsOf(window)).size(), 0);
    for (auto *button : {&other, &both})
        button->setShortcut(Qt::CTRL | Qt::Key_B);
    QCOMPARE(clashes(shortcutsOf(window)).size(), 1);
    one.setGeometry(0, 100, 20, 20);
    other.setGeometry(0, 0, 20, 20);
    QVERIFY(goesBack(one, other));
    QVERIFY(!goesBack(other, one));
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
}

WINDOW_TEST(accessible, AccessibleTest)
#include "tst_accessible.moc"
