// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/JournalPage.h"
#include "settings/ServerDialog.h"
#include "settings/ServerList.h"
#include "settings/SettingsDialog.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace lessonlift;
using namespace Qt::StringLiterals;
using Page = SettingsDialog::Page;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pagesAreStored_data();
    void pagesAreStored();
    void cancelAsksAndKeeps();
    void nothingChangedNothingAsked();
    void problemsHoldBack();
    void defaultsAreOfThisPage();
    void proxyPasswordGoesToTheStore();
    void journalIsTidiedOnlyWhenConfirmed();
    void everyFieldHasAName();

private:
    template <typename Widget>
    [[nodiscard]] Widget *field(const QString &name) const;
    [[nodiscard]] static QPushButton *button(QWidget *in, const QString &text);
    [[nodiscard]] bool says(QWidget *in, const QString &words) const;
    void press(const QString &text) { button(m_dialog.get(), text)->click(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PreferencesStore> m_store;
    std::unique_ptr<ServerList> m_servers;
    std::unique_ptr<SettingsDialog> m_dialog;
};

using Edit = std::function<void(SettingsDialog &)>;
using Change = std::function<void(Preferences &)>;
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Change)

namespace
{

template <typename Widget>
Widget *named(QWidget &in, const QString &name)
{
    for (auto *widget : in.findChildren<Widget *>()) {
        auto text = QString();
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
            text = widget->text().remove(u'&');
        if (widget->accessibleName() == name || text == name)
            return widget;
    }
    qFatal("no field %s", qPrintable(name));
}

} // namespace

void SettingsDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftTest"_s);
    QCoreApplication::setApplicationName(u"tst_settingsdialog"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void SettingsDialogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    m_store = std::make_unique<PreferencesStore>();
    m_servers = std::make_unique<ServerList>();
    m_dialog = std::make_unique<SettingsDialog>(*m_store, *m_servers);
    m_dialog->show();
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_servers.reset();
    m_store.reset();
}

template <typename Widget>
Widget *SettingsDialogTest::field(const QString &name) const
{
    return named<Widget>(*m_dialog, name);
}

QPushButton *SettingsDialogTest::button(QWidget *in, const QString &text)
{
    return named<QPushButton>(*in, text);
}

bool SettingsDialogTest::says(QWidget *in, const QString &words) const
{
    for (const auto *label : in->findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(words))
            return true;
    }
    return false;
}

