// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Whole imports over TLS: with whom, and with faults in the middle of it.
#include "support/TestAuthority.h"
#include "support/UploadBench.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lessonlift::testing::Fault)
Q_DECLARE_METATYPE(lessonlift::testing::ByteFault)

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untrustedSendsNothing();
    void trustedByFileThenResumed();
    void fileGone();
    void faultOfARequest_data();
    void faultOfARequest();
    void faultOfAConnection_data();
    void faultOfAConnection();

private:
    [[nodiscard]] UploadOptions trusting(const QByteArray &pem) const;

    QTemporaryDir m_dir;
    TestAuthority m_authority;
};

UploadOptions TlsTest::trusting(const QByteArray &pem) const
{
    auto options = UploadBench::quickOptions();
    options.caFile = m_dir.filePath(u"ca.pem"_s);
    QFile file(options.caFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        qFatal("no file");
    return options;
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

/// The file is part of how the import was begun: resume goes by it, and reads it anew.
void TlsTest::trustedByFileThenResumed()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(7);
    const auto refused = bench.run(lesson, trusting(TestAuthority().pem()));
    QCOMPARE(refused.problem->kind, Kind::TlsUntrusted);
    QCOMPARE(bench.proxy().received(), 0);
    (void)trusting(m_authority.pem());
    const auto resumed = bench.resume().value(0);
    QCOMPARE(resumed.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, resumed.lessonIds.value(0)), QString());

    LessonOnDisk another(u"Another"_s);
    another.addSections(5);
    const auto summary = bench.run(another, trusting(m_authority.pem()));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(another, summary.lessonIds.value(0)), QString());
}

void TlsTest::fileGone()
{
    UploadBench bench;
    bench.speakTls(m_authority.server());
    LessonOnDisk lesson;
    lesson.addSections(2);
    const auto options = trusting(m_authority.pem());
    QFile::remove(options.caFile);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::CannotRead);
    QVERIFY(summary.problem->detail.contains(options.caFile));
    (void)trusting(m_authority.pem());
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
    const auto summary = bench.run(lesson, trusting(m_authority.pem()));
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
    auto options = trusting(m_authority.pem());
    options.timeout = Milliseconds(5000);
    const auto summary = bench.run(lesson, options);
    QVERIFY2(!summary.problem, qPrintable(summary.problem.value_or(Error()).detail));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    QCOMPARE(bench.server().lessons().size(), 1);
    QVERIFY(bench.byteProxy().faults() > 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
