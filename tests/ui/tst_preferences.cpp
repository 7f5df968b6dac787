// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/OptionsFor.h"
#include "settings/PreferencesStore.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void freshOnesAreTheEnginesOwn();
    void everythingComesBack();
    void nonsenseGivesTheDefault_data();
    void nonsenseGivesTheDefault();
    void storeTellsChanges();
    void passwordIsInNoFile();
    void optionsAreMapped();

private:
    [[nodiscard]] QByteArray settingsFile() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void PreferencesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftTest"_s);
    QCoreApplication::setApplicationName(u"tst_preferences"_s);
    // No keychain, whatever runs on this computer.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void PreferencesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
}

QByteArray PreferencesTest::settingsFile() const
{
    QByteArray all;
    const QSettings ours;
    const QSettings connections(u"LessonLift"_s, u"connections"_s);
    for (const auto &name : {ours.fileName(), connections.fileName()}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void PreferencesTest::freshOnesAreTheEnginesOwn()
{
    QCOMPARE(loadPreferences(), Preferences());
    UploadOptions options;
    options.onFailure = OnFailure::Ask;
    QCOMPARE(optionsFor(Preferences()), options);
}

void PreferencesTest::everythingComesBack()
{
    Preferences other;
    other.transfer = {3, 25, 120, 1500, 60, 2, 750, ConfirmLevel::Deep};
    other.proxy = {ProxyMode::Manual, ProxyKind::Socks5, u"proxy.example"_s, 1080, u"mira"_s};
    other.hours = {true, QTime(22, 30), QTime(5, 15)};
    other.appearance = {Scheme::Dark, Language::Hindi};
    other.notifications = {false, false};
    other.keepAwake = false;
    other.closeToTray = true;
    other.doneLeavesAfterMinutes = 10;
    QVERIFY(savePreferences(other));
    QCOMPARE(loadPreferences(), other);
    QVERIFY(savePreferences(Preferences()));
    QCOMPARE(loadPreferences(), Preferences());
}

void PreferencesTest::nonsenseGivesTheDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("said");
    QTest::addColumn<Preferences>("expected");
    const auto row = [](const char *name, const QString &key, const QVariant &said, auto change) {
        Preferences expected;
        change(expected);
        QTest::newRow(name) << key << said << expected;
    };
    const auto nothing = [](Preferences &) {};
    row("words for a number", u"transfer/parallel"_s, u"many"_s, nothing);
    row("too many lessons", u"transfer/parallel"_s, 900,
        [](auto &p) { p.transfer.lessonsAtOnce = 16; });
    row("fewer than no lessons", u"transfer/parallel"_s, -1,
        [](auto &p) { p.transfer.lessonsAtOnce = 0; });
    row("more than an int holds", u"transfer/retries"_s, u"99999999999"_s,
        [](auto &p) { p.transfer.retries = 1000; });
    row("pause below nothing", u"transfer/pauseMs"_s, -5, [](auto &p) { p.transfer.pauseMs = 0; });
    row("pause in words", u"transfer/pauseMs"_s, u"auto"_s, nothing);
    row("confirm unknown", u"transfer/confirm"_s, u"perhaps"_s, nothing);
    row("confirm known", u"transfer/confirm"_s, u"listed"_s,
        [](auto &p) { p.transfer.confirm = ConfirmLevel::Listed; });
    row("yes is no truth", u"window/keepAwake"_s, u"yes"_s, nothing);
    row("no time of day", u"hours/from"_s, u"25:61"_s, nothing);
    row("port 0", u"proxy/port"_s, 0, [](auto &p) { p.proxy.port = 1; });
    row("a proxy of an older version", u"proxy/mode"_s, u"none"_s,
        [](auto &p) { p.proxy.mode = ProxyMode::None; });
    row("scheme unknown", u"appearance/scheme"_s, u"pink"_s, nothing);
    row("language unknown", u"appearance/language"_s, u"xx"_s, nothing);
}

void PreferencesTest::nonsenseGivesTheDefault()
{
    QFETCH(QString, key);
    QFETCH(QVariant, said);
    QFETCH(Preferences, expected);
    QSettings().setValue(key, said);
    QCOMPARE(loadPreferences(), expected);
    QCOMPARE(loadPreferences(), expected); // read once more, from where they are kept now
}

void PreferencesTest::storeTellsChanges()
{
    PreferencesStore store;
    QSignalSpy changed(&store, &PreferencesStore::changed);
    QVERIFY(store.set(Preferences()));
    QCOMPARE(changed.size(), 0);
    Preferences other;
    other.transfer.lessonsAtOnce = 2;
    QVERIFY(store.set(other));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Preferences>(), other);
    QCOMPARE(PreferencesStore().current(), other);
}

void PreferencesTest::passwordIsInNoFile()
{
    Preferences behindAProxy;
    behindAProxy.proxy = {ProxyMode::Manual, ProxyKind::Http, u"proxy.example"_s, 80, u"mira"_s};
    PreferencesStore store;
    QSignalSpy changed(&store, &PreferencesStore::proxyPasswordChanged);
    QSignalSpy notice(&store, &PreferencesStore::notice);
    store.setProxyPassword(u"open sesame"_s);
    QVERIFY(store.set(behindAProxy));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.proxyPassword(), u"open sesame"_s);
    QTRY_COMPARE(notice.size(), 1); // there is no keychain here, and a person is told
    QVERIFY(settingsFile().contains("proxy.example"));
    QVERIFY(!settingsFile().contains("sesame"));
}

void PreferencesTest::optionsAreMapped()
{
    Preferences preferences;
    preferences.transfer = {3, 25, 120, 1500, 60, 2, 750, ConfirmLevel::Deep};
    const auto options = optionsFor(preferences);
    QCOMPARE(options.limits.sectionsPerBatch, 25);
    QCOMPARE(options.limits.bodyBytes, qint64(120'000'000));
    QCOMPARE(options.pause.value(), Milliseconds(1500));
    QCOMPARE(options.timeout, Milliseconds(60'000));
    QCOMPARE(options.retries, 2);
    QCOMPARE(options.confirm, ConfirmLevel::Deep);
    QCOMPARE(options.onFailure, OnFailure::Ask);
    preferences.transfer.pauseMs.reset();
    QVERIFY(!optionsFor(preferences).pause);
}

GUILESS_TEST(preferences, PreferencesTest)
#include "tst_preferences.moc"
