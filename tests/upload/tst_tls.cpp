// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Whole imports over TLS: with whom, and with faults in the middle of it.
#include "support/TestAuthority.h"
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untrustedSendsNothing();
    void fileNamedAfterwards();
    void fileOfAnOlderJournal();
    void trustedByFileThenResumed();
    void fileGone();
    void faultOfARequest_data();
    void faultOfARequest();
    void faultOfAConnection_data();
    void faultOfAConnection();

private:
    /// The CA file, which holds this from now on.
    QString caFile(const QByteArray &pem) const;
    void trust(UploadBench &bench, const QByteArray &pem) const;

    QTemporaryDir m_dir;
    TestAuthority m_authority;
};

QString TlsTest::caFile(const QByteArray &pem) const
{
    QFile file(m_dir.filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        qFatal("no file");
    return file.fileName();
}

void TlsTest::trust(UploadBench &bench, const QByteArray &pem) const
{
    ServerConnection connection;
    connection.server = bench.address();
    connection.caFile = caFile(pem);
    Connections connections;
    connections.set(connection);
    bench.setConnections(connections);
}

void TlsTest::untrustedSendsNothing()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(4);
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::TlsUntrusted);
    QCOMPARE(summary.retries, 0);
    QCOMPARE(bench.proxy().received(), 0);
    QCOMPARE(bench.server().log().size(), 0);
}

/// How the server is reached is looked up when a lesson starts, and never kept with an import.
void TlsTest::fileNamedAfterwards()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto refused = bench.run(lesson);
    QCOMPARE(refused.problem->kind, Kind::TlsUntrusted);
    trust(bench, m_authority.pem());
    LessonSummary summary;
    connect(&bench.queue(), &UploadQueue::finished, this,
            [&summary](const LessonSummary &ended) { summary = ended; });
    bench.queue().retry(refused.importId);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(summary.state, LessonState::Done);
    const auto options = (*bench.journal().import(refused.importId))->options;
    QVERIFY(!options.contains(u"caFile"_s) && !options.contains(u"allowHttp"_s));
}

/// Older versions kept the file with each import; it counts until the server is known.
void TlsTest::fileOfAnOlderJournal()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(3);
    auto record = **bench.journal().import(bench.run(lesson).importId);
    record.options.insert(u"caFile"_s, caFile(TestAuthority().pem()));
    QVERIFY(bench.journal().setOptions(record.id, record.options));
    QCOMPARE(bench.resume().value(0).problem->kind, Kind::TlsUntrusted);
    // Tried in vain, it still knows the file.
    (void)caFile(m_authority.pem());
    QCOMPARE(bench.resume().value(0).state, LessonState::Done);
}

void TlsTest::trustedByFileThenResumed()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(7);
    trust(bench, TestAuthority().pem());
    const auto refused = bench.run(lesson);
    QCOMPARE(refused.problem->kind, Kind::TlsUntrusted);
    QCOMPARE(bench.proxy().received(), 0);
    (void)caFile(m_authority.pem());
    const auto resumed = bench.resume().value(0);
    QCOMPARE(resumed.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, resumed.lessonIds.value(0)), QString());

    LessonOnDisk another(u"Another"_s);
    another.addSections(5);
    const auto summary = bench.run(another);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(another, summary.lessonIds.value(0)), QString());
}

void TlsTest::fileGone()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(2);
    trust(bench, m_authority.pem());
    const auto gone = caFile(m_authority.pem());
    QFile::remove(gone);
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::CannotRead);
    QVERIFY(summary.problem->detail.contains(gone));
    (void)caFile(m_authority.pem());
    QCOMPARE(bench.resume().value(0).state, LessonState::Done);
}

