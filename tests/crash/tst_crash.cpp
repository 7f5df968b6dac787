// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The real program ends, or its journal fails, at every write to the journal; then it is resumed.
// LESSONLIFT_CRASH_STRIDE=1 takes every write in every mode; else kills before a write take every
// second one, the other modes every eighth. LESSONLIFT_CRASH_SEED: of the random moments.
#include "Spoil.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QtConcurrent>
#include <QTest>

using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sections = 3;
constexpr int atOnce = 4; ///< programs: most of a run is waiting

int stride(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("LESSONLIFT_CRASH_STRIDE");
    return wanted > 0 ? wanted : usual;
}

/// Runs check(n) for every nth place, several at once; what went wrong, by place.
QString everyPlace(int from, int to, int step, const std::function<QString(int)> &check)
{
    QList<int> places;
    for (int n = from; n <= to; n += step)
        places.append(n);
    QThreadPool pool;
    pool.setMaxThreadCount(atOnce);
    const auto found = QtConcurrent::blockingMapped(&pool, places, [&](int n) {
        const auto wrong = check(n);
        return wrong.isEmpty() ? QString() : u"at write %1: %2\n"_s.arg(n).arg(wrong);
    });
    qInfo("%lld places of %d", static_cast<long long>(places.size()), to);
    return found.join(QString());
}

/// A bench whose journal is there already, so that the writes counted are the import's.
std::unique_ptr<ProgramBench> withJournal()
{
    auto bench = std::make_unique<ProgramBench>(QStringLiteral(CLI_PATH), sections);
    const auto made = bench->run(bench->makeJournal());
    return made.code == 0 ? std::move(bench) : nullptr;
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void journalIsMadeInSpiteOfKills();
    void killedAtAWrite_data();
    void killedAtAWrite();
    void aWriteFails_data();
    void aWriteFails();
    void killedAtRandom_data();
    void killedAtRandom();

private:
    int m_writes = 0; ///< of one import
};

void CrashTest::initTestCase()
{
    const auto bench = withJournal();
    QVERIFY(bench);
    m_writes = countWrites(*bench, bench->import());
    QCOMPARE(bench->whatIsWrong(), QString());
    qInfo("an import writes to its journal %d times", m_writes);
    QVERIFY(m_writes > 40);
}

void CrashTest::journalIsMadeInSpiteOfKills()
{
    const ProgramBench whole(QStringLiteral(CLI_PATH), 1);
    const auto status = [](const ProgramBench &bench) {
        return QStringList{u"status"_s, u"--json"_s, u"--journal"_s, bench.journal()};
    };
    const int writes = countWrites(whole, whole.makeJournal());
    QVERIFY(writes > 10);
    const auto wrong = everyPlace(1, writes, stride(3), [&](int n) -> QString {
        const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
        const auto killed = bench.run(bench.makeJournal(), spoil(u"before"_s, n));
        if (killed.code != -1 || !killed.inTime)
            return u"not killed"_s;
        auto ended = bench.run(bench.makeJournal());
        if (ended.code == 0)
            ended = bench.run(status(bench));
        if (ended.code != 0 || !ended.err.isEmpty())
            return u"%1: %2"_s.arg(ended.code).arg(QString::fromUtf8(ended.err));
        return {};
    });
    QCOMPARE(wrong, QString());
}

void CrashTest::killedAtAWrite_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("before") << stride(2);
    QTest::newRow("after") << stride(8);
}

void CrashTest::killedAtAWrite()
{
    QFETCH(const int, step);
    const auto mode = QString::fromLatin1(QTest::currentDataTag());
    std::atomic<int> killed = 0;
    const auto wrong = everyPlace(1, m_writes, step, [&](int n) -> QString {
        const auto bench = withJournal();
        const auto ended = bench->run(bench->import(), spoil(mode, n));
        if (!ended.inTime)
            return u"it hangs"_s;
        killed += ended.code == -1 ? 1 : 0;
        // How often it writes depends on time a little: heartbeats, states.
        if (ended.code != -1 && ended.code != 0)
            return u"ended with %1"_s.arg(ended.code);
        return whatIsWrongAfterResume(*bench);
    });
    QCOMPARE(wrong, QString());
    QVERIFY(killed > (m_writes / step) * 9 / 10 - 1);
}

void CrashTest::aWriteFails_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("onwards");
    QTest::addColumn<int>("first");
    QTest::newRow("disk full") << u"full"_s << false << 1;
    QTest::newRow("disk full from then on") << u"full"_s << true << 3;
    QTest::newRow("disk broken") << u"broken"_s << false << 5;
    QTest::newRow("disk broken from then on") << u"broken"_s << true << 7;
    QTest::newRow("half is written") << u"short"_s << false << 2;
}

void CrashTest::aWriteFails()
{
    QFETCH(const QString, mode);
    QFETCH(const bool, onwards);
    QFETCH(const int, first);
    const int step = stride(8);
    std::atomic<int> failed = 0;
    const auto wrong = everyPlace(step == 1 ? 1 : first, m_writes, step, [&](int n) -> QString {
        const auto bench = withJournal();
        const auto ended = bench->run(bench->import(), spoil(mode, n, onwards));
        if (!ended.inTime)
            return u"it hangs"_s;
        failed += ended.code == 0 ? 0 : 1;
        if (ended.code == 0 && !bench->whatIsWrong().isEmpty())
            return u"ended with 0, but "_s + bench->whatIsWrong();
        if (ended.code != 0 && ended.code != 3)
            return u"ended with %1: %2"_s.arg(ended.code).arg(QString::fromUtf8(ended.err));
        if (ended.code == 3 && !(ended.out + ended.err).contains(bench->journal().toUtf8()))
            return u"the file is not named: "_s + QString::fromUtf8(ended.out + ended.err);
        return whatIsWrongAfterResume(*bench);
    });
    QCOMPARE(wrong, QString());
    qInfo("%d of them failed the import", failed.load());
    QVERIFY(failed > 0 || mode == "short"_L1);
}

void CrashTest::killedAtRandom_data()
{
    QTest::addColumn<quint32>("seed");
    bool given = false;
    const auto first = qEnvironmentVariable("LESSONLIFT_CRASH_SEED").toUInt(&given);
    for (quint32 round = 0; round < 3; ++round) {
        const auto seed = given ? first + round : QRandomGenerator::global()->generate();
        QTest::addRow("LESSONLIFT_CRASH_SEED=%u", seed) << seed;
    }
}

void CrashTest::killedAtRandom()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    lessonlift::PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(200);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 30, slow);
    int kills = 0;
    for (int i = 0; i < 12; ++i) {
        const bool begun = !bench.server().lessons().isEmpty();
        const auto process = bench.begin(begun ? bench.resume() : bench.import());
        process->waitForFinished(50 + random.bounded(300));
        process->kill();
        const auto ended = ProgramBench::end(*process);
        QVERIFY2(ended.code <= 0, ended.err.constData());
        kills += ended.code == -1 ? 1 : 0;
    }
    qInfo("%d kills, %lld requests", kills, static_cast<long long>(bench.server().log().size()));
    QVERIFY(kills > 6);
    QCOMPARE(whatIsWrongAfterResume(bench), QString());
}

GUILESS_TEST(crash, CrashTest)
#include "tst_crash.moc"