void SettingsDialogTest::pagesAreStored_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Page page, const Edit &edit, const Change &change) {
        QTest::newRow(name) << page << edit << change;
    };
    row(
        "transfer", Page::Transfer,
        [](SettingsDialog &dialog) {
            named<QSpinBox>(dialog, u"Lessons at once"_s)->setValue(2);
            named<QSpinBox>(dialog, u"Speed limit"_s)->setValue(400);
            named<QSpinBox>(dialog, u"Sections in a batch"_s)->setValue(20);
            named<QSpinBox>(dialog, u"Size of a batch"_s)->setValue(50);
            named<QDoubleSpinBox>(dialog, u"Pause between batches"_s)->setValue(2.5);
            named<QSpinBox>(dialog, u"Give up waiting after"_s)->setValue(30);
            named<QSpinBox>(dialog, u"Try again"_s)->setValue(1);
            named<QComboBox>(dialog, u"Confirm"_s)->setCurrentIndex(2);
        },
        [](Preferences &p) { p.transfer = {2, 20, 50, 2500, 30, 1, 400, ConfirmLevel::Deep}; });
    row(
        "proxy", Page::Proxy,
        [](SettingsDialog &dialog) {
            named<QComboBox>(dialog, u"Proxy"_s)->setCurrentIndex(2);
            named<QComboBox>(dialog, u"Kind"_s)->setCurrentIndex(1);
            named<QLineEdit>(dialog, u"Host"_s)->setText(u" proxy.example "_s);
            named<QSpinBox>(dialog, u"Port"_s)->setValue(1080);
            named<QLineEdit>(dialog, u"User"_s)->setText(u"mira"_s);
        },
        [](Preferences &p) {
            p.proxy = {ProxyMode::Manual, ProxyKind::Socks5, u"proxy.example"_s, 1080, u"mira"_s};
        });
    row(
        "hours", Page::Hours,
        [](SettingsDialog &dialog) {
            named<QCheckBox>(dialog, u"Send only between these times"_s)->setChecked(true);
            named<QTimeEdit>(dialog, u"From"_s)->setTime(QTime(21, 0));
            named<QTimeEdit>(dialog, u"To"_s)->setTime(QTime(4, 30));
            named<QCheckBox>(dialog, u"Keep the computer awake while lessons are being sent"_s)
                ->setChecked(false);
        },
        [](Preferences &p) {
            p.hours = {true, QTime(21, 0), QTime(4, 30)};
            p.keepAwake = false;
        });
    row(
        "journal", Page::Journal,
        [](SettingsDialog &dialog) {
            named<QComboBox>(dialog, u"Done lessons leave the table"_s)->setCurrentIndex(0);
        },
        [](Preferences &p) { p.doneLeavesAfterMinutes = 0; });
    row(
        "appearance", Page::Appearance,
        [](SettingsDialog &dialog) {
            named<QComboBox>(dialog, u"Colours"_s)->setCurrentIndex(2);
            named<QComboBox>(dialog, u"Language"_s)->setCurrentIndex(2);
        },
        [](Preferences &p) {
            p.appearance = {Scheme::Dark, Language::Hindi};
        });
    row(
        "notifications", Page::Notifications,
        [](SettingsDialog &dialog) {
            named<QCheckBox>(dialog, u"when the queue has ended"_s)->setChecked(false);
            named<QCheckBox>(dialog, u"when a lesson needs you"_s)->setChecked(false);
            named<QCheckBox>(dialog, u"Go on in the tray without asking"_s)->setChecked(true);
        },
        [](Preferences &p) {
            p.notifications = {false, false};
            p.closeToTray = true;
        });
}

void SettingsDialogTest::pagesAreStored()
{
    QFETCH(Page, page);
    QFETCH(Edit, edit);
    QFETCH(Change, change);
    Preferences expected;
    change(expected);
    m_dialog->showPage(page);
    QVERIFY(!button(m_dialog.get(), u"Apply"_s)->isEnabled());
    edit(*m_dialog);
    QCOMPARE(m_store->current(), Preferences()); // nothing counts before OK
    QVERIFY(button(m_dialog.get(), u"Apply"_s)->isEnabled());
    press(u"OK"_s);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_store->current(), expected);
    QCOMPARE(loadPreferences(), expected);
    // And they are shown as they are.
    SettingsDialog again(*m_store, *m_servers);
    QVERIFY(!button(&again, u"Apply"_s)->isEnabled());
}

void SettingsDialogTest::cancelAsksAndKeeps()
{
    field<QSpinBox>(u"Lessons at once"_s)->setValue(2);
    press(u"Cancel"_s);
    QVERIFY(m_dialog->isVisible());
    auto *box = m_dialog->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    button(box, u"Back to the settings"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field<QSpinBox>(u"Lessons at once"_s)->value(), 2);
    QTRY_VERIFY(m_dialog->findChild<QMessageBox *>() == nullptr);

    press(u"Cancel"_s);
    button(m_dialog->findChild<QMessageBox *>(), u"Drop"_s)->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_store->current(), Preferences());
    QCOMPARE(loadPreferences(), Preferences());
}

void SettingsDialogTest::nothingChangedNothingAsked()
{
    press(u"Cancel"_s);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QMessageBox *>() == nullptr);
}

void SettingsDialogTest::problemsHoldBack()
{
    field<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
    m_dialog->showPage(Page::Transfer);
    press(u"OK"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(m_dialog.get(), u"Type the proxy's host."_s));
    QVERIFY(field<QLineEdit>(u"Host"_s)->isVisible()); // its page has come to the front
    QCOMPARE(m_store->current(), Preferences());
    field<QLineEdit>(u"Host"_s)->setText(u"http://proxy.example"_s);
    QVERIFY(says(m_dialog.get(), u"without http"_s));
    field<QComboBox>(u"Proxy"_s)->setCurrentIndex(0);

    field<QCheckBox>(u"Send only between these times"_s)->setChecked(true);
    field<QTimeEdit>(u"To"_s)->setTime(field<QTimeEdit>(u"From"_s)->time());
    press(u"OK"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(m_dialog.get(), u"Both times are the same"_s));
}