void TlsTest::faultOfARequest_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<Fault>("fault");
    const std::pair<const char *, Fault> answers[] = {
        {"never arrived", Fault::DropBefore},
        {"answer lost", Fault::DropAnswer},
        {"reset in the answer", Fault::DropAnswer.with(100)},
        {"answer cut", Fault::CutAnswer},
        {"answer cut in its head", Fault::CutAnswer.with(10)},
        {"answer stalls", Fault::StallAnswer},
        {"answer stalls in its middle", Fault::StallAnswer.with(120)},
        {"late", Fault::Delay.with(400)},
        {"answer late", Fault::DelayAnswer.with(400)},
        {"later than the client waits", Fault::Delay.with(2300)},
        {"throttled", Fault::Throttle.with(20'000)}};
    const std::pair<const char *, QByteArray> places[] = {{"append", "/append-sections"},
                                                          {"confirm", "/uploads/"}};
    for (const auto &[place, route] : places) {
        for (const auto &[what, fault] : answers)
            QTest::addRow("%s: %s", place, what) << route << fault;
    }
    QTest::addRow("append: cut in the body") << places[0].second << Fault::CutInBody.with(1500);
    QTest::addRow("append: stalls in the body")
        << places[0].second << Fault::StallInBody.with(1500);
}

void TlsTest::faultOfARequest()
{
    QFETCH(const QByteArray, route);
    QFETCH(const Fault, fault);
    UploadBench bench;
    int fired = 0;
    bench.putBetween([&](const QByteArray &, const QByteArray &path, int) {
        return path.contains(route) && fired++ == 0 ? fault : Fault::None;
    });
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(7);
    trust(bench, m_authority.pem());
    const auto summary = bench.run(lesson);
    QVERIFY(fired > 0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    QCOMPARE(bench.server().lessons().size(), 1);
}

void TlsTest::faultOfAConnection_data()
{
    QTest::addColumn<ByteFault>("fault");
    QTest::addColumn<bool>("tls");
    // A handshake takes some 500 bytes to the server and 1,500 back.
    const std::pair<const char *, ByteFault::What> whats[] = {
        {"reset", ByteFault::Reset}, {"closed", ByteFault::Close}, {"stalled", ByteFault::Stall}};
    for (const bool tls : {true, false}) {
        const char *over = tls ? "TLS" : "plain";
        for (const auto &[name, what] : whats) {
            for (const qint64 after : {0, 700, 2500, 9000}) {
                for (const auto way : {Way::ToServer, Way::ToClient}) {
                    if (!tls && after != 700)
                        continue; // there is no handshake to hit
                    QTest::addRow("%s, %s after %d bytes to the %s", over, name, int(after),
                                  way == Way::ToServer ? "server" : "client")
                        << ByteFault{what, way, after, 0} << tls;
                }
            }
        }
        QTest::addRow("%s, slow to the server", over)
            << ByteFault{ByteFault::Throttle, Way::ToServer, 0, 20'000} << tls;
        QTest::addRow("%s, slow to the client", over)
            << ByteFault{ByteFault::Throttle, Way::ToClient, 0, 20'000} << tls;
        QTest::addRow("%s, late in the handshake", over)
            << ByteFault{ByteFault::Delay, Way::ToClient, 50, 500} << tls;
    }
}

/// Every connection of the import's first lane, and the next one too, has the fault; so it hits
/// the handshake, the looks, the writes and the confirmations.
void TlsTest::faultOfAConnection()
{
    QFETCH(const ByteFault, fault);
    QFETCH(const bool, tls);
    UploadBench bench;
    if (tls)
        bench.speakTls(m_authority.server());
    bench.putBytesBetween([&](int nth) { return nth < 2 ? fault : ByteFault(); });
    LessonOnDisk lesson;
    lesson.addSections(7);
    trust(bench, m_authority.pem());
    auto options = UploadBench::quickOptions();
    options.timeout = Milliseconds(5000);
    const auto summary = bench.run(lesson, options);
    QVERIFY2(!summary.problem, qPrintable(summary.problem.value_or(Error()).detail));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    QCOMPARE(bench.server().lessons().size(), 1);
    QVERIFY(bench.byteProxy().faults() > 0);
}

GUILESS_TEST(tls, TlsTest)
#include "tst_tls.moc"
