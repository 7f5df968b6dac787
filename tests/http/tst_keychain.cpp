// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Keychain.h"
#include "support/PrivateBus.h"

#include <cstdio>
#include <map>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

using Attributes = QMap<QString, QString>;

namespace
{

const QString server = u"https://lessons.example.org"_s;
const QString otherServer = u"https://other.example.org"_s;

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
}

/// One use of the keychain, as a process: libsecret keeps the bus it met first. The token is on
/// standard input, the answer on standard output.
int useKeychain(const QString &what, const QString &address)
{
    const auto parsed = ServerAddress::parse(address, false);
    if (what == "--read"_L1) {
        const auto token = QCoro::waitFor(keychain::readToken(*parsed));
        say(token ? "token: " + *token
                  : "error: " + QByteArray::number(static_cast<int>(token.error().kind)));
        return 0;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto written = QCoro::waitFor(keychain::writeToken(*parsed, input.readAll()));
    say(written ? "written"_ba
                : "error: " + QByteArray::number(static_cast<int>(written.error().kind)));
    return 0;
}

const QByteArray keychainFault =
    "error: " + QByteArray::number(static_cast<int>(Kind::KeychainFault));

} // namespace

/// The keychain of a desktop session of its own: a bus, gnome-keyring, and an empty home.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(!m_bus->address().isEmpty());
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                     u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            m_environment.insert(variable, m_home->path());
        for (const auto &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s,
                                     u"GNOME_KEYRING_CONTROL"_s, u"DESKTOP_SESSION"_s})
            m_environment.remove(variable);
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
    }

    void cleanup()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
        m_bus.reset();
    }

    void tokenSurvivesItsProcess()
    {
        startKeyring();
        QCOMPARE(use(u"--read"_s, server), "token: "_ba); // none yet, and that is no fault
        QCOMPARE(use(u"--write"_s, server, "s3cret ✓"), "written"_ba);
        QCOMPARE(use(u"--read"_s, server), "token: s3cret ✓"_ba);
        QCOMPARE(use(u"--read"_s, otherServer), "token: "_ba);
        QCOMPARE(use(u"--write"_s, server, "another"), "written"_ba);
        QCOMPARE(use(u"--read"_s, server), "token: another"_ba);
        QCOMPARE(entries(), 1);
    }

    void tokenSurvivesTheSession()
    {
        startKeyring();
        QCOMPARE(use(u"--write"_s, server, "s3cret"), "written"_ba);
        m_keyring.terminate();
        QVERIFY(m_keyring.waitForFinished());
        QCOMPARE(use(u"--read"_s, server), keychainFault);
        startKeyring();
        QCOMPARE(use(u"--read"_s, server), "token: s3cret"_ba);
    }

    void emptyTokenRemovesTheEntry()
    {
        startKeyring();
        QCOMPARE(use(u"--write"_s, server, "s3cret"), "written"_ba);
        QCOMPARE(use(u"--write"_s, otherServer, "kept"), "written"_ba);
        QCOMPARE(entries(), 2);
        QCOMPARE(use(u"--write"_s, server, {}), "written"_ba);
        QCOMPARE(entries(), 1);
        QCOMPARE(use(u"--read"_s, server), "token: "_ba);
        QCOMPARE(use(u"--read"_s, otherServer), "token: kept"_ba);
        QCOMPARE(use(u"--write"_s, server, {}), "written"_ba); // there is none to remove
    }

    void withoutKeychain_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("a bus without a keychain") << true;
        QTest::newRow("no bus") << false;
    }
    void withoutKeychain()
    {
        QFETCH(bool, bus);
        if (!bus)
            m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        QCOMPARE(use(u"--read"_s, server), keychainFault);
        QCOMPARE(use(u"--write"_s, server, "s3cret"), keychainFault);
        QCOMPARE(use(u"--write"_s, server, {}), keychainFault);
    }

private:
    void startKeyring()
    {
        m_keyring.setProcessEnvironment(m_environment);
        m_keyring.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_keyring.write("password");
        m_keyring.closeWriteChannel();
        auto *names = connection().interface();
        QVERIFY(names);
        QTRY_VERIFY_WITH_TIMEOUT(names->isServiceRegistered(u"org.freedesktop.secrets"_s), 20'000);
    }

    QDBusConnection connection() const
    {
        return QDBusConnection::connectToBus(m_bus->address(), m_bus->address());
    }

    QByteArray use(const QString &what, const QString &address, const QByteArray &token = {})
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::applicationFilePath(), {what, address});
        process.write(token);
        process.closeWriteChannel();
        return process.waitForFinished() ? process.readAllStandardOutput() : "it hangs"_ba;
    }

    /// How many tokens of ours the keyring itself knows.
    int entries() const
    {
        auto call = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
        call.setArguments({QVariant::fromValue(Attributes{{u"server"_s, u"LessonLift"_s}})});
        const auto answer = connection().call(call);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return -1;
        const auto found = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().first());
        return static_cast<int>(found.size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PrivateBus> m_bus;
    QProcessEnvironment m_environment;
    QProcess m_keyring;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--read"_L1 || arguments.value(1) == "--write"_L1)
        return useKeychain(arguments.value(1), arguments.value(2));
    qDBusRegisterMetaType<Attributes>();
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
