// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The servers in the settings, against the practice server.
#include "http/TlsTrust.h"
#include "practice/PracticeServer.h"
#include "settings/ServerDialog.h"
#include "settings/SettingsDialog.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace lessonlift;
using lessonlift::testing::TestAuthority;
using namespace Qt::StringLiterals;

class ServerDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void serversAreListedAndRemoved();
    void serverDialogSignsIn();
    void serverDialogTests();
    void enterAfterATestSaves();
    void refusedSignInIsNotOffered();
    void typingReadsNoCertificates();
    void caFileIsReadWhenItHasBeenTyped();

private:
    void press(const QString &text);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PreferencesStore> m_store;
    std::unique_ptr<ServerList> m_servers;
    std::unique_ptr<SettingsDialog> m_dialog;
};

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

bool says(QWidget &in, const QString &words)
{
    for (const auto *label : in.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

void ServerDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftTest"_s);
    QCoreApplication::setApplicationName(u"tst_serverdialog"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void ServerDialogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    m_store = std::make_unique<PreferencesStore>();
    m_servers = std::make_unique<ServerList>();
    m_dialog = std::make_unique<SettingsDialog>(*m_store, *m_servers);
    m_dialog->show();
}

void ServerDialogTest::cleanup()
{
    m_dialog.reset();
    m_servers.reset();
    m_store.reset();
}

void ServerDialogTest::press(const QString &text)
{
    named<QPushButton>(*m_dialog, text)->click();
}

void ServerDialogTest::serversAreListedAndRemoved()
{
    auto *list = named<QListWidget>(*m_dialog, u"Servers"_s);
    QCOMPARE(list->count(), 0);
    QVERIFY(says(*m_dialog, u"There is no server yet"_s));
    QVERIFY(m_servers->choose(u"https://one.example/api"_s, false, {}));
    QVERIFY(m_servers->choose(u"https://two.example/api"_s, false, "token"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"not signed in"_s));
    QVERIFY(list->item(1)->text().contains(u"(in use)"_s));
    list->setCurrentRow(0);
    press(u"Use this one"_s);
    QCOMPARE(m_servers->address(), u"https://one.example/api"_s);
    press(u"Remove…"_s);
    named<QPushButton>(*m_dialog->findChild<QMessageBox *>(), u"Remove"_s)->click();
    QCOMPARE(list->count(), 1);
    QCOMPARE(m_servers->address(), u"https://two.example/api"_s);
    press(u"Sign out"_s);
    QVERIFY(m_servers->token().isEmpty());
}

void ServerDialogTest::serverDialogSignsIn()
{
    PracticeServer::Settings settings;
    settings.storage = m_dir->filePath(u"practice"_s);
    const auto practice = std::move(*PracticeServer::start(settings));
    ServerDialog server(*m_servers, QString());
    server.show();
    QSignalSpy saved(&server, &ServerDialog::saved);
    named<QLineEdit>(server, u"Name"_s)->setText(u"Ours"_s);
    named<QLineEdit>(server, u"Address"_s)->setText(practice->address());
    named<QLineEdit>(server, u"E-mail"_s)->setText(PracticeServer::email());
    named<QLineEdit>(server, u"Password"_s)->setText(u"guess"_s);
    named<QPushButton>(server, u"Save"_s)->click();
    QTRY_VERIFY(says(server, u"does not know this e-mail with this password"_s));
    QVERIFY(m_servers->servers().isEmpty());
    named<QLineEdit>(server, u"Password"_s)->setText(PracticeServer::password());
    named<QPushButton>(server, u"Save"_s)->click();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(server.result(), int(QDialog::Accepted));
    QCOMPARE(m_servers->token(), practice->token());
    QVERIFY(named<QListWidget>(*m_dialog, u"Servers"_s)
                ->item(0)
                ->text()
                .contains(PracticeServer::email()));

    ServerDialog again(*m_servers, m_servers->currentId());
    QVERIFY(named<QComboBox>(again, u"Sign in"_s)->currentText().contains(PracticeServer::email()));
    named<QPushButton>(again, u"Save"_s)->click();
    QCOMPARE(again.result(), int(QDialog::Accepted));
    QCOMPARE(m_servers->token(), practice->token());
}

void ServerDialogTest::serverDialogTests()
{
    PracticeServer::Settings settings;
    settings.storage = m_dir->filePath(u"practice"_s);
    const auto practice = std::move(*PracticeServer::start(settings));
    ServerDialog server(*m_servers, QString());
    server.show();
    named<QLineEdit>(server, u"Address"_s)->setText(practice->address());
    named<QComboBox>(server, u"Sign in"_s)->setCurrentIndex(1);
    named<QLineEdit>(server, u"Token"_s)->setText(QString::fromUtf8(practice->token()));
    named<QPushButton>(server, u"Test connection"_s)->click();
    QTRY_VERIFY(says(server, u"It works"_s));
    named<QLineEdit>(server, u"Token"_s)->setText(u"a guess"_s);
    named<QPushButton>(server, u"Test connection"_s)->click();
    QTRY_VERIFY(says(server, u"does not accept this token"_s));
    named<QLineEdit>(server, u"Address"_s)->setText(u"http://127.0.0.1:9/api"_s);
    named<QPushButton>(server, u"Test connection"_s)->click();
    QTRY_VERIFY(says(server, u"cannot be reached"_s));
    QVERIFY(m_servers->servers().isEmpty());
}

/// The key press that follows is meant for Save, or for the field that was typed in.
void ServerDialogTest::enterAfterATestSaves()
{
    PracticeServer::Settings settings;
    settings.storage = m_dir->filePath(u"practice"_s);
    const auto practice = std::move(*PracticeServer::start(settings));
    ServerDialog server(*m_servers, QString());
    server.show();
    named<QLineEdit>(server, u"Address"_s)->setText(practice->address());
    named<QLineEdit>(server, u"E-mail"_s)->setText(PracticeServer::email());
    named<QLineEdit>(server, u"Password"_s)->setText(PracticeServer::password());
    auto *test = named<QPushButton>(server, u"Test connection"_s);
    test->setFocus();
    test->click();
    QTRY_VERIFY(says(server, u"It works"_s));
    QCOMPARE(server.focusWidget(), test);
    QVERIFY(named<QPushButton>(server, u"Save"_s)->isDefault());
    QTest::keyClick(&server, Qt::Key_Return);
    QTRY_COMPARE(m_servers->servers().size(), 1);
}

void ServerDialogTest::refusedSignInIsNotOffered()
{
    QVERIFY(m_servers->choose(u"https://one.example/api"_s, false, "token"));
    const auto id = m_servers->currentId();
    const auto offered = [&] {
        ServerDialog server(*m_servers, id);
        return named<QComboBox>(server, u"Sign in"_s)->currentText();
    };
    QVERIFY(offered().contains(u"stay signed in"_s));
    m_servers->noteRefused(id);
    QVERIFY(!m_servers->isSignedIn(id));
    QVERIFY(offered().contains(u"password"_s));
    ServerDialog server(*m_servers, id);
    server.show();
    server.askForSignIn();
    QCOMPARE(server.focusWidget(), named<QLineEdit>(server, u"E-mail"_s));
    m_servers->setToken(id, "another");
    QVERIFY(m_servers->isSignedIn(id));
}

#ifdef Q_OS_LINUX
/// Those of the system take some 40 ms to read: too long for a key.
void ServerDialogTest::typingReadsNoCertificates()
{
    const auto path = m_dir->filePath(u"system.pem"_s);
    QFile system(path);
    QVERIFY(system.open(QIODevice::WriteOnly));
    system.write(TestAuthority().pem());
    system.close();
    qputenv("SSL_CERT_FILE", path.toUtf8()); // what OpenSSL takes for the system's
    const auto restore = qScopeGuard([] { qunsetenv("SSL_CERT_FILE"); });
    const int watch = inotify_init1(IN_NONBLOCK);
    QVERIFY(inotify_add_watch(watch, path.toUtf8().constData(), IN_OPEN) >= 0);
    const auto close = qScopeGuard([watch] { ::close(watch); });
    const auto isRead = [watch] {
        char events[4096];
        return ::read(watch, events, sizeof events) > 0;
    };
    QVERIFY(tlsTrust({}).has_value());
    QVERIFY(isRead()); // the watch works

    ServerDialog server(*m_servers, QString());
    server.show();
    auto *address = named<QLineEdit>(server, u"Address"_s);
    for (const bool withCaFile : {false, true}) {
        if (withCaFile)
            server.findChild<QLineEdit *>(u"caFile"_s)->setText(path + u".own"_s);
        address->clear();
        QTest::keyClicks(address, u"https://lessons.example.org/api"_s);
        server.findChild<QCheckBox *>()->toggle();
        QTest::qWait(500); // and when it has been typed to its end
        QVERIFY(!isRead());
    }
    server.findChild<QLineEdit *>(u"caFile"_s)->clear();
    named<QPushButton>(server, u"Save"_s)->click();
    QVERIFY(!isRead());
}
#else
void ServerDialogTest::typingReadsNoCertificates()
{
    QSKIP("nothing here tells which files are read");
}
#endif

void ServerDialogTest::caFileIsReadWhenItHasBeenTyped()
{
    const auto path = m_dir->filePath(u"own.pem"_s);
    QFile own(path);
    QVERIFY(own.open(QIODevice::WriteOnly));
    ServerDialog server(*m_servers, QString());
    server.show();
    auto *caFile = server.findChild<QLineEdit *>(u"caFile"_s);
    const auto problem = u"No certificate"_s;
    caFile->setText(path);           // still empty
    QVERIFY(!says(server, problem)); // not at each key
    QTRY_VERIFY(says(server, problem));
    own.write(TestAuthority().pem());
    own.close();
    caFile->setText(path + u"x"_s);
    caFile->setText(path);
    QTRY_VERIFY(!says(server, problem));
    caFile->setText(path + u"x"_s); // not there
    QTRY_VERIFY(says(server, problem));
    caFile->clear();
    QTRY_VERIFY(!says(server, problem));
}

WINDOW_TEST(serverdialog, ServerDialogTest)
#include "tst_serverdialog.moc"