void SettingsDialogTest::defaultsAreOfThisPage()
{
    auto *lessons = field<QSpinBox>(u"Lessons at once"_s);
    auto *tray = field<QCheckBox>(u"Go on in the tray without asking"_s);
    lessons->setValue(2);
    tray->setChecked(true);
    m_dialog->showPage(Page::Transfer);
    press(u"Restore Defaults"_s);
    QCOMPARE(lessons->value(), Preferences().transfer.lessonsAtOnce);
    QVERIFY(tray->isChecked());
    m_dialog->showPage(Page::Servers);
    QVERIFY(!button(m_dialog.get(), u"Restore Defaults"_s)->isEnabled());
}

void SettingsDialogTest::proxyPasswordGoesToTheStore()
{
    field<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
    field<QLineEdit>(u"Host"_s)->setText(u"proxy.example"_s);
    auto *password = field<QLineEdit>(u"Password"_s);
    QVERIFY(!password->isEnabled()); // nobody to whom it would belong
    field<QLineEdit>(u"User"_s)->setText(u"mira"_s);
    QVERIFY(password->isEnabled());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(u"open sesame"_s);
    press(u"Apply"_s);
    QCOMPARE(m_store->proxyPassword(), u"open sesame"_s);
    QVERIFY(!button(m_dialog.get(), u"Apply"_s)->isEnabled());
}

void SettingsDialogTest::journalIsTidiedOnlyWhenConfirmed()
{
    auto &page = m_dialog->journal();
    QSignalSpy size(&page, &JournalPage::sizeWanted);
    QSignalSpy tidy(&page, &JournalPage::tidyWanted);
    m_dialog->showPage(Page::Journal);
    QCOMPARE(size.size(), 1);
    page.showSize(1'234'567);
    QVERIFY(says(&page, u"1.2"_s));
    field<QSpinBox>(u"Forget what is older than"_s)->setValue(90);
    button(&page, u"Tidy up…"_s)->click();
    button(m_dialog->findChild<QMessageBox *>(), u"Cancel"_s)->click();
    QCOMPARE(tidy.size(), 0);
    QTRY_VERIFY(m_dialog->findChild<QMessageBox *>() == nullptr);
    button(&page, u"Tidy up…"_s)->click();
    button(m_dialog->findChild<QMessageBox *>(), u"Forget"_s)->click();
    QCOMPARE(tidy.size(), 1);
    QCOMPARE(tidy[0][0].toInt(), 90);
    QVERIFY(!button(&page, u"Tidy up…"_s)->isEnabled());
    page.showTidied(7, 1000);
    QVERIFY(button(&page, u"Tidy up…"_s)->isEnabled());
    QVERIFY(says(&page, u"7"_s));
}

void SettingsDialogTest::everyFieldHasAName()
{
    ServerDialog server(*m_servers, QString());
    for (QWidget *in : std::initializer_list<QWidget *>{m_dialog.get(), &server}) {
        int fields = 0;
        for (const auto *widget : in->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
                                 qobject_cast<const QComboBox *>(widget) != nullptr ||
                                 qobject_cast<const QLineEdit *>(widget) != nullptr;
            if (!isField || widget->objectName().startsWith(u"qt_"_s))
                continue;
            ++fields;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->accessibleName()));
            int buddies = 0;
            for (const auto *label : in->findChildren<QLabel *>())
                buddies += label->buddy() == widget ? 1 : 0;
            QVERIFY2(buddies == 1, qPrintable(widget->accessibleName()));
        }
        QVERIFY(fields > 4);
    }
}

WINDOW_TEST(settingsdialog, SettingsDialogTest)
#include "tst_settingsdialog.moc"
