// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/SingleInstance.h"

#include <cstdio>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

const QString name = u"lessonlift-test"_s;

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

QStringList manyFolders()
{
    QStringList folders;
    for (int i = 0; i < 30'000; ++i)
        folders.append(u"/lessons/a folder with quite a long name, number %1"_s.arg(i));
    return folders;
}

/// One start of the program, as a process: "first", "handed over" or "nobody".
int start(QStringList folders)
{
    if (folders == QStringList{u"--many"_s})
        folders = manyFolders();
    SingleInstance instance(name);
    if (!instance.isFirst() && instance.handOver(folders)) {
        say("handed over");
        return 0;
    }
    if (!instance.isFirst()) {
        say("nobody");
        return 1;
    }
    QObject::connect(&instance, &SingleInstance::received, [](const QStringList &received) {
        say(QJsonDocument(QJsonArray::fromStringList(received)).toJson(QJsonDocument::Compact));
    });
    say("first");
    QSocketNotifier end(0, QSocketNotifier::Read); // the test closes it
    QObject::connect(&end, &QSocketNotifier::activated, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

class Start
{
public:
    explicit Start(const QStringList &folders = {}, const QString &workingFolder = {})
    {
        m_process.setWorkingDirectory(workingFolder);
        m_process.start(QCoreApplication::applicationFilePath(),
                        QStringList{u"--start"_s} + folders);
    }
    ~Start()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    [[nodiscard]] QList<QByteArray> said()
    {
        m_said += m_process.readAllStandardOutput();
        auto lines = m_said.split('\n');
        lines.removeLast();
        return lines;
    }
    [[nodiscard]] bool hasSaid(const QByteArray &line) { return said().contains(line); }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

QByteArray framed(const QByteArray &body)
{
    QByteArray head(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), head.data());
    return head + body;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        qputenv("DISPLAY", ":7");
        qunsetenv("WAYLAND_DISPLAY");
    }

    void secondHandsOver_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("received");
        const auto there = QDir::tempPath();
        QTest::newRow("nothing") << QStringList() << QStringList();
        QTest::newRow("absolute") << QStringList{u"/a/b"_s, u"/c"_s}
                                  << QStringList{u"/a/b"_s, u"/c"_s};
        QTest::newRow("relative") << QStringList{u"a"_s, u"./b/../c/"_s, u"."_s}
                                  << QStringList{there + u"/a"_s, there + u"/c"_s, there};
        QTest::newRow("odd letters")
            << QStringList{u"/a\nb\t\"c\""_s, u"/हिन्दी 🎧"_s, u"/שלום"_s, u"/-x"_s}
            << QStringList{u"/a\nb\t\"c\""_s, u"/हिन्दी 🎧"_s, u"/שלום"_s, u"/-x"_s};
    }
    void secondHandsOver()
    {
        QFETCH(QStringList, given);
        QFETCH(QStringList, received);
        SingleInstance first(name);
        QVERIFY(first.isFirst());
        QSignalSpy spy(&first, &SingleInstance::received);
        for (int i = 1; i <= 2; ++i) {
            Start second(given, QDir::tempPath());
            QTRY_VERIFY(second.hasSaid("handed over"));
            QTRY_COMPARE(spy.size(), i);
            QCOMPARE(spy.last().first().toStringList(), received);
        }
    }

    void manyFoldersArrive()
    {
        SingleInstance first(name);
        QSignalSpy spy(&first, &SingleInstance::received);
        Start second({u"--many"_s});
        QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("handed over"), 30'000);
        QStringList all;
        for (const auto &emitted : spy)
            all += emitted.first().toStringList();
        QCOMPARE(all, manyFolders());
    }

    void onlyThisUserMayCome()
    {
        SingleInstance first(name);
        const auto everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                   QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFileInfo::exists(first.address()));
        QVERIFY(!(QFile::permissions(first.address()) & everybodyElse));
    }

    void otherSessionHasItsOwn_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("same display, a screen named") << "DISPLAY"_ba
                                                      << ":7.0"_ba << false;
        QTest::newRow("other display") << "DISPLAY"_ba
                                       << ":8"_ba << true;
        QTest::newRow("Wayland") << "WAYLAND_DISPLAY"_ba
                                 << "wayland-1"_ba << true;
    }
    void otherSessionHasItsOwn()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(bool, isFirst);
        const SingleInstance first(name);
        qputenv(variable.constData(), value);
        QCOMPARE(SingleInstance(name).isFirst(), isFirst);
        QVERIFY(SingleInstance(u"another-program"_s).isFirst());
    }

    void garbageIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << "\0\0"_ba;
        QTest::newRow("cut off") << framed(R"({"folders":["/a"]})").chopped(3);
        QTest::newRow("HTTP") << "GET / HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("4 GiB announced") << QByteArray(4, '\xff') + "{";
        QTest::newRow("empty") << framed({});
        QTest::newRow("no JSON") << framed("hello");
        QTest::newRow("a list") << framed(R"(["/a"])");
        QTest::newRow("no list") << framed(R"({"folders":"/a"})");
        QTest::newRow("numbers") << framed(R"({"folders":[1]})");
        QTest::newRow("a relative path") << framed(R"({"folders":["/a","b"]})");
        QTest::newRow("deep") << framed(R"({"folders":)" + QByteArray(100'000, '['));
        QTest::newRow("too big") << framed(QByteArray(SingleInstance::limit + 1, ' '));
    }
    void garbageIsIgnored()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(name);
        QSignalSpy spy(&first, &SingleInstance::received);
        QLocalSocket visitor;
        visitor.connectToServer(first.address());
        QTRY_COMPARE(visitor.state(), QLocalSocket::ConnectedState);
        visitor.write(bytes);
        QVERIFY(!QTest::qWaitFor([&] { return !spy.isEmpty(); }, 50));
        QCOMPARE(visitor.bytesAvailable(), 0); // no thanks for it
        visitor.abort();
        Start second({u"/a"_s});
        QTRY_VERIFY(second.hasSaid("handed over"));
        QCOMPARE(spy.size(), 1);
    }

    void silentVisitorIsSentAway()
    {
        const SingleInstance first(name);
        QLocalSocket visitor;
        visitor.connectToServer(first.address());
        QTRY_COMPARE(visitor.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE_WITH_TIMEOUT(visitor.state(), QLocalSocket::UnconnectedState, 10'000);
    }

    void crashedOneIsReplaced()
    {
        Start crashed;
        QTRY_VERIFY(crashed.hasSaid("first"));
        crashed.crash();
        SingleInstance next(name);
        QVERIFY(QFileInfo::exists(next.address()));
        QVERIFY(next.isFirst());
        QSignalSpy spy(&next, &SingleInstance::received);
        Start second({u"/a"_s});
        QTRY_VERIFY(second.hasSaid("handed over"));
        QCOMPARE(spy.size(), 1);
    }

    void secondBecomesFirstWhenTheFirstHasEnded()
    {
        auto first = std::make_unique<SingleInstance>(name);
        SingleInstance second(name);
        QVERIFY(!second.isFirst());
        first.reset();
        QVERIFY(!second.handOver({u"/a"_s}));
        QVERIFY(second.isFirst());
        Start third({u"/a"_s});
        QTRY_VERIFY(third.hasSaid("handed over"));
    }

    void secondWaitsForOneThatCloses()
    {
        auto first = std::make_unique<SingleInstance>(name);
        first->stopListening(); // and it still holds its lock
        Start second({u"/a"_s});
        QVERIFY(!QTest::qWaitFor([&] { return !second.said().isEmpty(); }, 300));
        first.reset();
        QTRY_VERIFY(second.hasSaid("first"));
    }

    void firstDoesNotAnswer()
    {
        const SingleInstance first(name); // and here nobody runs its event loop
        SingleInstance second(name);
        QVERIFY(!second.handOver({u"/a"_s}));
        QVERIFY(!second.isFirst());
    }

    void lockCannotBeMade()
    {
        auto lock = SingleInstance(name).address();
        lock.replace(u".socket"_s, u".lock"_s);
        QVERIFY(QFile::remove(lock));
        QVERIFY(QDir().mkdir(lock));
        const SingleInstance instance(name);
        QVERIFY(instance.isFirst());
        QVERIFY(!QFileInfo::exists(instance.address())); // nobody may take ours for the only one
        QVERIFY(QDir().rmdir(lock)); // or nobody could be first in the next test
    }

    /// Each round starts on what the last one's crash left behind.
    void manyAtOnce()
    {
        constexpr int count = 8;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<Start>> starts;
            for (int i = 0; i < count; ++i)
                starts.push_back(std::make_unique<Start>(QStringList{u"/%1"_s.arg(i)}));
            const auto among = [&](const QByteArray &line) {
                return std::count_if(starts.begin(), starts.end(),
                                     [&](auto &one) { return one->hasSaid(line); });
            };
            QTRY_COMPARE_WITH_TIMEOUT(among("handed over"), count - 1, 30'000);
            QCOMPARE(among("first"), 1);
            for (int i = 0; i < count; ++i) {
                auto &one = *starts[static_cast<std::size_t>(i)];
                if (one.hasSaid("first"))
                    QTRY_COMPARE(one.said().size(), count); // "first", and everybody else's
                else
                    QTRY_COMPARE(among("[\"/" + QByteArray::number(i) + "\"]"), 1);
            }
            for (auto &one : starts)
                one->crash();
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--start"_L1)
        return start(arguments.sliced(2));
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
